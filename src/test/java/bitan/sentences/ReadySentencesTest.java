package bitan.sentences;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import bitan.lexicon.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

/** Which sentences fit, and which are found. */
class ReadySentencesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ReadySentences SHIPPED = ReadySentences.of(SentenceFile.shipped(), LEXICON);

    @ParameterizedTest
    @CsvSource({"OPENING, GREETING", "TALKING, EXPLAINING", "PAPERS, SHOWING", "LEAVING, FAREWELL"})
    void fitting_eachOccasion_beginsWithItsGroupAndEndsCalming(Occasion occasion, SentenceGroup first) {
        var fitting = SHIPPED.fitting(occasion);

        assertThat(fitting).hasSize(9).doesNotHaveDuplicates();
        assertThat(fitting.subList(0, 5)).extracting(ReadySentence::group).containsOnly(first);
        assertThat(fitting.subList(7, 9)).extracting(ReadySentence::group)
                .containsOnly(SentenceGroup.CALMING);
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void fitting_sentencesOfGroupsThatAreOften_takeThePlaceOfOthersInTheOrderOfTheFile(Occasion occasion) {
        var last = new ReadySentence(SentenceGroup.CALMING, "您先喝口水，歇一会儿，我们再接着办。");
        assertThat(SHIPPED.fitting(occasion)).doesNotContain(last);

        var used = SHIPPED.used(last.text(), 1);

        assertThat(used.fitting(occasion)).endsWith(last);
        assertThat(used.fitting(occasion).subList(0, 8)).isEqualTo(SHIPPED.fitting(occasion).subList(0, 8));
    }

    @Test
    void fitting_whatFitsASecondTime_staysUnderItsKey() {
        var third = SHIPPED.fitting(Occasion.TALKING).get(2);
        assertThat(SHIPPED.used(third.text().replaceAll("[{].*[}]", "八"), 1).fitting(Occasion.TALKING))
                .isEqualTo(SHIPPED.fitting(Occasion.TALKING));
    }

    @Test
    void used_aSentenceWithItsPlacesFilledIn_counts() {
        var many = ReadySentences.of(
                Stream.concat(
                        IntStream.range(0, 9)
                                .mapToObj(i -> new ReadySentence(SentenceGroup.FAREWELL, "再见" + i)),
                        Stream.of(new ReadySentence(SentenceGroup.FAREWELL, "请您{日期}再来，{几点}到。"))).toList(),
                LEXICON);

        assertThat(many.used("请您周三再来，九点到。", 1).fitting(Occasion.LEAVING)).last()
                .extracting(ReadySentence::text).isEqualTo("请您{日期}再来，{几点}到。");
        assertThat(many.used("请您周三再来。", 1)).isSameAs(many);
    }

    @Test
    void fitting_emptyGroups_givesWhatThereIs() {
        var one = new ReadySentence(SentenceGroup.SHOWING, "请把身份证给我看一下。");
        assertThat(ReadySentences.of(List.of(one), LEXICON).fitting(Occasion.LEAVING)).isEmpty();
        assertThat(ReadySentences.of(List.of(one), LEXICON).fitting(Occasion.PAPERS)).containsExactly(one);
        assertThat(ReadySentences.NONE.fitting(Occasion.OPENING)).isEmpty();
        assertThat(ReadySentences.NONE.find("您好")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"身份证, 请把身份证给我看一下。", "shenfenzheng, 请把身份证给我看一下。", "qbsfz, 请把身份证给我看一下。",
            "sfz, 请把身份证给我看一下。", "bzj, '别着急，我们一步一步来。'", "biezhao, '别着急，我们一步一步来。'",
            "窗口, '请您到{几号窗口}，那里办下一步。'", "nmz, '您慢走，路上小心。'", "复印, '我去复印，马上回来，原件会还给您。'"})
    void find_wordsPinyinOrInitials_findsItAmongTheFirst(String typed, String meant) {
        assertThat(SHIPPED.find(typed).stream().limit(3)).extracting(ReadySentence::text).contains(meant);
    }

    @Test
    void find_whatIsWrittenAndNotLookedFor_findsNothing() {
        assertThat(SHIPPED.find(" ")).isEmpty();
        assertThat(SHIPPED.find("您好，请问您上次来的时候带的是哪一张发票，是住院的那张吗")).isEmpty();
        assertThat(SHIPPED.find("qqqq")).isEmpty();
    }

    @Test
    void find_lettersThatFitInCountlessWays_answersAtOnce() {
        var many = ReadySentences.of(List.of(
                new ReadySentence(SentenceGroup.WAITING, "了长重".repeat(60))), LEXICON);
        assertThat(many.find("l".repeat(20))).isEmpty();
        assertThat(many.find("lcz".repeat(6))).hasSize(1);
    }

    @Property(tries = 200)
    void find_anyText_neverFailsNorFindsTooMany(@ForAll @StringLength(max = 40) String typed) {
        assertThat(SHIPPED.find(typed)).hasSizeLessThanOrEqualTo(9).doesNotHaveDuplicates();
    }
}
