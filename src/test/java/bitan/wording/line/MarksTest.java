package bitan.wording.line;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

import bitan.wording.Caption;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTest {

    @Test
    void asShown_commaThatCameLater_staysAway() {
        assertThat(kept("没关系我来帮您", "没关系，我来帮您查电话。")).isEqualTo("没关系我来帮您查电话。");
    }

    @Test
    void asShown_commaThatWasShown_stays() {
        assertThat(kept("没关系，我来", "没关系我来帮您。")).isEqualTo("没关系，我来帮您。");
    }

    @Test
    void asShown_finalMarkBehindAllThatWasShown_isAdded() {
        assertThat(kept("住院了", "住院了吗？")).isEqualTo("住院了吗？");
        assertThat(kept("住院了", "住院了。")).isEqualTo("住院了。");
    }

    @Test
    void asShown_otherWords_areLeftAlone() {
        assertThat(kept("国庆节", "我，现在打电话。")).isEqualTo("我，现在打电话。");
    }

    @Property
    void asShown_anyTexts_lettersAreThoseOfTheNext(@ForAll @CharRange(from = '一', to = '三') String shown,
            @ForAll("marked") String next) {
        assertThat(kept(shown, next).replaceAll("[，。]", "")).isEqualTo(next.replaceAll("[，。]", ""));
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.strings().withChars("一丁丂七，。").ofMaxLength(12);
    }

    private static String kept(String shown, String next) {
        return Marks.asShown(shown, Caption.of(next)).text();
    }
}
