package bitan.speech.vosk;

import java.util.List;

import org.junit.jupiter.api.Test;

import bitan.speech.SpeechEvent.Word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class VoskResultsTest {

    @Test
    void settled_wordsWithConfidences_areRead() {
        var reading = VoskResults
                .settled("""
                         {"result" : [
                           {"conf" : 0.993710, "end" : 0.870000, "start" : 0.390000, "word" : "您"},
                           {"conf" : 1.000000, "end" : 1.200000, "start" : 0.870000, "word" : "是"}],
                          "text" : "您 是"}""");

        assertThat(reading.words()).containsExactly(new Word("您", 0.39, 0.87, 0.99371),
                new Word("是", 0.87, 1.2, 1));
        assertThat(reading.alternatives()).isEmpty();
    }

    @Test
    void settled_nothingHeard_isEmpty() {
        assertThat(VoskResults.settled("{\"text\" : \"\"}").words()).isEmpty();
        assertThat(
                VoskResults.settled("{\"alternatives\" : [{\"text\": \"\", \"confidence\" : 1.0}] }").words())
                .isEmpty();
    }

    @Test
    void settled_decimalCommasOfTheLocale_areReadAllTheSame() {
        var reading = VoskResults.settled(
                """
                {"result" : [{"conf" : 0,500000, "end" : 0,870000, "start" : 0,390000, "word" : "3,141592 元"}],
                 "text" : "3,141592 元"}""");

        assertThat(reading.words()).singleElement().satisfies(word -> {
            assertThat(word.start()).isEqualTo(0.39);
            assertThat(word.end()).isEqualTo(0.87);
            assertThat(word.confidence()).isEqualTo(0.5);
        });
    }

    @Test
    void settled_confidenceNotANumber_isNone() {
        var reading = VoskResults
                .settled(
                        "{\"result\" : [{\"conf\" : -nan, \"end\" : 1.0, \"start\" : 0.5, \"word\" : \"nan\"}]}");

        assertThat(reading.words()).containsExactly(new Word("nan", 0.5, 1, 0));
    }

    @Test
    void settled_alternatives_wordIsAsCertainAsTheReadingsThatHaveIt() {
        var reading = VoskResults.settled(
                """
                {"alternatives" : [
                  {"confidence" : 100.0, "text" : "十 点", "result" : [
                    {"end" : 0.5, "start" : 0.0, "word" : "十"}, {"end" : 1.0, "start" : 0.5, "word" : "点"}]},
                  {"confidence" : 98.9013877, "text" : "四 点", "result" : [
                    {"end" : 0.5, "start" : 0.0, "word" : "四"}, {"end" : 1.1, "start" : 0.5, "word" : "点"}]},
                  {"confidence" : 0.0, "text" : "", "result" : []}]}""");

        assertThat(reading.words()).extracting(Word::text).containsExactly("十", "点");
        assertThat(reading.words().getFirst().confidence()).isCloseTo(0.75, within(1e-6));
        assertThat(reading.words().getLast().confidence()).isCloseTo(1, within(1e-6));
        assertThat(reading.alternatives()).containsExactly(List.of("四", "点"));
    }

    @Test
    void partial_text_isSplitAtSpaces() {
        assertThat(VoskResults.partial("{\"partial\" : \"您 要  办理\"}")).containsExactly("您", "要", "办理");
        assertThat(VoskResults.partial("{\"partial\" : \"\"}")).isEmpty();
    }

    @Test
    void settled_notJson_failsWithoutQuotingIt() {
        assertThatThrownBy(() -> VoskResults.settled("{\"text\" : 身份证"))
                .isInstanceOf(IllegalStateException.class).hasNoCause()
                .message().doesNotContain("身份证");
    }
}
