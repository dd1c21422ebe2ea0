package bitan.guide.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import bitan.guide.Alternative;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.TimeLimit;
import bitan.guide.When;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemText;

import static org.assertj.core.api.Assertions.assertThat;

/** What version 2 of the format says, and every mistake in it: told with file and line, and the other guide is used. */
class NewFieldsTest {
    /** Each line a field, so that mistakes can be told apart by their lines. */
    private static final String GUIDE = """
                                        {"version": 2, "id": "injury", "title": "工伤认定", "written": "2026-11-29",
                                         "checkedUntil": "2099-12-31",
                                         "sources": [{"id": "rules", "title": "工伤保险条例", "number": "国令第586号", "date": "2010-12-20"}],
                                         "notFor": ["劳动能力鉴定"],
                                         "conditions": [{"id": "self", "text": "本人"}, {"id": "kin", "text": "近亲属"},
                                           {"id": "traffic", "text": "交通事故"},
                                           {"id": "fault", "text": "对方全责", "onlyIf": "traffic"}],
                                         "choices": [{"id": "who", "question": "谁来申请？", "oneOf": ["self", "kin"]}],
                                         "materials": [
                                           {"id": "identity", "name": "身份证明", "form": "ORIGINAL", "oneOf": true,
                                            "alternatives": ["身份证", {"name": "户口簿", "where": "派出所"}]},
                                           {"id": "verdict", "name": "责任认定书", "form": "COPY", "valid": {"days": 90},
                                            "onlyIf": {"all": ["traffic", {"not": "kin"}]}, "sources": ["rules"]},
                                           {"id": "loss", "name": "挂失", "kind": "DO", "shared": "系统自动核验"}],
                                         "steps": [
                                           {"id": "apply", "title": "交申请", "kind": "APPLY", "offices": ["hall"], "either": "way", "hours": "工作日"},
                                           {"id": "net", "title": "网上办", "kind": "ONLINE", "link": "https://example.org/a", "either": "way"}],
                                         "offices": [{"id": "hall", "name": "政务大厅", "telephone": "12345", "link": "https://example.org"}],
                                         "tables": [{"title": "补助", "columns": ["谁", "多少"], "rows": [["本人", "100 元"], ["近亲属", ""]], "onlyIf": "self"}],
                                         "deadlines": [{"text": "申请", "term": {"months": 12, "from": "受伤之日"}},
                                           {"text": "缴费", "term": {"first": "09-15", "last": "02-28"}, "onlyIf": ["self", "kin"]}]}
                                        """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder;

    @Test
    void load_everyNewField_isInTheGuide() throws IOException {
        var loaded = load(GUIDE);
        assertThat(loaded.problems()).isEmpty();
        var guide = guide(loaded);
        assertThat(guide.details().checkedUntil()).contains(LocalDate.of(2099, 12, 31));
        assertThat(guide.materials().get(0).alternatives()).containsExactly(new Alternative("身份证"),
                new Alternative("户口簿", "派出所", ""));
        assertThat(guide.materials().get(1).onlyIf()).isEqualTo(new When.AllOf(
                List.of(new When.Holds("traffic"), new When.Not(new When.Holds("kin")))));
        assertThat(guide.materials().get(1).valid())
                .contains(new TimeLimit.Period(90, TimeLimit.Unit.DAYS, ""));
        assertThat(guide.materials().get(2).kind()).isEqualTo(Material.Kind.DO);
        assertThat(guide.offices(guide.steps().getFirst())).containsExactlyElementsOf(
                guide.details().offices());
        assertThat(guide.steps()).extracting(GuideStep::either).containsOnly("way");
        assertThat(guide.details().deadlines().getLast().onlyIf())
                .isEqualTo(When.anyOf(List.of("self", "kin")));
        assertThat(guide.isOutdated(LocalDate.of(2099, 12, 31))).isFalse();
        assertThat(guide.isOutdated(LocalDate.of(2100, 1, 1))).isTrue();
    }

