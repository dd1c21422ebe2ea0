package bitan.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import bitan.guide.Material.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Who needs what, while only a part of the questions is answered. */
class ConditionAnswersTest {
    private static final When KIN = new When.Holds("kin");
    private static final When TRAFFIC = new When.Holds("traffic");
    private static final List<Condition> CONDITIONS = List.of(new Condition("self", "本人申请"),
            new Condition("kin", "近亲属申请"), new Condition("union", "工会申请"),
            new Condition("traffic", "上下班路上的交通事故"),
            new Condition("fault", "对方全责", "", TRAFFIC));
    private static final Guide GUIDE = guide(CONDITIONS, List.of(
            needed("form", When.always()), needed("kinship", KIN),
            needed("route", new When.AllOf(List.of(KIN, TRAFFIC))), needed("witness", new When.Not(TRAFFIC)),
            needed("verdict", new When.Not(new When.Holds("fault")))));

    @Test
    void materials_nothingAnswered_areThoseOfEverybody() {
        assertThat(needed(Map.of())).containsExactly("form");
    }

    @Test
    void materials_negatedConditionOpen_isNotNeededYet() {
        assertThat(needed(Map.of("kin", true))).containsExactly("form", "kinship");
        assertThat(needed(Map.of("kin", true, "traffic", false))).containsExactly("form", "kinship",
                "witness", "verdict");
        assertThat(needed(Map.of("kin", true, "traffic", true))).containsExactly("form", "kinship", "route");
        assertThat(needed(Map.of("kin", true, "traffic", true, "fault", false)))
                .containsExactly("form", "kinship", "route", "verdict");
    }

    @Test
    void holds_oneOfAChoice_theOthersDoNot() {
        var answers = new ConditionAnswers(GUIDE, Map.of("kin", true));
        assertThat(answers.holds("self")).contains(false);
        assertThat(answers.holds("union")).contains(false);
        assertThat(new ConditionAnswers(GUIDE, Map.of("self", false)).holds("kin")).isEmpty();
    }

    @Test
    void holds_whatIsNoLongerAsked_doesNotCount() {
        assertThat(new ConditionAnswers(GUIDE, Map.of("traffic", true, "fault", true)).holds("fault"))
                .contains(true);
        assertThat(new ConditionAnswers(GUIDE, Map.of("traffic", false, "fault", true)).holds("fault"))
                .contains(false);
    }

    @Test
    void next_conditions_areAskedOnlyWhereTheyCanHold() {
        assertThat(next(Map.of())).contains("self");
        assertThat(next(Map.of("union", true))).contains("traffic");
        assertThat(next(Map.of("union", true, "traffic", true))).contains("fault");
        assertThat(next(Map.of("union", true, "traffic", false))).isEmpty();
        assertThat(next(Map.of("self", false, "kin", false, "union", false, "traffic", false))).isEmpty();
    }

    @Test
    void steps_openOrMeant_areTakenAndRuledOutOnesNot() {
        assertThat(new ConditionAnswers(GUIDE, Map.of()).steps()).extracting(GuideStep::id).containsExactly(
                "police",
                "apply");
        assertThat(new ConditionAnswers(GUIDE, Map.of("traffic", false)).steps()).extracting(GuideStep::id)
                .containsExactly("apply");
    }

    @Test
    void answers_manyConditionsEachOfAllBefore_areFoundAtOnce() {
        var chain = IntStream.range(0, Guide.MOST_CONDITIONS).mapToObj(i -> new Condition("c" + i, "情况", "",
                i == 0
                        ? When.always()
                        : new When.AllOf(IntStream.range(0, i).<When>mapToObj(j -> new When.Holds("c" + j))
                                .toList())))
                .toList();
        var guide = guide(chain, List.of(needed("form", When.always())), GuideDetails.NONE);
        assertThat(new ConditionAnswers(guide, Map.of("c0", false)).next()).isEmpty();
        assertThat(new ConditionAnswers(guide, Map.of("c0", true)).next()).map(Condition::id).contains("c1");
    }

