package bitan.screens.staff;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Pace;
import bitan.conversation.Turn;
import bitan.screens.FxExtension;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The screen speaks one language at a time; names of models, commands and keys are the same in both. */
@ExtendWith(FxExtension.class)
class StaffLanguageTest {
    private static final Pattern HANZI = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final List<String> NAMES = List.of(Moments.DEMO, "bitan models install",
            "vosk-model-small-cn-0.22",
            "SCR-02", "MIC-01", "MOD-03", "Ctrl", "Alt", "Tab", "Enter", "Esc", "PgUp", "PgDn");

    @Test
    void english_everyLabel_hasNoChinese() {
        var said = Moments.state(Moments.signalled(Pace.UNCLEAR), Moments.troubled()).conversation().turns()
                .stream().map(Turn::caption)
                .flatMap(caption -> caption.facts().stream().map(fact -> fact.span().in(caption.text())))
                .toList();
        assertThat(labels(Language.ENGLISH)).noneMatch(label -> HANZI.matcher(without(said, label)).find());
    }

    @Test
    void chinese_everyLabel_hasNoEnglish() {
        assertThat(labels(Language.CHINESE))
                .noneMatch(label -> LATIN_WORD.matcher(without(NAMES, label)).find());
    }

    private static List<String> labels(Language language) {
        var desk = new Desk(language, 1280, 800);
        desk.show(Moments.state(Moments.signalled(Pace.UNCLEAR), Moments.troubled()));
        desk.edit();
        desk.press(KeyCode.F1);
        return desk.labels();
    }

    private static String without(List<String> names, String label) {
        var rest = label;
        for (var name : names) {
            rest = rest.replace(name, "");
        }
        return rest;
    }
}
