package bitan.screens.staff.guide.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import bitan.guide.ConditionChoice;
import bitan.guide.Deadline;
import bitan.guide.GuideDetails;
import bitan.guide.GuideSource;
import bitan.guide.Office;

/** What a guide says beside its list and its steps, into rows and back. */
final class DetailRows {
    private DetailRows() {
    }

    static Map<Section, List<Row>> of(GuideDetails details) {
        return Map.of(Section.CHOICES, Drafts.rows(details.choices(), DetailRows::row), Section.SOURCES,
                Drafts.rows(details.sources(), DetailRows::row), Section.OFFICES,
                Drafts.rows(details.offices(), DetailRows::row), Section.DEADLINES,
                Drafts.numbered(Section.DEADLINES, details.deadlines(), (texts, one) -> Drafts.fill(texts,
                        "text", one.text(), "term", LimitText.of(one.term()).text())));
    }

    /** What a draft without mistakes says. */
    static GuideDetails details(Draft draft, KeptParts kept) {
        var head = draft.rows(Section.HEAD).getFirst();
        return new GuideDetails(Drafts.day(head, "checkedUntil"),
                Drafts.all(draft, Section.SOURCES, DetailRows::source), kept.details().notFor(),
                ChoiceRows.choices(draft), kept.tables(),
                Drafts.all(draft, Section.DEADLINES, row -> deadline(kept, row)),
                Drafts.all(draft, Section.OFFICES, DetailRows::office));
    }

    private static Row row(ConditionChoice one) {
        return Drafts.row(one.id(), "question", one.question(), "oneOf", String.join(" ", one.oneOf()));
    }

    private static Row row(GuideSource one) {
        return Drafts.row(one.id(), "title", one.title(), "number", one.number(), "date",
                one.date().map(LocalDate::toString).orElse(""));
    }

    private static GuideSource source(Row row) {
        return new GuideSource(row.id(), Drafts.line(row, "title"), Drafts.line(row, "number"),
                Drafts.day(row, "date"));
    }

    private static Row row(Office one) {
        return Drafts.row(one.id(), "name", one.name(), "address", one.address(), "way", one.way(), "window",
                one.window(), "hours", one.hours(), "telephone", one.telephone(), "link", one.link());
    }

    private static Office office(Row row) {
        return new Office(row.id(), Drafts.line(row, "name"), Drafts.line(row, "address"),
                Drafts.line(row, "way"), Drafts.line(row, "window"), Drafts.line(row, "hours"),
                Drafts.line(row, "telephone"), Drafts.line(row, "link"));
    }

    private static Deadline deadline(KeptParts kept, Row row) {
        return new Deadline(Drafts.line(row, "text"), LimitText.of(row.text("term")).limit().orElseThrow(),
                kept.concerned(row.id()));
    }
}
