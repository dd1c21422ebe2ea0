package bitan.app.running;

import java.nio.file.Path;
import java.util.Locale;

import bitan.problem.ProblemException;
import bitan.problem.ProblemText;

/** A process that wants to be the one kiosk of a folder, and says what comes of it; the one runs until its input ends. */
final class SecondKiosk {
    private SecondKiosk() {
    }

    /** Takes the folder. */
    public static void main(String[] folder) throws Exception {
        try (var one = OneKiosk.claim(Path.of(folder[0]))) {
            one.onForward(() -> System.out.println("forward"));
            System.out.println("held");
            System.in.read();
        } catch (ProblemException e) {
            System.out.println(ProblemText.line(e.problem(), Locale.ENGLISH));
        }
    }
}
