package bitan.screens.staff.guide.edit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Telephone;
import bitan.guide.When;

/** Guides into drafts and back. */
final class Drafts {
    private Drafts() {
    }

    /** The draft that says what a guide says. */
    static Draft of(Guide guide) {
        var rows = new EnumMap<Section, List<Row>>(Section.class);
        rows.put(Section.HEAD, List.of(row("head", "title", guide.title(), "summary", guide.summary(),
                "whoMayApply", guide.whoMayApply(), "hours", guide.hours(), "checkedUntil",
                guide.details().checkedUntil().map(LocalDate::toString).orElse(""))));
        rows.put(Section.CONDITIONS, rows(guide.conditions(),
                one -> row(one.id(), "text", one.text(), "question", one.question())));
        rows.put(Section.MATERIALS, rows(guide.materials(), Drafts::row));
        rows.put(Section.STEPS, rows(guide.steps(), Drafts::row));
        rows.put(Section.TELEPHONES, numbered(Section.TELEPHONES, guide.telephones(), (row, one) -> fill(row,
                "name", one.name(), "number", one.number(), "hours", one.hours(), "link",
                one.link())));
        rows.put(Section.SAYINGS, List.of(row("sayings", "synonyms", String.join("\n", guide.synonyms()),
                "rejections", String.join("\n", guide.rejections()))));
        rows.put(Section.FORMS, numbered(Section.FORMS, guide.forms(), (row, one) -> fill(row, "title",
                one.title(), "file", one.file(), "filledExample", one.filledExample().orElse(""))));
        rows.putAll(DetailRows.of(guide.details()));
        return new Draft(guide.id(), rows, Optional.of(guide));
    }

    /** The guide that a draft without mistakes is, checked on this day and no example any more; nothing if it has any. */
    static Optional<Guide> guide(Draft draft, LocalDate today) {
        if (!draft.mistakes().isEmpty()) {
            return Optional.empty();
        }
        var kept = new KeptParts(draft);
        var head = draft.rows(Section.HEAD).getFirst();
        var said = draft.rows(Section.SAYINGS).getFirst();
        return Optional.of(new Guide(draft.id(), line(head, "title"), today, false, line(head, "summary"),
                line(head, "whoMayApply"), FieldRule.split(said.text("synonyms")),
                all(draft, Section.CONDITIONS,
                        row -> new Condition(row.id(), line(row, "text"), line(row, "question"),
                                kept.asked(row.id()))),
                all(draft, Section.MATERIALS, row -> material(kept, row)),
                all(draft, Section.STEPS, row -> step(kept, row)),
                all(draft, Section.FORMS,
                        row -> new GuideForm(line(row, "title"), line(row, "file"),
                                some(row, "filledExample"))),
                FieldRule.split(said.text("rejections")), all(draft, Section.TELEPHONES,
                        row -> new Telephone(line(row, "name"), line(row, "number"), line(row, "hours"),
                                line(row, "link"))),
                line(head, "hours"), DetailRows.details(draft, kept)));
    }

