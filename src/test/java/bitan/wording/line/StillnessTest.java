package bitan.wording.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import bitan.lexicon.Lexicon;
import bitan.wording.Glossary;
import bitan.wording.HeardWord;
import bitan.wording.line.Stillness.Shown;
import bitan.wording.sentences.MarkedLines;
import bitan.wording.terms.Terms;

import static org.assertj.core.api.Assertions.assertThat;

class StillnessTest {
    private static final Wording WORDING = new Wording(new Terms(Glossary.EMPTY, Lexicon.load()));
    /** Between two partials, and for each syllable, seconds. */
    private static final double STEP = 0.25;

    @Test
    void partial_responsive_showsEveryWordAtOnce() {
        assertThat(shown(0, "您", "您 好")).containsExactly("您", "您好");
    }

    @Test
    void partial_balanced_showsAWordOnceItHasStood() {
        assertThat(shown(STEP, "您", "您", "您 的", "您 的", "您 的 材料", "您 的 材料"))
                .containsExactly("", "您", "您", "您的", "您的", "您的材料");
    }

    @Test
    void partial_guessAheadOfTheSound_isNeverShown() {
        assertThat(shown(STEP, "国庆节", "国庆节", "我", "我 现在", "我 现在"))
                .containsExactly("", "", "", "我", "我现在");
        assertThat(shown(STEP, "请", "请 身份证", "请 身份证", "请 深", "请 深 一点"))
                .containsExactly("", "请", "请", "请", "请深");
    }

    @Test
    void partial_shownWordThatTurnsOutToBeLonger_staysAndGrows() {
        assertThat(shown(STEP, "您", "您", "您 单位", "您 单位", "您 单位证明", "您 单位证明"))
                .containsExactly("", "您", "您", "您单位", "您单位", "您单位证明");
        assertThat(shown(STEP, "请", "请", "请问一下", "请问一下")).containsExactly("", "请", "请", "请问一下");
    }

    @Test
    void partial_longWordInItsTime_isShownWhenItsSoundIsThere() {
        assertThat(shown(STEP, "国庆节", "国庆节", "国庆节")).containsExactly("", "", "国庆节");
    }

    @Test
    void partial_sameTextOtherWords_staysShown() {
        assertThat(shown(0, "祝 您", "祝您")).containsOnly("祝您");
        assertThat(shown(STEP, "祝 您", "祝 您", "祝 您", "祝 您", "祝您", "祝您好")).endsWith("祝您", "祝您", "祝您");
    }

    @Test
    void partial_numberStillBeingSaid_waitsUntilItIsComplete() {
        var still = shown(STEP, "交", "交", "交", "交", "交 三千", "交 三千", "交 三千 五百", "交 三千 五百", "交 三千 五百 元 钱",
                "交 三千 五百 元 钱");
        assertThat(still).endsWith("交", "交3500元钱");
        assertThat(still).allMatch(text -> "交3500元钱".startsWith(text));
    }

    /** Lines that get commas from their words alone, heard character by character. */
    @Test
    void partial_clauseBegins_noCommaComesOrGoesBehindWhatIsShown() {
        int commas = 0;
        for (var line : MarkedLines.commas()) {
            var shown = Shown.NOTHING;
            for (int end = 1; end <= line.heard().length(); end++) {
                var before = MarkedLines.line(shown.caption().text());
                shown = new Stillness(WORDING, Stillness.AT_ONCE).partial(shown,
                        words(line.heard().substring(0, end)), end * STEP);
                var now = MarkedLines.line(shown.caption().text());
                assertThat(now.commas()).filteredOn(at -> at < before.heard().length())
                        .containsExactlyInAnyOrderElementsOf(before.commas());
            }
            commas += MarkedLines.line(shown.caption().text()).commas().size();
        }
        assertThat(commas).isGreaterThan(20);
    }

    @Test
    void partial_wordWithANumberInIt_doesNotWaitForMoreOfIt() {
        assertThat(shown(STEP, "请", "请 下周一", "请 下周一", "请 下周一", "请 下周一")).endsWith("请下周一");
    }

    @Test
    void partial_steady_showsNothingUntilSettled() {
        assertThat(shown(Double.POSITIVE_INFINITY, "您", "您 好", "您 好")).containsOnly("");
    }

    @Test
    void partial_beginningFoundToBeWrong_staysUntilItSettles() {
        var lines = new String[9];
        Arrays.fill(lines, "我们 的 医院 在");
        var before = after(STEP, lines);
        var stillness = new Stillness(WORDING, STEP);
        var revised = words("他们 的 医院 在 郑州");
        var shown = stillness.partial(stillness.partial(before, revised, 2.5), revised, 2.75);
        assertThat(shown.caption().text()).isEqualTo("我们的医院在郑州");
        assertThat(stillness.settled(shown, revised, List.of()).caption().text()).startsWith("他们的医院在郑州");
    }

    @Property
    void partial_anyPartials_takesBackFewCharactersAtMost(@ForAll("lines") List<String> lines) {
        var texts = shown(STEP, lines.toArray(String[]::new));
        for (int i = 1; i < texts.size(); i++) {
            var before = texts.get(i - 1);
            int same = 0;
            while (same < Math.min(before.length(), texts.get(i).length())
                    && before.charAt(same) == texts.get(i).charAt(same)) {
                same++;
            }
            assertThat(before.length() - same).isLessThanOrEqualTo(4);
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("您", "您 好", "您 的 材料", "三千", "三千 五百 元", "三千 五百 元 的 材料 您 好", "", "我们 的 医院 在 郑州",
                "我们 的 医院 在 正中", "他们 的 医院 在 郑州").list().ofMaxSize(30);
    }

    private static List<String> shown(double hold, String... lines) {
        var stillness = new Stillness(WORDING, hold);
        var texts = new ArrayList<String>();
        var shown = Shown.NOTHING;
        for (int i = 0; i < lines.length; i++) {
            shown = stillness.partial(shown, words(lines[i]), (i + 1) * STEP);
            texts.add(shown.caption().text());
        }
        return texts;
    }

    private static Shown after(double hold, String... lines) {
        var stillness = new Stillness(WORDING, hold);
        var shown = Shown.NOTHING;
        for (int i = 0; i < lines.length; i++) {
            shown = stillness.partial(shown, words(lines[i]), (i + 1) * STEP);
        }
        return shown;
    }

    private static List<HeardWord> words(String line) {
        var words = new ArrayList<HeardWord>();
        double start = 0;
        for (var text : line.isEmpty() ? new String[0] : line.split(" ")) {
            double end = start + text.length() * STEP;
            words.add(new HeardWord(text, start, end, 1));
            start = end;
        }
        return words;
    }
}
