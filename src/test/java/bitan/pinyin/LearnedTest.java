package bitan.pinyin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LearnedTest {

    @Test
    void with_chosenWord_isTheFirstNextTime() {
        var learned = Learned.NOTHING.with(Engine.candidate("shiyi", "失忆"));
        assertThat(Engine.texts(Engine.candidates("shiyi", learned))).startsWith("失忆");
        assertThat(Engine.texts("shiyi")).first().isNotEqualTo("失忆");
    }

    @Test
    void with_chosenAgainstATerm_comesBeforeIt() {
        var learned = Learned.NOTHING.with(Engine.candidate("gongzheng", "公正"));
        assertThat(Engine.texts(Engine.candidates("gongzheng", learned))).startsWith("公正", "公证");
    }

    @Test
    void with_theLatestChoice_winsOverTheOneBefore() {
        var learned = Learned.NOTHING.with(Engine.candidate("shi", "十")).with(Engine.candidate("shi", "时"));
        assertThat(Engine.texts(Engine.candidates("shi", learned))).startsWith("时", "十");
    }

    @Test
    void with_piecesOfANewPhrase_knowsThePhraseAndItsInitials() {
        var learned = Learned.NOTHING
                .with(List.of(Engine.candidate("wangfu", "王"), Engine.candidate("fu", "伏"),
                        Engine.candidate("sheng", "笙")));
        assertThat(Engine.texts(Engine.candidates("wangfusheng", learned))).startsWith("王伏笙");
        assertThat(Engine.texts(Engine.candidates("wfs", learned))).startsWith("王伏笙");
        assertThat(Engine.texts("wangfusheng")).doesNotContain("王伏笙");
    }

    @Test
    void with_phraseInsideASentence_isUsedThere() {
        var learned = Learned.NOTHING
                .with(List.of(Engine.candidate("wang", "王"), Engine.candidate("fu", "伏")));
        assertThat(Engine.texts(Engine.candidates("woshiwangfu", learned)).getFirst()).endsWith("王伏");
    }

    @Test
    void with_textKeptAsTyped_learnsNothing() {
        assertThat(Learned.NOTHING.with(new Candidate("abc", 3, List.of()))).isEqualTo(Learned.NOTHING);
    }

    @Test
    void with_moreThanAnybodyChooses_keepsTheLatest() {
        var learned = Learned.NOTHING;
        for (int i = 0; i < 1000; i++) {
            learned = learned.with(new Candidate("词" + i, 1, List.of("ci")));
        }
        assertThat(learned.phrases()).hasSizeLessThan(1000).first().extracting(Learned.Phrase::text)
                .isEqualTo("词999");
    }
}
