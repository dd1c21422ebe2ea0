package bitan.replies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.replies.Suggestion.EnterNumber;
import bitan.replies.Suggestion.NumberKind;
import bitan.replies.Suggestion.PickDate;
import bitan.replies.Suggestion.Say;
import bitan.replies.Suggestion.WriteIt;
import bitan.wording.Caption;
import bitan.wording.facts.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** What a clerk says at the counter, and the buttons that come up for it. */
class RepliesTest {
    private static final Replies REPLIES = Replies.load();

    @ParameterizedTest
    @CsvFileSource(resources = "lines.tsv", delimiter = '\t')
    void offer_lineOfAClerk_fits(String line, String expected) {
        assertThat(written(offer(line))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void offer_anyQuestion_isNotEmpty(String question) {
        assertThat(offer(question).isEmpty()).isFalse();
    }

    /** Questions that were not written for the rules. */
    static List<String> questions() throws IOException {
        try (var lines = RepliesTest.class.getResourceAsStream("/bitan/wording/sentences.tsv")) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.endsWith("\t？")).map(line -> line.replace("\t", "")).toList();
        }
    }

    @Test
    void offer_numberPad_knowsItsKindAndUnit() {
        assertThat(offer("一共花了多少钱？").suggestions())
                .contains(new EnterNumber("填钱数", NumberKind.AMOUNT, "元"));
        assertThat(offer("住院住了几天？").suggestions())
                .contains(new EnterNumber("填几天", NumberKind.COUNT, "天"));
        assertThat(offer("您的电话号码是多少？").suggestions())
                .contains(new EnterNumber("填电话", NumberKind.TELEPHONE, ""));
        assertThat(offer("您的身份证号是多少？").suggestions())
                .contains(new EnterNumber("填证件号", NumberKind.DOCUMENT, ""));
    }

    @Test
    void offer_yesAndNo_haveDifferentPictures() {
        var pictures = offer("您带身份证了吗？").suggestions().stream().map(Say.class::cast).map(Say::icon)
                .toList();

        assertThat(pictures).doesNotHaveDuplicates().allSatisfy(picture -> assertThat(picture).isPresent());
    }

    @Test
    void offer_nothingSaid_isEmpty() {
        assertThat(REPLIES.offer(Caption.NOTHING)).isEqualTo(Offer.NOTHING);
    }

    static Offer offer(String line) {
        return REPLIES.offer(Caption.of(line).withFacts(Facts.in(line)));
    }

    private static String written(Offer offer) {
        return offer.isEmpty()
                ? "-"
                : offer.suggestions().stream().map(RepliesTest::written).collect(Collectors.joining(" / "));
    }

    private static String written(Suggestion suggestion) {
        return switch (suggestion) {
            case Say(var label, _) -> label;
            case WriteIt(var label) -> "[" + label + "]";
            case PickDate(var label) -> "[" + label + "]";
            case EnterNumber(var label, var kind, var unit) ->
                ("[" + label + " " + kind + " " + unit).strip() + "]";
        };
    }
}
