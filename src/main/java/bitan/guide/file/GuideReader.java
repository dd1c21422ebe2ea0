package bitan.guide.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.GuideStep;
import bitan.guide.GuideText;
import bitan.guide.Material;
import bitan.guide.Telephone;
import bitan.problem.ProblemCode;

/** Makes a guide of JSON, or says everything that keeps it from being one. */
final class GuideReader {
    private static final String SAMPLE_ID = "\"social-card-2\"";
    private static final String SAMPLE_DATE = "\"2026-11-30\"";
    private static final String SAMPLE_NUMBER = "\"010-12345678\"";
    private static final String SAMPLE_LINK = "\"https://example.org/room/1\"";
    private static final String SAMPLE_FORM = Arrays.stream(Material.Form.values())
            .map(form -> "\"" + form + "\"").collect(Collectors.joining(" | "));

    private final Mistakes mistakes;

    private GuideReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The guide in {@code root}; nothing if there is a mistake for which it cannot be used. */
    static Optional<Guide> read(Node root, Mistakes mistakes) {
        var json = new ObjectReader(root, "", mistakes);
        var guide = new GuideReader(mistakes).guide(json);
        json.end();
        return mistakes.isUsable() ? Optional.of(guide.get()) : Optional.empty();
    }

    private Supplier<Guide> guide(ObjectReader json) {
        json.optional("$schema", Integer.MAX_VALUE);
        var id = id(json);
        var title = json.text("title", 1, Guide.LONGEST_TITLE);
        var written = json.text("written", GuideReader::isDate, SAMPLE_DATE);
        boolean example = json.flag("example");
        var summary = json.text("summary", 0, Guide.LONGEST_SUMMARY);
        var who = json.text("whoMayApply", 0, Guide.LONGEST_SUMMARY);
        var synonyms = json.texts("synonyms", Guide.MOST_SYNONYMS, Guide.LONGEST_SYNONYM);
        var conditions = json.objects("conditions", 0, Guide.MOST_CONDITIONS, GuideReader::condition);
        var asked = conditions.stream().map(Condition::id).toList();
        var materials = json.objects("materials", 1, Guide.MOST_MATERIALS, one -> material(one, asked));
        var steps = json.objects("steps", 1, Guide.MOST_STEPS, GuideReader::step);
        var forms = json.objects("forms", 0, Guide.MOST_FORMS, GuideReader::form);
        var rejections = json.texts("rejections", Guide.MOST_REJECTIONS, Guide.LONGEST_REJECTION);
        var telephones = json.objects("telephones", 0, Guide.MOST_FORMS, GuideReader::telephone);
        var hours = json.text("hours", 0, Guide.LONGEST_REJECTION);
        return () -> new Guide(id, title, LocalDate.parse(written), example, summary, who, synonyms,
                conditions,
                materials, steps, forms, rejections, telephones, hours);
    }

    private static Supplier<Condition> condition(ObjectReader json) {
        var id = id(json);
        var text = json.text("text", 1, Condition.LONGEST);
        var question = json.text("question", 0, Condition.LONGEST_QUESTION);
        return () -> new Condition(id, text, question);
    }

    private Supplier<Material> material(ObjectReader json, List<String> asked) {
        var id = id(json);
        var name = json.text("name", 1, Material.LONGEST_NAME);
        var form = json.text("form", GuideReader::isForm, SAMPLE_FORM);
        int count = json.count("count", Material.MOST_COPIES);
        var stampedBy = json.optional("stampedBy", Material.LONGEST_STAMP);
        var picture = json.fileName("picture", Material.PICTURES, false);
        var where = json.text("where", 0, Material.LONGEST_REMARK);
        var how = json.text("how", 0, Material.LONGEST_REMARK);
        var instead = json.texts("alternatives", Material.MOST_ALTERNATIVES, Material.LONGEST_REMARK);
        var onlyIf = json.texts("onlyIf", Guide.MOST_CONDITIONS, GuideText.LONGEST_ID);
        onlyIf.stream().filter(condition -> mistakes.isUsable() && !asked.contains(condition))
                .forEach(unknown -> mistakes.add(ProblemCode.GUI_12, json.line("onlyIf"),
                        Mistakes.shown(unknown)));
        return () -> new Material(id, name, Material.Form.valueOf(form), count, stampedBy, picture, where,
                how,
                instead, onlyIf);
    }

    private static Supplier<GuideStep> step(ObjectReader json) {
        var id = id(json);
        var title = json.text("title", 1, GuideStep.LONGEST_TITLE);
        var where = json.text("where", 0, GuideStep.LONGEST_WHERE);
        var place = json.text("place", 0, GuideStep.LONGEST);
        var duration = json.text("duration", 0, GuideStep.LONGEST);
        var cost = json.text("cost", 0, GuideStep.LONGEST);
        return () -> new GuideStep(id, title, where, place, duration, cost);
    }

    private static Supplier<GuideForm> form(ObjectReader json) {
        var title = json.text("title", 1, GuideForm.LONGEST);
        var file = json.fileName("file", GuideForm.DOCUMENTS, true);
        var example = json.fileName("filledExample", GuideForm.DOCUMENTS, false);
        return () -> new GuideForm(title, file.orElseThrow(), example);
    }

    private static Supplier<Telephone> telephone(ObjectReader json) {
        var name = json.text("name", 1, Telephone.LONGEST_NAME);
        var number = json.text("number", Telephone::isNumber, SAMPLE_NUMBER);
        var hours = json.text("hours", 0, Telephone.LONGEST_HOURS);
        var link = json.text("link", Telephone::isLink, SAMPLE_LINK, "");
        return () -> new Telephone(name, number, hours, link);
    }

    private static String id(ObjectReader json) {
        return json.text("id", GuideText::isId, SAMPLE_ID);
    }

    private static boolean isForm(String text) {
        return Arrays.stream(Material.Form.values()).anyMatch(form -> form.name().equals(text));
    }

    private static boolean isDate(String text) {
        try {
            return text.equals(LocalDate.parse(text).toString());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
