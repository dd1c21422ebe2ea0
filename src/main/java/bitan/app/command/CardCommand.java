package bitan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.note.paper.Card;
import bitan.note.paper.Card.Line;
import bitan.note.paper.Card.Part;
import bitan.note.paper.Sheets;
import bitan.problem.ProblemException;
import bitan.screens.shared.Messages;
import bitan.screens.shared.StaffKey;
import bitan.settings.Language;

/** {@code bitan card}: one page to lay on the desk, as PDF, from the words of F1 and of the visitor's buttons. */
@Command(name = "card", mixinStandardHelpOptions = true)
final class CardCommand implements Callable<Integer> {
    /** Steps of a visit. */
    private static final int STEPS = 6;
    /** What the visitor finds on the screen. */
    private static final List<String> BUTTONS = List.of("pace.READ", "pace.UNCLEAR", "way.WRITE", "way.TYPE",
            "way.WISH",
            "talk.OFF", "way.OTHER", "way.LOOK", "way.back");

    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true) private Path out = Path.of("");

    CardCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProblemException {
        var words = Messages.in(Language.of(terminal.locale()));
        try (var sheets = Sheets.open()) {
            OutputFile.write(out, sheets.make(card(words), terminal.locale()), terminal);
            return Terminal.DONE;
        }
    }

    private static Card card(Messages words) {
        var visit = Stream.iterate(1, step -> step + 1).limit(STEPS)
                .map(step -> new Line(step + ".", words.get("card.visit." + step))).toList();
        var buttons = BUTTONS.stream().map(key -> new Line(words.get(key), words.get("card.button." + key)))
                .toList();
        var keys = StaffKey.ALL.stream().map(key -> new Line(key.name(), key.meaning(words))).toList();
        return new Card(words.get("card.title"), List.of(new Part(words.get("card.visit"), visit),
                new Part(words.get("card.visitor"), buttons), new Part(words.get("staff.keys.title"), keys)));
    }
}
