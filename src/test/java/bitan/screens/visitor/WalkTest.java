package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.pinyin.Pinyin;
import bitan.screens.FxExtension;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.Walk.Screen;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** A sample of all sizes: whatever is opened, the rules of the visitor's screen hold. The bench walks them all. */
@ExtendWith(FxExtension.class)
class WalkTest {
    private static final Pinyin PINYIN = Pinyin.of(Lexicon.load(), GlossaryFile.shipped());

    @ParameterizedTest
    @CsvSource({"1024,768,1,3,CHINESE,YELLOW,false", "1024,768,1,1,ENGLISH,LIGHT,true",
            "768,1024,1,3,CHINESE,LIGHT,true", "768,1024,1,2,ENGLISH,LIGHT,false",
            "1366,768,1,2,ENGLISH,DARK,false", "1080,1920,1,1,CHINESE,LIGHT,false",
            "1920,1080,1,3,CHINESE,LIGHT,false", "3840,2160,1.91,1,CHINESE,DARK,false",
            "853,533,1.5,3,ENGLISH,LIGHT,false"})
    void everything_opened_theRulesHold(int width, int height, double magnification, int size,
            Language language, VisitorTheme theme, boolean left) {
        List<String> broken = new ArrayList<>();
        var back = Messages.in(language).get("way.back");
        new Walk(new Screen(width, height, magnification, size, language, theme, left), Optional.of(PINYIN),
                (scene, name) -> {
                    Rules.broken(scene, back).forEach(rule -> broken.add(name + ": " + rule));
                }).everything();
        assertThat(broken).isEmpty();
    }
}