    /** Each is a change that makes one mistake, on which line it is told, with which code, and a word of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {"\"version\": 2 @ \"version\": 3 @ 1 @ GUI_21 @ 3",
            "\"onlyIf\": \"traffic\" @ \"onlyIf\": \"fault\" @ 7 @ GUI_22 @ fault → fault",
            "{\"id\": \"traffic\", @ {\"onlyIf\": {\"not\": \"fault\"}, \"id\": \"traffic\", @ 6 @ GUI_22 @ traffic → fault → traffic",
            "\"text\": \"近亲属\"} @ \"text\": \"近亲属\", \"onlyIf\": \"self\"} @ 5 @ GUI_22 @ self → self",
            "[\"self\", \"kin\"]}] @ [\"self\", \"nobody\"]}] @ 8 @ GUI_12 @ nobody",
            "{\"not\": \"kin\"} @ {\"not\": \"nobody\"} @ 13 @ GUI_12 @ nobody",
            "\"sources\": [\"rules\"] @ \"sources\": [\"law\"] @ 13 @ GUI_12 @ law",
            "\"offices\": [\"hall\"] @ \"offices\": [\"house\"] @ 16 @ GUI_12 @ house",
            "\"oneOf\": [\"self\", \"kin\"]} @ \"oneOf\": [\"self\"]} @ 8 @ GUI_10 @ choices.oneOf",
            "\"oneOf\": [\"self\", \"kin\"]} @ \"oneOf\": [\"self\", \"self\"]} @ 8 @ GUI_11 @ self",
            "{\"all\": [ @ {\"some\": [ @ 13 @ GUI_08 @ materials.onlyIf",
            "{\"not\": \"kin\"} @ {\"not\": {\"not\": {\"not\": {\"not\": \"kin\"}}}} @ 13 @ GUI_10 @ materials.onlyIf",
            "{\"not\": \"kin\"} @ {\"any\": []} @ 13 @ GUI_10 @ materials.onlyIf",
            "{\"not\": \"kin\"} @ 7 @ 13 @ GUI_08 @ materials.onlyIf",
            "\"link\": \"https://example.org/a\" @ \"link\": \"http://example.org\" @ 17 @ GUI_08 @ steps.link",
            "\"link\": \"https://example.org\"} @ \"link\": \"右边的二维码\"} @ 18 @ GUI_08 @ offices.link",
            "\"telephone\": \"12345\" @ \"telephone\": \"转人工\" @ 18 @ GUI_08 @ offices.telephone",
            "[\"近亲属\", \"\"] @ [\"近亲属\"] @ 19 @ GUI_10 @ tables.rows",
            "{\"days\": 90} @ {\"days\": 0} @ 12 @ GUI_10 @ materials.valid.days",
            "{\"days\": 90} @ {\"days\": 1, \"months\": 1} @ 12 @ GUI_08 @ materials.valid",
            "{\"days\": 90} @ \"90 天\" @ 12 @ GUI_08 @ materials.valid",
            "\"last\": \"02-28\" @ \"last\": \"02-31\" @ 21 @ GUI_08 @ deadlines.term.last",
            ", \"last\": \"02-28\" @ ' ' @ 21 @ GUI_07 @ deadlines.term.last",
            "\"kind\": \"DO\" @ \"kind\": \"GO\" @ 14 @ GUI_08 @ materials.kind",
            "\"kind\": \"DO\" @ \"kind\": \"DO\", \"form\": \"COPY\" @ 14 @ GUI_08 @ materials.form",
            "\"form\": \"COPY\", @ ' ' @ 12 @ GUI_07 @ materials.form",
            "[\"身份证\", {\"name\": \"户口簿\", \"where\": \"派出所\"}] @ [\"身份证\"] @ 11 @ GUI_10 @ materials.alternatives",
            "\"checkedUntil\": \"2099-12-31\" @ \"checkedUntil\": \"年底\" @ 2 @ GUI_08 @ checkedUntil",
            "\"2010-12-20\" @ \"2010-12-32\" @ 3 @ GUI_08 @ sources.date",
            "\"id\": \"net\" @ \"id\": \"apply\" @ 17 @ GUI_11 @ apply"})
    void load_oneMistake_isToldWithItsLine(String right, String wrong, int line, ProblemCode code,
            String word)
            throws IOException {
        assertThat(GUIDE).contains(right);
        var loaded = load(GUIDE.replaceFirst(Pattern.quote(right),
                Matcher.quoteReplacement(wrong)));
        assertThat(loaded.guides()).extracting(Guide::id).containsExactly("social-card-replacement");
        assertThat(loaded.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.facts()).startsWith(folder.resolve("new.json").toString(),
                    String.valueOf(line));
            assertThat(ProblemText.line(problem, Locale.SIMPLIFIED_CHINESE)).contains(word);
        });
    }

    @Test
    void load_tableWith200Rows_isToldAndTheOtherGuideUsed() throws IOException {
        var rows = IntStream.range(0, 200).mapToObj(i -> "[\"" + i + "\", \"元\"]")
                .collect(Collectors.joining(", "));
        var loaded = load(GUIDE.replace("[\"本人\", \"100 元\"]", rows));
        assertThat(loaded.guides()).hasSize(1);
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.GUI_10);
            assertThat(problem.facts()).contains("19", "tables.rows", "1", "20");
        });
    }

    @Test
    void load_checkedUntilADayThatIsOver_isToldAndTheGuideUsed() throws IOException {
        var loaded = load(GUIDE.replace("2099-12-31", "2020-01-01"));
        assertThat(loaded.guides()).hasSize(2);
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.GUI_23);
            assertThat(problem.facts()).contains("2", "2020-01-01");
        });
    }

    @Test
    void load_version1_saysTheSameAsBeforeAndWhatItIs() throws IOException {
        var loaded = load(
                """
                {"id": "card", "title": "补卡", "written": "2026-11-29",
                 "conditions": [{"id": "lost", "text": "卡丢了"}, {"id": "proxy", "text": "代办"}],
                 "materials": [{"id": "loss", "name": "已经挂失", "form": "KNOWN", "onlyIf": ["lost", "proxy"],
                   "alternatives": ["银行挂失回执"]}],
                 "steps": [{"id": "report", "title": "先挂失", "where": "拨打 12333", "place": "电话或窗口"},
                   {"id": "apply", "title": "申请", "where": "大厅", "place": "六号窗口"}]}
                """);
        assertThat(loaded.problems()).isEmpty();
        var guide = guide(loaded);
        assertThat(guide.materials().getFirst().kind()).isEqualTo(Material.Kind.DO);
        assertThat(guide.materials().getFirst().onlyIf()).isEqualTo(When.anyOf(List.of("lost", "proxy")));
        assertThat(guide.steps()).extracting(GuideStep::kind).containsExactly(GuideStep.Kind.TELEPHONE,
                GuideStep.Kind.APPLY);
    }

    /** Whatever stands in the place of any value, there is a guide that can be written and read, or a mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "-1", "1e999", "[]", "[[[]]]", "{}", "{\"a\": {}}", "\"\"", "\"a\"",
            "true",
            "[\"self\"]", "{\"not\": []}", "{\"all\": [{}]}", "[null, 1, [\"a\"]]", "{\"days\": 1}"})
    void read_anyValueReplaced_isAGuideOrAMistake(String wrong) {
        var pointers = pointers(JSON.readTree(GUIDE), "");
        assertThat(pointers).hasSizeGreaterThan(100);
        for (var pointer : pointers) {
            var root = JSON.readTree(GUIDE);
            int last = pointer.lastIndexOf('/');
            var name = pointer.substring(last + 1);
            switch (root.at(pointer.substring(0, last))) {
                case ArrayNode array -> array.set(Integer.parseInt(name), JSON.readTree(wrong));
                case ObjectNode object -> object.set(name, JSON.readTree(wrong));
                default -> throw new AssertionError(pointer);
            }
            var mistakes = new Mistakes(Path.of("changed.json"));
            var guide = GuideFile.guide(JSON.writeValueAsBytes(root), mistakes);
            assertThat(guide.isPresent()).as(pointer).isEqualTo(mistakes.isUsable());
            assertThat(guide.isPresent() || !mistakes.problems().isEmpty()).as(pointer).isTrue();
            guide.ifPresent(one -> assertThat(GuideCopy.read(GuideCopy.written(one))).contains(one));
        }
    }

    private static List<String> pointers(JsonNode node, String path) {
        var all = new ArrayList<String>();
        node.propertyStream().forEach(field -> {
            all.add(path + "/" + field.getKey());
            all.addAll(pointers(field.getValue(), path + "/" + field.getKey()));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            all.add(path + "/" + i);
            all.addAll(pointers(node.get(i), path + "/" + i));
        }
        return all;
    }

    private static Guide guide(GuideFolder.Loaded loaded) {
        return loaded.guides().stream().filter(guide -> !guide.id().equals("social-card-replacement"))
                .findFirst().orElseThrow();
    }

    private GuideFolder.Loaded load(String guide) throws IOException {
        Files.createDirectories(folder);
        var source = Path.of("src/main/resources/bitan/guide");
        for (var name : List.of("social-card-replacement.json", "id-card.png", "social-card.png",
                "portrait.png", "household-register.png", "authorisation.pdf", "authorisation-example.pdf")) {
            Files.copy(source.resolve(name), folder.resolve(name));
        }
        Files.writeString(folder.resolve("new.json"), guide);
        return new GuideFolder(folder).load();
    }
}
