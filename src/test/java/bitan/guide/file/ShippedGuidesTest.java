package bitan.guide.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.Deadline;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.GuideStep.Kind;
import bitan.guide.GuideTable;
import bitan.guide.Material;
import bitan.guide.When;
import bitan.guide.find.GuideSearch;
import bitan.guide.find.OtherGuides;
import bitan.guide.find.OtherGuides.Query;
import bitan.lexicon.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped guides, as the office that takes one over reads it. */
class ShippedGuidesTest {
    /** As many papers as anybody brings to a counter. */
    private static final int MOST_TO_BRING = 12;
    private static final GuideSearch SEARCH = GuideSearch.of(GuideFolder.shipped(), Lexicon.load());

    static Stream<Guide> guides() {
        return GuideFolder.shipped().stream();
    }

    static Stream<Query> queries() throws IOException {
        return OtherGuides.queries("shipped.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void guide_saysThatItIsAnExampleWhatItFollowsAndUntilWhen(Guide guide) {
        assertThat(guide.example()).isTrue();
        assertThat(guide.summary()).endsWith("地方规定不同，以当地为准。");
        assertThat(guide.details().sources()).isNotEmpty();
        assertThat(guide.details().checkedUntil()).get().satisfies(
                until -> assertThat(until).isAfter(guide.written()).isAfter(LocalDate.of(2026, 11, 29)));
        assertThat(guide.details().notFor()).isNotEmpty().doesNotContain(guide.title())
                .doesNotContainAnyElementsOf(guide.synonyms());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void steps_oneIsTheWindowWherePapersAreHandedIn(Guide guide) {
        var apply = guide.steps().stream().filter(step -> step.kind() == Kind.APPLY).toList();
        assertThat(apply).hasSize(1);
        assertThat(apply.getFirst().place()).contains("窗口");
        assertThat(apply.getFirst().ask()).isNotEmpty();
        assertThat(guide.steps()).filteredOn(step -> step.kind() == Kind.WAIT)
                .allMatch(step -> step.link().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void materials_beginWithWhatToDoAndReadAsStillToBeDone(Guide guide) {
        assertThat(guide.materials()).allSatisfy(material -> {
            assertThat(material.where()).isNotEmpty();
            assertThat(material.name()).doesNotStartWith("已");
            assertThat(material.kind() == Material.Kind.DO && material.name().startsWith("先")).isFalse();
        });
        assertThat(guide.materials().stream().flatMap(material -> material.alternatives().stream()))
                .noneMatch(alternative -> alternative.where().isEmpty());
    }

    @Test
    void materials_twoConditionsTogether_askForWhatNeitherAsksFor() {
        var injury = guides().filter(guide -> guide.id().equals("work-injury")).findFirst().orElseThrow();
        assertThat(ids(injury, Set.of("by-kin", "commute"))).contains("police-kin", "kinship", "accident");
        assertThat(ids(injury, Set.of("by-kin"))).doesNotContain("police-kin", "accident");
        assertThat(ids(injury, Set.of("commute"))).doesNotContain("police-kin", "kinship");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void conditions_eachChangesSomething(Guide guide) {
        var used = new HashSet<String>();
        Stream.of(guide.conditions().stream().map(Condition::onlyIf),
                guide.materials().stream().map(Material::onlyIf),
                guide.steps().stream().map(GuideStep::onlyIf),
                guide.details().tables().stream().map(GuideTable::onlyIf),
                guide.details().deadlines().stream().map(Deadline::onlyIf)).flatMap(all -> all)
                .map(When::conditions).forEach(used::addAll);
        guide.details().choices().stream().map(ConditionChoice::oneOf).forEach(used::addAll);
        assertThat(used).containsAll(guide.conditions().stream().map(Condition::id).toList());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void conditions_areAskedSoThatYesAnswers(Guide guide) {
        assertThat(guide.conditions()).allSatisfy(
                condition -> assertThat(condition.question()).contains("是").endsWith("？"));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void materials_forEveryAnswerAlone_areFew(Guide guide) {
        var answers = Stream.concat(Stream.of(Set.<String>of()),
                guide.conditions().stream().map(condition -> Set.of(condition.id())));
        assertThat(answers).allSatisfy(answer -> assertThat(guide.materials(answer))
                .filteredOn(material -> material.kind() == Material.Kind.BRING && !material.isShared())
                .hasSizeBetween(1, MOST_TO_BRING));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void search_itsOwnNames_findItFirst(Guide guide) {
        var names = Stream.concat(Stream.of(guide.title()), guide.synonyms().stream()).toList();
        assertThat(names).allSatisfy(name -> assertThat(first(name)).isEqualTo(guide.id()));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void search_whatPeopleSay_findsTheGuideFirst(Query query) {
        assertThat(first(query.text())).isEqualTo(query.id());
    }

    @Test
    void page_listsEveryShippedGuide() throws IOException {
        var page = Files.readString(Path.of("src/main/docs/guides.md"));
        assertThat(guides()).allSatisfy(
                guide -> assertThat(page).contains("`" + guide.id() + "`").contains(guide.title()));
    }

    private static List<String> ids(Guide guide, Set<String> conditions) {
        return guide.materials(conditions).stream().map(Material::id).toList();
    }

    private static String first(String text) {
        return SEARCH.search(text).stream().map(found -> found.guide().id()).findFirst().orElse("");
    }
}
