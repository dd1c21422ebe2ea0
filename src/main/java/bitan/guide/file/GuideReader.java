package bitan.guide.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.ConditionOrder;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.GuideStep;
import bitan.guide.GuideStep.Kind;
import bitan.guide.GuideText;
import bitan.guide.Telephone;
import bitan.problem.ProblemCode;

/** Makes a guide of JSON, or says everything that keeps it from being one. */
final class GuideReader {
    /** Of the format. Guides that say none are of version 1, which has less fields. */
    static final int VERSION = 2;
    static final String SAMPLE_NUMBER = "\"010-12345678\"";
    static final String SAMPLE_LINK = "\"https://example.org/room/1\"";
    private static final String SAMPLE_ID = "\"social-card-2\"";
    private static final String SAMPLE_DATE = "\"2026-11-30\"";
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final KnownIds names;
    private final Mistakes mistakes;

    private GuideReader(KnownIds names) {
        this.names = names;
        this.mistakes = names.mistakes();
    }

    /** The guide in {@code root}; nothing if there is a mistake for which it cannot be used. */
    static Optional<Guide> read(Node root, Mistakes mistakes) {
        var json = new ObjectReader(root, "", mistakes);
        int version = json.count("version", Integer.MAX_VALUE);
        if (version > VERSION) {
            mistakes.add(ProblemCode.GUI_21, json.line("version"), version, VERSION);
            return Optional.empty();
        }
        var guide = new GuideReader(KnownIds.of(json, mistakes)).guide(json);
        json.end();
        return mistakes.isUsable() ? Optional.of(guide.get()) : Optional.empty();
    }

    private Supplier<Guide> guide(ObjectReader json) {
        json.optional("$schema", Integer.MAX_VALUE);
        var id = id(json);
        var title = json.text("title", 1, Guide.LONGEST_TITLE);
        var written = date(json, "written", true);
        boolean example = json.flag("example");
        var summary = json.text("summary", 0, Guide.LONGEST_SUMMARY);
        var who = json.text("whoMayApply", 0, Guide.LONGEST_SUMMARY);
        var synonyms = json.texts("synonyms", Guide.MOST_SYNONYMS, Guide.LONGEST_SYNONYM);
        var conditions = json.objects("conditions", 0, Guide.MOST_CONDITIONS, this::condition);
        var materials = json.objects("materials", 1, Guide.MOST_MATERIALS, new MaterialReader(names)::read);
        var steps = json.objects("steps", 1, Guide.MOST_STEPS, this::step);
        var forms = json.objects("forms", 0, Guide.MOST_FORMS, GuideReader::form);
        var rejections = json.texts("rejections", Guide.MOST_REJECTIONS, Guide.LONGEST_REJECTION);
        var telephones = json.objects("telephones", 0, Guide.MOST_FORMS, GuideReader::telephone);
        var hours = json.text("hours", 0, Guide.LONGEST_HOURS);
        var details = new DetailsReader(names).read(json);
        checkOrder(json, conditions, () -> details.get().choices());
        return () -> new Guide(id, title, LocalDate.parse(written.orElseThrow()), example, summary, who,
                synonyms, conditions, materials, steps, forms, rejections, telephones, hours, details.get());
    }

    private void checkOrder(ObjectReader json, List<Condition> conditions,
            Supplier<List<ConditionChoice>> choices) {
        if (!mistakes.isUsable()) {
            return;
        }
        var cycle = ConditionOrder.cycle(conditions, choices.get());
        if (!cycle.isEmpty()) {
            int first = conditions.stream().map(Condition::id).toList().indexOf(cycle.getFirst());
            int line = json.items("conditions", 0, Guide.MOST_CONDITIONS, "").get(first).line();
            mistakes.add(ProblemCode.GUI_22, line, String.join(" → ", cycle) + " → " + cycle.getFirst());
        }
    }

    private Supplier<Condition> condition(ObjectReader json) {
        var id = id(json);
        var text = json.text("text", 1, Condition.LONGEST);
        var question = json.text("question", 0, Condition.LONGEST_QUESTION);
        var onlyIf = WhenReader.read(json, names);
        return () -> new Condition(id, text, question, onlyIf);
    }

    private Supplier<GuideStep> step(ObjectReader json) {
        var id = id(json);
        var title = json.text("title", 1, GuideStep.LONGEST_TITLE);
        var kind = json.constant("kind", KINDS);
        var where = json.text("where", 0, GuideStep.LONGEST_WHERE);
        var place = json.text("place", 0, GuideStep.LONGEST);
        var hours = json.text("hours", 0, GuideStep.LONGEST_HOURS);
        var ask = json.text("ask", 0, GuideStep.LONGEST);
        var duration = json.text("duration", 0, GuideStep.LONGEST);
        var cost = json.text("cost", 0, GuideStep.LONGEST);
        var link = json.text("link", Telephone::isLink, SAMPLE_LINK, "");
        var offices = names.offices(json);
        var either = json.text("either", text -> text.isEmpty() || GuideText.isId(text), SAMPLE_ID, "");
        var onlyIf = WhenReader.read(json, names);
        var sources = names.sources(json);
        return () -> new GuideStep(id, title, kind.orElseGet(() -> Kind.of(title, where, place)), where,
                place, hours, ask, duration, cost, link, offices, either, onlyIf, sources);
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

    static String id(ObjectReader json) {
        return json.text("id", GuideText::isId, SAMPLE_ID);
    }

    /** A date as {@link LocalDate} reads it. */
    static Optional<String> date(ObjectReader json, String name, boolean isNeeded) {
        var text = isNeeded || json.has(name)
                ? json.text(name, GuideReader::isDate, SAMPLE_DATE)
                : json.text(name, 0, 0);
        return Optional.of(text).filter(GuideReader::isDate);
    }

    private static boolean isDate(String text) {
        try {
            return text.equals(LocalDate.parse(text).toString());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
