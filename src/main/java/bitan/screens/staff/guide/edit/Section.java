package bitan.screens.staff.guide.edit;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.Deadline;
import bitan.guide.Guide;
import bitan.guide.GuideDetails;
import bitan.guide.GuideForm;
import bitan.guide.GuideSource;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Office;
import bitan.guide.Telephone;
import bitan.guide.TimeLimit;

/** A part of a guide as it is written: rows of the same fields, whose limits are those of the guide's values. */
enum Section {
    /** What it is called and for whom; one row. */
    HEAD(1, 1),
    /** What is asked first. */
    CONDITIONS(0, Guide.MOST_CONDITIONS),
    /** Which of these exclude each other, and are asked as one question. */
    CHOICES(0, GuideDetails.MOST_CHOICES),
    /** What to bring. */
    MATERIALS(1, Guide.MOST_MATERIALS),
    /** What is done, one after the other. */
    STEPS(1, Guide.MOST_STEPS),
    /** Where steps are done. */
    OFFICES(0, GuideDetails.MOST_OFFICES),
    /** By when something has to be done. */
    DEADLINES(0, GuideDetails.MOST_DEADLINES),
    /** Whom to call. */
    TELEPHONES(0, Guide.MOST_FORMS),
    /** What people call it, and why they are sent away; one row. */
    SAYINGS(1, 1),
    /** What to print. */
    FORMS(0, Guide.MOST_FORMS),
    /** The public texts it follows. */
    SOURCES(0, GuideDetails.MOST_SOURCES);

    private static final String KIND = "kind";
    /** As what something can be brought. */
    private static final Set<Material.Form> BROUGHT = EnumSet
            .complementOf(EnumSet.of(Material.Form.KNOWN));
    private final int least;
    private final int most;

    /** One thing to write, by its name in a guide's file. */
    record Field(String name, FieldRule rule) {}

