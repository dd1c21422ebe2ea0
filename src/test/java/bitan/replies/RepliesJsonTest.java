package bitan.replies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import bitan.replies.RepliesJson.RuleJson;
import bitan.replies.RepliesJson.WayJson;
import bitan.replies.Suggestion.Say;
import bitan.replies.Suggestion.WriteIt;
import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Span;
import bitan.wording.sentences.SentenceType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Rules that make no sense are refused, and those that do are followed. */
class RepliesJsonTest {
    private static final Map<String, WayJson> WAYS = Map.of("写字",
            new WayJson(WayJson.Opens.WRITING, null, null));

    @Test
    void replies_ruleNamesAnUnknownPart_isRefused() {
        refused("<<nothing>>", "是");
    }

    @Test
    void replies_answerRepeatsAnUnknownGroup_isRefused() {
        refused("带(?<v>了)", "{w}");
    }

    @Test
    void replies_answerHasAnUnknownSign_isRefused() {
        refused("带", "♥ 是");
    }

    @Test
    void replies_tooManyAnswers_isRefused() {
        refused("带", "一", "二", "三", "四", "五", "六");
    }

    @Test
    void replies_wayOpensTwoThings_isRefused() {
        var both = Map.of("写字", new WayJson(WayJson.Opens.WRITING, Suggestion.NumberKind.COUNT, null));
        var json = new RepliesJson(Map.of(), Map.of("我", "您"), Map.of(), both, List.of(rule("带", "写字")));

        assertThatIllegalArgumentException().isThrownBy(json::replies);
    }

    @Test
    void offer_groupWouldNotFitOnAButton_nextRuleCounts() {
        var replies = json(rule("(?<long>.+)", "{long}"), rule("带", "✓ 带了", "写字")).replies();

        assertThat(replies.offer(Caption.of("请问您有没有把那个材料带来呢？")).suggestions())
                .containsExactly(new Say("带了", Optional.of("tick")), new WriteIt("写字"));
        assertThat(replies.offer(Caption.of("您带了吗？")).suggestions())
                .containsExactly(new Say("我带了吗", Optional.empty()));
    }

    @Test
    void offer_factInAnotherSentence_doesNotCount() {
        var window = new RuleJson(Set.of(SentenceType.STATEMENT), Set.of(Fact.Kind.WINDOW), null, null,
                List.of("✓ 好的"));
        var text = "6号窗口办。请坐。";
        var caption = Caption.of(text)
                .withFacts(List.of(new Fact(Fact.Kind.WINDOW, "6", new Span(0, 4))));
        var order = new RuleJson(Set.of(SentenceType.STATEMENT), null, "坐", null, List.of("谢谢"));

        assertThat(json(window, order).replies().offer(caption).suggestions())
                .containsExactly(new Say("谢谢", Optional.empty()));
        assertThat(json(window).replies().offer(caption).suggestions())
                .containsExactly(new Say("好的", Optional.of("tick")));
    }

    private static void refused(String like, String... offer) {
        assertThatIllegalArgumentException().isThrownBy(json(rule(like, offer))::replies);
    }

    private static RepliesJson json(RuleJson... rules) {
        return new RepliesJson(Map.of(), Map.of("您", "我"), Map.of("✓", "tick"), WAYS, List.of(rules));
    }

    private static RuleJson rule(String like, String... offer) {
        return new RuleJson(Set.of(SentenceType.YES_NO, SentenceType.STATEMENT), null, like, null,
                List.of(offer));
    }
}
