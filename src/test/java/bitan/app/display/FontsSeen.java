package bitan.app.display;

import java.util.Locale;

import bitan.problem.ProblemText;
import bitan.screens.shared.Fonts;

/** Prints what is wrong with the font that Chinese would be shown in. */
final class FontsSeen {

    public static void main(String[] arguments) {
        var font = Fonts.chinese().orElseThrow();
        System.out.println(font.family());
        font.problem().ifPresent(one -> System.out.println(ProblemText.line(one, Locale.ENGLISH)));
    }
}