    @Test
    void cycle_conditionsThatWaitForEachOther_areNamed() {
        var one = new Condition("one", "一", "", new When.Not(new When.Holds("two")));
        var two = new Condition("two", "二", "", When.anyOf(List.of("three")));
        var three = new Condition("three", "三", "", new When.Holds("one"));
        assertThat(ConditionOrder.cycle(List.of(one, two, three), List.of())).containsExactly("one", "two",
                "three");
        assertThat(ConditionOrder.cycle(List.of(one, two), List.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(
                () -> guide(List.of(one, two, three), List.of(needed("form", When.always())),
                        GuideDetails.NONE));
    }

    @Test
    void cycle_throughAChoice_isOneToo() {
        var own = new Condition("b", "乙", "", new When.Holds("a"));
        assertThat(ConditionOrder.cycle(List.of(new Condition("a", "甲"), own), List.of(choice("a", "b"))))
                .containsExactly("a");
        var outside = List.of(new Condition("a", "甲"), new Condition("b", "乙", "", new When.Holds("c")),
                new Condition("c", "丙", "", new When.Holds("a")));
        assertThat(ConditionOrder.cycle(outside, List.of(choice("a", "b")))).containsExactly("a", "c");
    }

    @Test
    void when_deeperThanAllowedOrEmpty_isRefused() {
        When deep = new When.Holds("a");
        for (int i = 0; i < When.DEEPEST; i++) {
            deep = new When.Not(deep);
        }
        var deepest = deep;
        assertThatIllegalArgumentException().isThrownBy(() -> new When.Not(deepest));
        assertThatIllegalArgumentException().isThrownBy(() -> new When.AllOf(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new When.Not(When.always()));
    }

    @Test
    void implied_bySomethingMissing_isOnlyWhatMustBe() {
        assertThat(new When.AllOf(List.of(KIN, new When.Not(TRAFFIC))).implied())
                .isEqualTo(Map.of("kin", true, "traffic", false));
        assertThat(When.anyOf(List.of("a", "b")).implied()).isEmpty();
        assertThat(When.anyOf(List.of("a")).implied()).isEqualTo(Map.of("a", true));
    }

    private static List<String> needed(Map<String, Boolean> given) {
        return new ConditionAnswers(GUIDE, given).materials().stream().map(Material::id).toList();
    }

    private static Optional<String> next(Map<String, Boolean> given) {
        return new ConditionAnswers(GUIDE, given).next().map(Condition::id);
    }

    private static ConditionChoice choice(String... oneOf) {
        return new ConditionChoice("who", "谁来申请？", List.of(oneOf));
    }

    private static Material needed(String id, When onlyIf) {
        return new Material(id, "材料", Material.Kind.BRING, Form.ORIGINAL, 1, Optional.empty(),
                Optional.empty(), "", "", List.of(), false, Optional.empty(), "", onlyIf, List.of());
    }

    private static Guide guide(List<Condition> conditions, List<Material> materials) {
        return guide(conditions, materials, new GuideDetails(Optional.empty(), List.of(), List.of(),
                List.of(choice("self", "kin", "union")), List.of(), List.of(), List.of()));
    }

    private static Guide guide(List<Condition> conditions, List<Material> materials, GuideDetails details) {
        var police = new GuideStep("police", "取事故认定书", GuideStep.Kind.ELSEWHERE, "交警队", "", "", "", "", "",
                "",
                List.of(), "", conditions.size() == CONDITIONS.size() ? TRAFFIC : When.always(), List.of());
        return new Guide("work-injury", "工伤认定", LocalDate.of(2026, 11, 29), false, "", "", List.of(),
                conditions, materials, List.of(police, new GuideStep("apply", "交申请", "", "", "", "")),
                List.of(), List.of(), List.of(), "", details);
    }
}
