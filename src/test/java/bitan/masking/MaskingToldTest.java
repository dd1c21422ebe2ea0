package bitan.masking;

import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import bitan.masking.Told.Score;

import static org.assertj.core.api.Assertions.assertThat;

/** What people say at a counter, labelled by hand: {@code told} before the masking was written, the others after. */
class MaskingToldTest {
    @Test
    void mask_toldSet_hidesExactlyWhatIsPersonal() {
        assertThat(Score.of(Told.in("told.tsv")).misses()).isEmpty();
    }

    @Test
    void mask_freshSet_missesOnlyWhatIsKnown() {
        var score = Score.of(Told.in("fresh.tsv"));
        assertThat(score.misses()).allMatch(miss -> miss.matches("(?s).*(XXXX|区号|老侯|巴特尔).*"));
        assertThat(score.recall()).isGreaterThan(0.95);
    }

    @Test
    void mask_laterSet_missesOnlyWhatIsKnown() {
        assertThat(Score.of(Told.in("later.tsv")).misses()).allMatch(miss -> miss.contains("小梁"));
    }

    @Test
    void mask_english_saysSoInEnglish() {
        var masking = new Masking(Set.of(), Locale.ENGLISH);
        assertThat(masking.mask("我叫李娟，电话13826449071")).isEqualTo("我叫[name]，电话[telephone]");
    }

    @Test
    void mask_telephonesOfTheCounter_stayHoweverTheyAreWritten() {
        var masking = new Masking(Set.of("(0531) 6660-0000转2", "13826449071", "+86 10 62551234"),
                Locale.ENGLISH);
        var text = "打0531-66600000，66600000，138 2644 9071，零一零六二五五一二三四";
        assertThat(masking.mask(text)).isEqualTo(text);
        assertThat(masking.mask("打13826449072")).isEqualTo("打[telephone]");
    }
}
