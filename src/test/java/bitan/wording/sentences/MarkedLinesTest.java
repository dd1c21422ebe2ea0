package bitan.wording.sentences;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.wording.Edited;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines whose marks were set before the rules were written: every second one was not looked at while they were. */
class MarkedLinesTest {

    @Test
    void edits_linesWithoutParticle_mostQuestionsAreFoundAndFewOthersAsked() {
        var lines = MarkedLines.questions();
        assertThat(MarkedLines.found(lines)).isGreaterThan(0.95);
        assertThat(MarkedLines.precise(lines)).isGreaterThan(0.92);
    }

    @Test
    void edits_longLinesWithoutPause_ninetyPercentOfTheCommasAreWherePeopleSetThem() {
        var lines = MarkedLines.commas();
        double right = MarkedLines.right(lines);
        assertThat(right / MarkedLines.set(lines)).isGreaterThanOrEqualTo(0.9);
        assertThat(right / MarkedLines.wanted(lines)).isGreaterThanOrEqualTo(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"也就几块钱", "只要几分钟", "才交了几年", "多交了几个月", "我来过几次了", "可能要等几天", "哪里不懂您就问", "每次都要排几个小时"})
    void type_wordsThatMeanAFew_tell(String line) {
        assertThat(Sentences.type(line)).isEqualTo(SentenceType.STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"来得及来不及", "您方便不", "为何退回来了", "要等几天", "最多能延几天"})
    void type_wordsThatAsk_ask(String line) {
        assertThat(Sentences.type(line).isQuestion()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"您听不清没关系我说的话会显示在屏幕上,您听不清没关系。我说的话会显示在屏幕上", "材料齐了您稍等,材料齐了。您稍等", "我听不清您说什么,我听不清您说什么",
            "我看到了您的材料,我看到了您的材料", "单位请社区开证明,单位请社区开证明", "我要说的话很多,我要说的话很多", "表填完了请交到三号窗口,表填完了。请交到三号窗口"})
    void edits_clauseBegins_isAComma(String heard, String expected) {
        assertThat(marked(heard)).isEqualTo(expected.replace('。', '，'));
    }

    @Test
    void edits_shortPause_isACommaOnlyWhereAClauseMayBegin() {
        assertThat(marked("这个办不了我写给您看", new Pause(5, 0.25))).isEqualTo("这个办不了，我写给您看");
        assertThat(marked("这个办不了的材料退回去", new Pause(5, 0.25))).isEqualTo("这个办不了的材料退回去");
        assertThat(marked("请您告诉我电话号码", new Pause(4, 0.25))).isEqualTo("请您告诉我电话号码");
    }

    private static String marked(String text, Pause... pauses) {
        return new Edited(text, Sentences.edits(text, List.of(pauses), List.of(), false)).after();
    }
}
