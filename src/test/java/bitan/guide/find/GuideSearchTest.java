package bitan.guide.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.guide.Guide;
import bitan.guide.GuideDetails;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.OtherGuides.Asked;
import bitan.guide.find.OtherGuides.Query;
import bitan.lexicon.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

class GuideSearchTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final GuideSearch SHIPPED = GuideSearch.of(GuideFolder.shipped(), LEXICON);

    static Stream<Query> queries() throws IOException {
        return OtherGuides.queries("queries.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void search_ownQueriesAmongTheShipped_findTheGuideFirst(Query query) {
        assertThat(ids(SHIPPED.search(query.text()))).startsWith(query.id());
    }

    @Test
    void search_queriesAmongAllOfATown_findNearlyAllFirst() throws IOException {
        var town = GuideSearch.of(OtherGuides.town(), LEXICON);
        var queries = Stream.of("queries.tsv", "unseen.tsv", "later.tsv").flatMap(file -> read(file).stream())
                .toList();
        assertThat(queries).filteredOn(query -> ids(town.search(query.text())).indexOf(query.id()) != 0)
                .hasSizeLessThan(12);
        assertThat(queries).filteredOn(query -> !ids(town.search(query.text())).stream().limit(3).toList()
                .contains(query.id())).hasSizeLessThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"异地就医备案", "社保卡补办", "shebaokabuban", "yidijiuyi", "ydjyba", "慢性病"})
    void search_whileItIsTyped_findsTheGuideFromTheSecondLetterOn(String whole) {
        var meant = ids(SHIPPED.search(whole)).getFirst();
        for (int end = 1; end < whole.length(); end++) {
            var found = ids(SHIPPED.search(whole.substring(0, end)));
            assertThat(found).as(whole.substring(0, end)).contains(meant);
            if (end > whole.length() / 2) {
                assertThat(found).as(whole.substring(0, end)).startsWith(meant);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"YIDI JIUYI, remote-medical-care", "ｓｂｋ, social-card-replacement",
            "补办shebaoka, social-card-replacement", "tui xiu!, pension-application"})
    void search_lettersInAnyShape_areTheSameLetters(String query, String id) {
        assertThat(ids(SHIPPED.search(query))).startsWith(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123", "?!", "😀", "xqzv"})
    void search_whatSaysNothing_findsNothing(String query) {
        assertThat(SHIPPED.search(query)).isEmpty();
    }

    @Test
    void search_noGuides_findsNothing() {
        assertThat(GuideSearch.of(List.of(), LEXICON).search("社保卡")).isEmpty();
        assertThat(GuideSearch.of(List.of(), LEXICON).likely(List.of("社保卡"))).isEmpty();
    }

    @Property(tries = 300)
    void search_anyText_givesEachGuideOnceBestFirst(@ForAll @StringLength(max = 300) String text) {
        var found = SHIPPED.search(text);
        assertThat(found).extracting(GuideMatch::guide).doesNotHaveDuplicates();
        assertThat(found).extracting(GuideMatch::score).isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .allMatch(score -> score > 0 && score < 1e4);
        assertThat(SHIPPED.likely(List.of(text)).size()).isLessThanOrEqualTo(3);
    }

    @Test
    void likely_courtesies_suggestNothingHoweverMany() throws IOException {
        var town = GuideSearch.of(OtherGuides.town(), LEXICON);
        var said = new ArrayList<String>();
        for (var line : OtherGuides.talk()) {
            said.add(line);
            assertThat(SHIPPED.likely(said)).as(said.toString()).isEmpty();
            assertThat(town.likely(said)).as(said.toString()).isEmpty();
        }
    }

    @Test
    void likely_theStory_suggestsItsGuide() {
        var said = List.of("您好，请坐", "我老伴在外地住院了", "请问住在哪家医院", "还没有出院");
        assertThat(ids(SHIPPED.likely(said))).startsWith("remote-medical-care");
    }

    @Test
    void likely_anotherMatterLater_followsIt() {
        var said = new ArrayList<>(List.of("我老伴在外地住院了", "办异地就医备案"));
        assertThat(ids(SHIPPED.likely(said))).startsWith("remote-medical-care");
        said.addAll(List.of("好了，还有别的事吗", "我的社保卡也丢了", "那要先挂失社保卡，再补办"));
        assertThat(ids(SHIPPED.likely(said))).startsWith("social-card-replacement");
    }

    @ParameterizedTest
    @CsvSource({"open,8", "held,8", "open,17", "held,17"})
    void likely_questionsAboutNoGuide_areNotAnswered(String half, int guides) throws IOException {
        var search = of(guides);
        var about = asked(half).stream().filter(asked -> !isAbout(search, asked)).toList();
        assertThat(about).hasSizeGreaterThan(35);
        assertThat(about).filteredOn(asked -> !search.likely(List.of(asked.text())).isEmpty())
                .hasSizeLessThanOrEqualTo(about.size() / 10);
        assertThat(about).filteredOn(asked -> search.fits(asked.text()))
                .hasSizeLessThanOrEqualTo(about.size() / 10);
    }

    /** When any common word made a guide likely, 35 of 36 questions about the eight were answered rightly in each half. */
    @ParameterizedTest
    @CsvSource({"open,8", "held,8", "open,17", "held,17"})
    void likely_questionsAboutAGuide_stillSuggestIt(String half, int guides) throws IOException {
        var search = of(guides);
        var about = asked(half).stream().filter(asked -> isAbout(search, asked)).toList();
        assertThat(about).hasSizeGreaterThan(35);
        assertThat(about)
                .filteredOn(asked -> !ids(search.likely(List.of(asked.text()))).contains(asked.id()))
                .hasSizeLessThanOrEqualTo(about.size() * 8 / 100);
        assertThat(about).filteredOn(asked -> !search.fits(asked.text()))
                .hasSizeLessThanOrEqualTo(about.size() * 5 / 100);
    }

    @Test
    void fits_queriesOfAllKinds_nearlyAll() {
        var queries = Stream.of("queries.tsv", "unseen.tsv", "later.tsv").flatMap(file -> read(file).stream())
                .toList();
        assertThat(queries).filteredOn(query -> !SHIPPED.fits(query.text())).hasSizeLessThan(21);
        assertThat(read("queries.tsv")).allMatch(query -> SHIPPED.fits(query.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12", "护照", "xqzv", "我们要领结婚证"})
    void fits_whatNoGuideIsFor_isSaid(String query) {
        assertThat(SHIPPED.fits(query)).isFalse();
        assertThat(GuideSearch.of(List.of(), LEXICON).fits(query)).isFalse();
    }

    @Test
    void likely_whatAGuideIsNotFor_isSilentUntilThereIsAGuideForIt() {
        var injury = called("工伤认定", "上班受伤", List.of());
        var chronic = called("门诊慢特病认定", "慢性病认定", List.of("工伤认定"));
        var question = List.of("得了职业病怎么申请工伤认定");
        var without = GuideSearch.of(List.of(chronic), LEXICON);
        assertThat(without.likely(question)).isEmpty();
        var with = GuideSearch.of(List.of(chronic, injury), LEXICON);
        assertThat(with.likely(question)).extracting(GuideMatch::guide).containsExactly(injury);
    }

    private static Guide called(String title, String synonym, List<String> notFor) {
        var like = GuideFolder.shipped().getFirst();
        var material = new Material("card", "身份证", Form.ORIGINAL, 1, Optional.empty(), Optional.empty(), "",
                "",
                List.of(), List.of());
        var step = new GuideStep("window", "到窗口办理", "", "", "", "");
        var details = new GuideDetails(Optional.empty(), List.of(), notFor, List.of(), List.of(), List.of(),
                List.of());
        return new Guide("of-" + notFor.size(), title, like.written(), false, "", "", List.of(synonym),
                List.of(),
                List.of(material), List.of(step), List.of(), List.of(), List.of(), "", details);
    }

    private static List<Asked> asked(String half) throws IOException {
        return OtherGuides.asked().stream().filter(asked -> asked.half().equals(half)).toList();
    }

    private static boolean isAbout(GuideSearch search, Asked asked) {
        return search.guides().stream().anyMatch(guide -> guide.id().equals(asked.id()));
    }

    /** The first of the shipped guides. */
    private static GuideSearch of(int guides) {
        return GuideSearch.of(GuideFolder.shipped().subList(0, guides), LEXICON);
    }

    private static List<Query> read(String file) {
        try {
            return OtherGuides.queries(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(List<GuideMatch> found) {
        return found.stream().map(GuideMatch::guide).map(Guide::id).toList();
    }
}
