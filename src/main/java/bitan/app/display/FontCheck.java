package bitan.app.display;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.problem.ProblemText;
import bitan.screens.LatinNotice;
import bitan.screens.shared.Fonts;
import bitan.screens.shared.Fonts.Chinese;

/** Checks whether the screens can be read, before they open: whether there is a Chinese font. */
public final class FontCheck {
    private FontCheck() {
    }

    /**
     * What Chinese will be shown in.
     *
     * @throws ProblemException FNT_01 if there is no font for it
     */
    public static Chinese font() throws ProblemException {
        return Fonts.chinese().orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.FNT_01)));
    }

    /**
     * Does nothing if there is a font for Chinese. Otherwise starts JavaFX, says so on every monitor in letters that any
     * font has, and waits until somebody puts that away. Not on the FX thread.
     *
     * @throws ProblemException FNT_01 then
     */
    public static void require() throws ProblemException, InterruptedException {
        try {
            font();
        } catch (ProblemException e) {
            if (Fonts.isAny()) {
                say(e.problem());
            }
            throw e;
        }
    }

    private static void say(Problem problem) throws ProblemException, InterruptedException {
        var read = new CountDownLatch(1);
        var said = "Bitan: " + problem.code().label() + "\n" + sentence(problem);
        JavaFxStart.first(() -> {
            LatinNotice.show(said, read::countDown);
            return said;
        });
        read.await();
    }

    private static String sentence(Problem problem) {
        var text = ProblemText.of(problem, Locale.ENGLISH);
        return text.what() + "\n" + text.next();
    }
}