    /** An id that no guide has. */
    static String unused(Collection<String> ids) {
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> "guide-" + i).filter(id -> !ids.contains(id))
                .findFirst().orElseThrow();
    }

    private static Row row(Material one) {
        var form = one.form() == Material.Form.KNOWN ? Material.Form.ORIGINAL : one.form();
        return row(one.id(), "name", one.name(), "kind", one.kind().name(), "form", form.name(), "count",
                String.valueOf(one.count()), "shared", one.shared(), "valid",
                one.valid().map(limit -> LimitText.of(limit).text()).orElse(""), "oneOf",
                one.oneOf() ? "true" : "", "stampedBy", one.stampedBy().orElse(""), "onlyIf",
                KeptParts.isCombined(one.onlyIf())
                        ? FieldRule.Ticks.COMBINED
                        : String.join(" ", one.onlyIf().conditions()),
                "where",
                one.where(), "how", one.how(), "alternatives", String.join("\n", one.alternativeNames()),
                "picture", one.picture().orElse(""));
    }

    private static Row row(GuideStep one) {
        return row(one.id(), "title", one.title(), "kind", one.kind().name(), "offices",
                String.join(" ", one.offices()), "where", one.where(), "place",
                one.place(), "hours", one.hours(), "ask", one.ask(), "duration", one.duration(), "cost",
                one.cost(), "link", one.link());
    }

    private static Material material(KeptParts kept, Row row) {
        var before = kept.material(row.id());
        var kind = Material.Kind.valueOf(row.text("kind"));
        var form = kind == Material.Kind.BRING
                ? Material.Form.valueOf(row.text("form"))
                : Material.Form.KNOWN;
        return new Material(row.id(), line(row, "name"), kind, form, Integer.parseInt(line(row, "count")),
                some(row, "stampedBy"), some(row, "picture"), line(row, "where"), line(row, "how"),
                kept.alternatives(row.id(), FieldRule.split(row.text("alternatives"))), row.is("oneOf"),
                LimitText.of(row.text("valid")).limit(), line(row, "shared"),
                onlyIf(kept, row, before),
                kept.there(Section.SOURCES, before.map(Material::sources).orElse(List.of())));
    }

    private static When onlyIf(KeptParts kept, Row row, Optional<Material> before) {
        var text = row.text("onlyIf");
        var was = kept.only(before.map(Material::onlyIf).orElse(When.always()));
        var ticked = row.ids("onlyIf").stream().filter(kept.ids(Section.CONDITIONS)::contains).toList();
        return text.equals(FieldRule.Ticks.COMBINED) || ticked.equals(List.copyOf(was.conditions()))
                ? was
                : When.anyOf(ticked);
    }

    private static GuideStep step(KeptParts kept, Row row) {
        var title = line(row, "title");
        var where = line(row, "where");
        var place = line(row, "place");
        var kind = some(row, "kind").map(GuideStep.Kind::valueOf)
                .orElseGet(() -> GuideStep.Kind.of(title, where, place));
        var before = kept.step(row.id());
        return new GuideStep(row.id(), title, kind, where, place, line(row, "hours"), line(row, "ask"),
                line(row, "duration"), line(row, "cost"), line(row, "link"),
                kept.there(Section.OFFICES, row.ids("offices")), before.map(GuideStep::either).orElse(""),
                kept.only(before.map(GuideStep::onlyIf).orElse(When.always())),
                kept.there(Section.SOURCES, before.map(GuideStep::sources).orElse(List.of())));
    }

    /** The day in a field; empty for none. */
    static Optional<LocalDate> day(Row row, String field) {
        return some(row, field).map(LocalDate::parse);
    }

    static String line(Row row, String field) {
        return row.text(field).strip();
    }

    private static Optional<String> some(Row row, String field) {
        return Optional.of(line(row, field)).filter(text -> !text.isEmpty());
    }

    static <T> List<T> all(Draft draft, Section section, Function<Row, T> made) {
        return draft.rows(section).stream().map(made).toList();
    }

    static <T> List<Row> rows(List<T> all, Function<T, Row> made) {
        return all.stream().map(made).toList();
    }

    /** Rows of what has no id of its own. */
    static <T> List<Row> numbered(Section section, List<T> all, BiConsumer<Map<String, String>, T> fill) {
        return IntStream.range(0, all.size()).mapToObj(i -> {
            var texts = new HashMap<String, String>();
            fill.accept(texts, all.get(i));
            return new Row(section.id(i + 1), texts);
        }).toList();
    }

    static Row row(String id, String... namesAndTexts) {
        var texts = new HashMap<String, String>();
        fill(texts, namesAndTexts);
        return new Row(id, texts);
    }

    static void fill(Map<String, String> texts, String... namesAndTexts) {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
    }
}
