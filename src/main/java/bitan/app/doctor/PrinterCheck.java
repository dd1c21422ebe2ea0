package bitan.app.doctor;

import java.util.List;
import java.util.Optional;

import bitan.note.print.Printers;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Settings;

/** Whether there is a printer for the note. */
final class PrinterCheck {
    private final Optional<String> wanted;

    PrinterCheck(Settings settings) {
        this.wanted = settings.printing().printer();
    }

    List<Finding> findings() {
        try {
            var names = new Printers(Printers.PATIENCE).names();
            var found = Finding.plain("printer", String.join(", ", names));
            boolean isThere = wanted.map(names::contains).orElse(!names.isEmpty());
            return List.of(isThere
                    ? found
                    : found.with(Problem.of(ProblemCode.NOT_02, wanted.orElse("default"))));
        } catch (ProblemException e) {
            return List.of(Finding.plain("printer", "").with(e.problem()));
        }
    }
}
