package bitan.guide.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import bitan.guide.Alternative;
import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.Deadline;
import bitan.guide.Guide;
import bitan.guide.GuideDetails;
import bitan.guide.GuideForm;
import bitan.guide.GuideSource;
import bitan.guide.GuideStep;
import bitan.guide.GuideTable;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.guide.Office;
import bitan.guide.Telephone;
import bitan.guide.TimeLimit;
import bitan.guide.When;

import static org.assertj.core.api.Assertions.assertThat;

/** The published schema says what the program does. */
class GuideSchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMA = JSON.readTree(Path.of("src/main/docs/guide.schema.json"));
    private static final Path DOCS = Path.of("src/main/docs/guides.md");

    private static final When ONE = new When.Holds("c");
    private static final TimeLimit TERM = new TimeLimit.Period(TimeLimit.Period.MOST, TimeLimit.Unit.DAYS,
            "起".repeat(TimeLimit.Period.LONGEST_FROM));

    /** A guide in which everything is as long as it may be. */
    private static Guide fullest() {
        var condition = new Condition("c", "情".repeat(Condition.LONGEST),
                "问".repeat(Condition.LONGEST_QUESTION));
        var form = new GuideForm("表".repeat(GuideForm.LONGEST), "表.pdf", Optional.of("样.pdf"));
        var telephone = new Telephone("名".repeat(Telephone.LONGEST_NAME),
                "1".repeat(Telephone.LONGEST_NUMBER),
                "时".repeat(Telephone.LONGEST_HOURS), longestLink());
        return new Guide("full", "题".repeat(Guide.LONGEST_TITLE), LocalDate.of(2026, 11, 23), true,
                "述".repeat(Guide.LONGEST_SUMMARY), "谁".repeat(Guide.LONGEST_SUMMARY),
                times(Guide.MOST_SYNONYMS, "叫".repeat(Guide.LONGEST_SYNONYM)),
                List.of(condition, new Condition("d", "另一种", "", When.always())), List.of(material()),
                List.of(step()), times(Guide.MOST_FORMS, form),
                times(Guide.MOST_REJECTIONS, "退".repeat(Guide.LONGEST_REJECTION)),
                times(Guide.MOST_FORMS, telephone), "时".repeat(Guide.LONGEST_HOURS), details());
    }

    private static Material material() {
        var alternative = new Alternative("替".repeat(Material.LONGEST_NAME),
                "处".repeat(Material.LONGEST_REMARK), "法".repeat(Material.LONGEST_REMARK));
        return new Material("m", "料".repeat(Material.LONGEST_NAME), Material.Kind.BRING, Form.COPY,
                Material.MOST_COPIES, Optional.of("章".repeat(Material.LONGEST_STAMP)), Optional.of("图.png"),
                "处".repeat(Material.LONGEST_REMARK), "法".repeat(Material.LONGEST_REMARK),
                times(Material.MOST_ALTERNATIVES, alternative), true, Optional.of(TERM),
                "免".repeat(Material.LONGEST_SHARED),
                new When.AllOf(List.of(ONE, new When.AnyOf(List.of(ONE, new When.Not(ONE))))), List.of("s"));
    }

    private static GuideStep step() {
        return new GuideStep("s", "步".repeat(GuideStep.LONGEST_TITLE), GuideStep.Kind.ONLINE,
                "处".repeat(GuideStep.LONGEST_WHERE), "窗".repeat(GuideStep.LONGEST),
                "时".repeat(GuideStep.LONGEST_HOURS), "人".repeat(GuideStep.LONGEST),
                "久".repeat(GuideStep.LONGEST), "费".repeat(GuideStep.LONGEST), longestLink(), List.of("o"),
                "way", ONE, List.of("s"));
    }

    private static GuideDetails details() {
        var office = new Office("o", "厅".repeat(Office.LONGEST_NAME), "址".repeat(Office.LONGEST_ADDRESS),
                "路".repeat(Office.LONGEST_WAY), "窗".repeat(Office.LONGEST_WINDOW),
                "时".repeat(Office.LONGEST_HOURS), "1".repeat(Telephone.LONGEST_NUMBER), longestLink());
        var table = new GuideTable("表".repeat(GuideTable.LONGEST_TITLE),
                times(GuideTable.MOST_COLUMNS, "头".repeat(GuideTable.LONGEST_CELL)),
                times(GuideTable.MOST_ROWS,
                        times(GuideTable.MOST_COLUMNS, "格".repeat(GuideTable.LONGEST_CELL))),
                ONE);
        var source = new GuideSource("s", "文".repeat(GuideSource.LONGEST_TITLE),
                "号".repeat(GuideSource.LONGEST_NUMBER), Optional.of(LocalDate.of(2022, 7, 1)));
        return new GuideDetails(Optional.of(LocalDate.of(2099, 12, 31)), List.of(source),
                times(GuideDetails.MOST_NOT_FOR, "非".repeat(GuideDetails.LONGEST_NOT_FOR)),
                List.of(new ConditionChoice("k", "选".repeat(ConditionChoice.LONGEST), List.of("c", "d"))),
                times(GuideDetails.MOST_TABLES, table),
                times(GuideDetails.MOST_DEADLINES, new Deadline("限".repeat(Deadline.LONGEST), TERM,
                        When.always())),
                List.of(office));
    }

    @Test
    void schema_theFullestGuide_isAllowedAndNothingLonger() {
        assertThat(violations(JSON.readTree(GuideWriter.written(fullest())), SCHEMA, "")).isEmpty();
        assertThat(limitsTouched(JSON.readTree(GuideWriter.written(fullest())), SCHEMA, "")).isEmpty();
    }

    @Test
    void schema_shippedGuides_areAllowed() {
        for (var guide : GuideFolder.shipped()) {
            assertThat(violations(JSON.readTree(GuideWriter.written(guide)), SCHEMA, guide.id())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/properties/conditions/maxItems, " + Guide.MOST_CONDITIONS,
            "/properties/materials/maxItems, " + Guide.MOST_MATERIALS,
            "/properties/steps/maxItems, " + Guide.MOST_STEPS,
            "/properties/version/maximum, " + GuideReader.VERSION,
            "/properties/sources/maxItems, " + GuideDetails.MOST_SOURCES,
            "/properties/offices/maxItems, " + GuideDetails.MOST_OFFICES,
            "/properties/choices/maxItems, " + GuideDetails.MOST_CHOICES,
            "/$defs/choice/properties/oneOf/maxItems, " + ConditionChoice.MOST,
            "/$defs/table/properties/rows/maxItems, " + GuideTable.MOST_ROWS,
            "/$defs/material/properties/alternatives/maxItems, " + Material.MOST_ALTERNATIVES})
    void schema_counts_areTheProgrammes(String pointer, int most) {
        assertThat(SCHEMA.at(pointer).intValue()).isEqualTo(most);
    }

    @Test
    void schema_formsAndKinds_areTheProgrammes() {
        assertThat(constants("material/properties/form")).isEqualTo(names(Form.values()));
        assertThat(constants("material/properties/kind")).isEqualTo(names(Material.Kind.values()));
        assertThat(constants("step/properties/kind")).isEqualTo(names(GuideStep.Kind.values()));
    }

    private static List<String> constants(String of) {
        var all = new ArrayList<String>();
        SCHEMA.at("/$defs/" + of + "/enum").forEach(one -> all.add(one.stringValue()));
        return all;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    @Test
    void page_itsExample_isAGuide() throws IOException {
        var page = Files.readString(DOCS);
        int start = page.indexOf("```json") + "```json".length();
        var mistakes = new Mistakes(Path.of("example.json"));
        var root = NodeReader.read(page.substring(start, page.indexOf("```", start)), mistakes);
        assertThat(root.flatMap(node -> GuideReader.read(node, mistakes))).isPresent();
        assertThat(mistakes.problems()).isEmpty();
    }

    /** What of {@code json} the schema forbids, as far as schemas go here. */
    private static List<String> violations(JsonNode json, JsonNode schema, String path) {
        var wrong = new ArrayList<String>();
        var rules = rules(schema);
        if (rules.has("anyOf")) {
            boolean fits = rules.path("anyOf").valueStream()
                    .anyMatch(one -> violations(json, one, path).isEmpty());
            wrong.addAll(fits ? List.of() : List.of(path + " none of them"));
        }
        if (rules.has("type") && !isOf(json, rules.path("type").stringValue())) {
            wrong.add(path + " of another type");
        }
        if (json.isString()) {
            int length = json.stringValue().length();
            boolean fits = length >= rules.path("minLength").asInt(0)
                    && length <= rules.path("maxLength").asInt(Integer.MAX_VALUE)
                    && Pattern.matches(rules.path("pattern").asString(".*"), json.stringValue());
            wrong.addAll(fits ? List.of() : List.of(path));
        }
        if (json.isArray()) {
            boolean fits = json.size() >= rules.path("minItems").asInt(0)
                    && json.size() <= rules.path("maxItems").asInt(Integer.MAX_VALUE);
            wrong.addAll(fits ? List.of() : List.of(path));
            json.forEach(item -> wrong.addAll(violations(item, rules.path("items"), path + "[]")));
        }
        if (json.isObject()) {
            var names = new TreeSet<>(json.propertyNames());
            names.removeAll(rules.path("properties").propertyNames());
            boolean isClosed = !rules.path("additionalProperties").asBoolean(true);
            names.forEach(name -> wrong.addAll(
                    isClosed ? List.of(path + "." + name + " unknown") : List.of()));
            rules.path("required").forEach(name -> wrong.addAll(
                    json.has(name.stringValue()) ? List.of() : List.of(path + "." + name + " missing")));
            json.properties().forEach(field -> wrong.addAll(violations(field.getValue(),
                    rules.path("properties").path(field.getKey()), path + "." + field.getKey())));
        }
        return wrong;
    }

    private static boolean isOf(JsonNode json, String type) {
        return switch (type) {
            case "object" -> json.isObject();
            case "array" -> json.isArray();
            case "integer" -> json.isInt();
            case "boolean" -> json.isBoolean();
            default -> json.isString();
        };
    }

    /** Texts and numbers of a guide that is as full as can be for which the schema would allow more. */
    private static List<String> limitsTouched(JsonNode json, JsonNode schema, String path) {
        var loose = new ArrayList<String>();
        var rules = fitting(json, rules(schema));
        boolean isName = rules.has("pattern") && !rules.path("pattern").stringValue().startsWith("^[^")
                && !path.endsWith("number");
        if (json.isString() && rules.has("maxLength") && !isName
                && json.stringValue().length() != rules.path("maxLength").intValue()) {
            loose.add(path);
        }
        if (json.isInt() && json.intValue() != rules.path("maximum").intValue()) {
            loose.add(path);
        }
        if (json.isArray() && !json.isEmpty()) {
            loose.addAll(limitsTouched(json.get(0), rules.path("items"), path + "[]"));
        }
        if (json.isObject()) {
            json.properties().forEach(field -> loose.addAll(limitsTouched(field.getValue(),
                    rules.path("properties").path(field.getKey()), path + "." + field.getKey())));
        }
        return loose;
    }

    /** Of several shapes that something may have, the rules of that which it has. */
    private static JsonNode fitting(JsonNode json, JsonNode rules) {
        return rules.path("anyOf").valueStream().filter(one -> one.has("$ref"))
                .filter(one -> violations(json, one, "").isEmpty())
                .findFirst().map(one -> fitting(json, rules(one))).orElse(rules);
    }

    /** The rules of a schema with those it refers to. */
    private static JsonNode rules(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        var all = JSON.createObjectNode();
        rules(SCHEMA.at(schema.path("$ref").stringValue().substring(1))).properties()
                .forEach(rule -> all.set(rule.getKey(), rule.getValue()));
        schema.properties().forEach(rule -> all.set(rule.getKey(), rule.getValue()));
        return all;
    }

    private static String longestLink() {
        var start = "https://example.org/";
        return start + "a".repeat(Telephone.LONGEST_LINK - start.length());
    }

    private static <T> List<T> times(int count, T one) {
        return Collections.nCopies(count, one);
    }
}
