package bitan.wording.sentences;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.wording.Edited;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"住院了吗住了几天|住院了吗？住了几天？", "您好请坐|您好，请坐。", "这个呢要去二楼办|这个呢，要去二楼办。",
            "您是来办社保的吧请坐|您是来办社保的吧？请坐。", "请坐吧我给您查一下|请坐吧，我给您查一下。", "怎么办呢我也不知道|怎么办呢？我也不知道。",
            "听清了吗大爷|听清了吗，大爷？", "您不方便但是家里人可以来|您不方便，但是家里人可以来。",
            "如果您不方便的话可以让家里人来|如果您不方便的话，可以让家里人来。", "您能帮我看一下吗谢谢您|您能帮我看一下吗？谢谢您！"})
    void edits_noPausesKnown_marksStandAtParticlesAndSetWords(String heard, String expected) {
        assertThat(marked(heard)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"吗啡能不能报", "他住在酒吧街", "干吗要盖章", "不但是您别人也要交"})
    void edits_particleInsideAWord_isNoEnd(String heard) {
        assertThat(Sentences.edits(heard, List.of(), List.of(), false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"您好，请坐", "住院了吗？", "谢谢您！", "办好了……", "他说“可以”", "异地就医（备案）", "好的👌🏻", "好❤️", "ok.",
            "行～"})
    void edits_marksThereAlready_noneInside(String text) {
        assertThat(Sentences.edits(text, List.of(new Pause(1, 2)), List.of(), false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"住院了吗？", "谢谢您！", "办好了……", "他说“可以”", "异地就医（备案）", "好的👌🏻", "好❤️", "ok.", " ", ""})
    void edits_closedOrEmpty_getsNoFinalMark(String text) {
        assertThat(marked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"报销85%, 报销85%。", "一共3500元, 一共3500元。", "不要超过25℃, 不要超过25℃。", "您好，请坐, 您好，请坐。", "'好的 ', '好的。 '",
            "'一共3,500元', '一共3,500元。'"})
    void edits_finalMarkMissing_isSet(String text, String expected) {
        assertThat(marked(text)).isEqualTo(expected);
    }

    @Test
    void edits_growingText_getsNoFinalMark() {
        assertThat(Sentences.edits("您住院了吗", List.of(), List.of(), false)).isEmpty();
    }

    @Test
    void edits_pauseBetweenClauses_isAComma() {
        assertThat(marked("请您不要着急慢慢说", new Pause(6, 0.4))).isEqualTo("请您不要着急，慢慢说。");
    }

    @Test
    void edits_shortPause_isNoComma() {
        assertThat(marked("请您不要着急慢慢说", new Pause(6, 0.2))).isEqualTo("请您不要着急慢慢说。");
    }

    @Test
    void edits_pauseWhileSeekingAWord_isNoComma() {
        assertThat(marked("请把身份证给我", new Pause(2, 0.8))).isEqualTo("请把身份证给我。");
        assertThat(marked("您的材料齐了", new Pause(2, 0.8), new Pause(5, 0.8))).isEqualTo("您的材料齐了。");
        assertThat(marked("我要办异地就医了", new Pause(7, 0.5))).isEqualTo("我要办异地就医了。");
    }

    @Test
    void edits_longPause_endsASentenceThatCanStandAlone() {
        assertThat(marked("您叫什么名字我登记一下", new Pause(6, 1))).isEqualTo("您叫什么名字？我登记一下。");
        assertThat(marked("材料齐了您稍等", new Pause(4, 1))).isEqualTo("材料齐了。您稍等。");
        assertThat(marked("如果材料齐了您就交过来", new Pause(6, 1))).isEqualTo("如果材料齐了，您就交过来。");
    }

    @Test
    void edits_pauseInsideANumberOrTerm_isNoComma() {
        var number = new Span(3, 8);
        assertThat(new Edited("请拨打12333再说", Sentences.edits("请拨打12333再说",
                List.of(new Pause(5, 1), new Pause(8, 0.5)), List.of(number), true)).after())
                .isEqualTo("请拨打12333，再说。");
    }

    @Test
    void edits_pausesOutsideTheText_areIgnored() {
        assertThat(marked("好", new Pause(0, 9), new Pause(1, 9), new Pause(7, 9), new Pause(-3, Double.NaN)))
                .isEqualTo("好。");
    }

    @ParameterizedTest
    @CsvSource({"您带身份证了吗, YES_NO", "您好，您带身份证了吗？, YES_NO", "是本人办理？, YES_NO", "您住在哪家医院, WHERE",
            "什么时候住院的, WHEN", "跟您一起来的是谁, WHO", "一共要交多少钱, HOW_MANY", "住院了吗？住了几天？, HOW_MANY", "这个怎么填, HOW",
            "为什么不能报, WHY", "您叫什么名字, WHAT", "付现金还是刷卡, CHOICE", "请坐, STATEMENT", "谢谢您, EXCLAMATION",
            "'', STATEMENT",
            "？, STATEMENT", "住院了吗？请坐。, STATEMENT"})
    void type_lastSentence_isNamed(String text, SentenceType expected) {
        assertThat(Sentences.type(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/bitan/wording/sentences.tsv", delimiter = '\t')
    void type_ofAMarkedLine_agreesWithItsMark(String heard, String ignored) {
        var marked = marked(heard);
        assertThat(String.valueOf(Sentences.type(marked).mark()))
                .isEqualTo(marked.substring(marked.length() - 1));
    }

    private static String marked(String text, Pause... pauses) {
        return new Edited(text, Sentences.edits(text, List.of(pauses), List.of(), true)).after();
    }
}
