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

import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.guide.Telephone;

import static org.assertj.core.api.Assertions.assertThat;

/** The published schema says what the program does. */
class GuideSchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMA = JSON.readTree(Path.of("src/main/docs/guide.schema.json"));
    private static final Path DOCS = Path.of("src/main/docs/guides.md");

    /** A guide in which everything is as long as it may be. */
    private static Guide fullest() {
        var condition = new Condition("c", "情".repeat(Condition.LONGEST),
                "问".repeat(Condition.LONGEST_QUESTION));
        var material = new Material("m", "料".repeat(Material.LONGEST_NAME), Form.COPY, Material.MOST_COPIES,
                Optional.of("章".repeat(Material.LONGEST_STAMP)), Optional.of("图.png"),
                "处".repeat(Material.LONGEST_REMARK), "法".repeat(Material.LONGEST_REMARK),
                times(Material.MOST_ALTERNATIVES, "替".repeat(Material.LONGEST_REMARK)), List.of("c"));
        var step = new GuideStep("s", "步".repeat(GuideStep.LONGEST_TITLE),
                "处".repeat(GuideStep.LONGEST_WHERE),
                "窗".repeat(GuideStep.LONGEST), "时".repeat(GuideStep.LONGEST), "费".repeat(GuideStep.LONGEST));
        var form = new GuideForm("表".repeat(GuideForm.LONGEST), "表.pdf", Optional.of("样.pdf"));
        var telephone = new Telephone("名".repeat(Telephone.LONGEST_NAME),
                "1".repeat(Telephone.LONGEST_NUMBER),
                "时".repeat(Telephone.LONGEST_HOURS), longestLink());
        return new Guide("full", "题".repeat(Guide.LONGEST_TITLE), LocalDate.of(2026, 11, 23), true,
                "述".repeat(Guide.LONGEST_SUMMARY), "谁".repeat(Guide.LONGEST_SUMMARY),
                times(Guide.MOST_SYNONYMS, "叫".repeat(Guide.LONGEST_SYNONYM)), List.of(condition),
                List.of(material),
                List.of(step), times(Guide.MOST_FORMS, form),
                times(Guide.MOST_REJECTIONS, "退".repeat(Guide.LONGEST_REJECTION)),
                times(Guide.MOST_FORMS, telephone),
                "时".repeat(Guide.LONGEST_REJECTION));
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
            "/properties/steps/maxItems, " + Guide.MOST_STEPS})
    void schema_counts_areTheProgrammes(String pointer, int most) {
        assertThat(SCHEMA.at(pointer).intValue()).isEqualTo(most);
    }

    @Test
    void schema_forms_areTheProgrammes() {
        var forms = new ArrayList<String>();
        SCHEMA.at("/$defs/material/properties/form/enum").forEach(form -> forms.add(form.stringValue()));
        assertThat(forms).containsExactlyElementsOf(Arrays.stream(Form.values()).map(Form::name).toList());
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
            names.forEach(name -> wrong.add(path + "." + name + " unknown"));
            rules.path("required").forEach(name -> wrong.addAll(
                    json.has(name.stringValue()) ? List.of() : List.of(path + "." + name + " missing")));
            json.properties().forEach(field -> wrong.addAll(violations(field.getValue(),
                    rules.path("properties").path(field.getKey()), path + "." + field.getKey())));
        }
        return wrong;
    }

    /** Texts and numbers of a guide that is as full as can be for which the schema would allow more. */
    private static List<String> limitsTouched(JsonNode json, JsonNode schema, String path) {
        var loose = new ArrayList<String>();
        var rules = rules(schema);
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

    /** The rules of a schema with those it refers to. */
    private static JsonNode rules(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        var all = JSON.createObjectNode();
        SCHEMA.at(schema.path("$ref").stringValue().substring(1)).properties()
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