    Section(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** What is written in each row. */
    List<Field> fields() {
        return switch (this) {
            case HEAD -> List.of(new Field("title", new FieldRule.Line(1, Guide.LONGEST_TITLE)),
                    new Field("summary", new FieldRule.Line(0, Guide.LONGEST_SUMMARY)),
                    new Field("whoMayApply", new FieldRule.Line(0, Guide.LONGEST_SUMMARY)),
                    new Field("hours", new FieldRule.Line(0, Guide.LONGEST_HOURS)),
                    new Field("checkedUntil", new FieldRule.Day()));
            case CONDITIONS -> List.of(new Field("text", new FieldRule.Line(1, Condition.LONGEST)),
                    new Field("question", new FieldRule.Line(0, Condition.LONGEST_QUESTION)));
            case CHOICES -> List.of(new Field("question", new FieldRule.Line(1, ConditionChoice.LONGEST)),
                    new Field("oneOf", new FieldRule.Ticks(CONDITIONS)));
            case MATERIALS -> List.of(new Field("name", new FieldRule.Line(1, Material.LONGEST_NAME)),
                    new Field(KIND,
                            FieldRule.OneOf.of("staff.guide.kind.", List.of(Material.Kind.values()))),
                    new Field("form", FieldRule.OneOf.of("list.form.", BROUGHT)),
                    new Field("count", new FieldRule.Count(Material.MOST_COPIES)),
                    new Field("stampedBy", new FieldRule.Line(0, Material.LONGEST_STAMP)),
                    new Field("shared", new FieldRule.Line(0, Material.LONGEST_SHARED)),
                    new Field("valid", new FieldRule.Limit(false)),
                    new Field("onlyIf", new FieldRule.Ticks(CONDITIONS)),
                    new Field("where", new FieldRule.Line(0, Material.LONGEST_REMARK)),
                    new Field("how", new FieldRule.Line(0, Material.LONGEST_REMARK)),
                    new Field("oneOf", new FieldRule.Flag()),
                    new Field("alternatives",
                            new FieldRule.Lines(Material.MOST_ALTERNATIVES, Material.LONGEST_NAME)),
                    new Field("picture", new FieldRule.FileName(Material.PICTURES, false)));
            case STEPS -> List.of(new Field("title", new FieldRule.Line(1, GuideStep.LONGEST_TITLE)),
                    new Field(KIND, FieldRule.OneOf.of("steps.kind.", List.of(GuideStep.Kind.values()))),
                    new Field("offices", new FieldRule.Ticks(OFFICES)),
                    new Field("where", new FieldRule.Line(0, GuideStep.LONGEST_WHERE)),
                    new Field("place", new FieldRule.Line(0, GuideStep.LONGEST)),
                    new Field("hours", new FieldRule.Line(0, GuideStep.LONGEST_HOURS)),
                    new Field("ask", new FieldRule.Line(0, GuideStep.LONGEST)),
                    new Field("duration", new FieldRule.Line(0, GuideStep.LONGEST)),
                    new Field("cost", new FieldRule.Line(0, GuideStep.LONGEST)),
                    new Field("link", new FieldRule.Link()));
            case OFFICES -> List.of(new Field("name", new FieldRule.Line(1, Office.LONGEST_NAME)),
                    new Field("address", new FieldRule.Line(0, Office.LONGEST_ADDRESS)),
                    new Field("way", new FieldRule.Line(0, Office.LONGEST_WAY)),
                    new Field("window", new FieldRule.Line(0, Office.LONGEST_WINDOW)),
                    new Field("hours", new FieldRule.Line(0, Office.LONGEST_HOURS)),
                    new Field("telephone", new FieldRule.Dial()),
                    new Field("link", new FieldRule.Link()));
            case DEADLINES -> List.of(new Field("text", new FieldRule.Line(1, Deadline.LONGEST)),
                    new Field("term", new FieldRule.Limit(true)));
            case TELEPHONES -> List.of(new Field("name", new FieldRule.Line(1, Telephone.LONGEST_NAME)),
                    new Field("number", new FieldRule.Dial()),
                    new Field("hours", new FieldRule.Line(0, Telephone.LONGEST_HOURS)),
                    new Field("link", new FieldRule.Link()));
            case SAYINGS -> List.of(
                    new Field("synonyms", new FieldRule.Lines(Guide.MOST_SYNONYMS, Guide.LONGEST_SYNONYM)),
                    new Field("rejections",
                            new FieldRule.Lines(Guide.MOST_REJECTIONS, Guide.LONGEST_REJECTION)));
            case FORMS -> List.of(new Field("title", new FieldRule.Line(1, GuideForm.LONGEST)),
                    new Field("file", new FieldRule.FileName(GuideForm.DOCUMENTS, true)),
                    new Field("filledExample", new FieldRule.FileName(GuideForm.DOCUMENTS, false)));
            case SOURCES -> List.of(new Field("title", new FieldRule.Line(1, GuideSource.LONGEST_TITLE)),
                    new Field("number", new FieldRule.Line(0, GuideSource.LONGEST_NUMBER)),
                    new Field("date", new FieldRule.Day()));
        };
    }

    /** The id of a row that has none by itself, from 1. */
    String id(int ordinal) {
        return name().toLowerCase(Locale.ROOT) + "-" + ordinal;
    }

    /** Whether it is one row for good. */
    boolean isSingle() {
        return least == 1 && most == 1;
    }

    /** Whether a field matters in a row: of what is not brought nobody asks as what it is brought. */
    boolean isAsked(String field, Row row) {
        return this != MATERIALS || !field.equals("form")
                || row.text(KIND).equals(Material.Kind.BRING.name());
    }

    /** A row with nothing in it but what always holds. */
    Row blank(String id) {
        var row = new Row(id, Map.of());
        return switch (this) {
            case MATERIALS -> row.with(KIND, Material.Kind.BRING.name())
                    .with("form", Material.Form.ORIGINAL.name()).with("count", "1");
            case DEADLINES -> row.with("term", TimeLimit.Unit.DAYS.name());
            default -> row;
        };
    }
}
