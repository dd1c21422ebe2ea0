package bitan.screens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import bitan.guide.Alternative;
import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.Deadline;
import bitan.guide.Guide;
import bitan.guide.GuideDetails;
import bitan.guide.GuideSource;
import bitan.guide.GuideStep;
import bitan.guide.GuideTable;
import bitan.guide.Material;
import bitan.guide.Office;
import bitan.guide.Telephone;
import bitan.guide.TimeLimit;
import bitan.guide.When;
import bitan.guide.file.GuideFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Guides that are hard to show. */
public final class LongGuide {
    private static final List<GuideStep.Kind> KINDS = List.of(GuideStep.Kind.values());

    private static final String WORDS = "到单位人事部门开具并由负责人签字写明姓名身份证号派驻地点和起止日期";
    private static final List<Material.Form> FORMS = List.of(Material.Form.ORIGINAL, Material.Form.COPY,
            Material.Form.ORIGINAL_AND_COPY, Material.Form.FILLED_IN);

    private LongGuide() {
    }

    /** One of a real procedure, from a file with everything in it that a guide can say. */
    public static Guide real() {
        var loaded = new GuideFolder(Path.of("src", "test", "resources", "bitan", "screens", "guides"))
                .load();
        assertThat(loaded.problems()).isEmpty();
        return loaded.guides().getFirst();
    }

    /** One at its limits: as much of everything as there may be, every text as long as it may be; checked long ago. */
    public static Guide full() {
        var shipped = GuideFolder.shipped().getFirst();
        return new Guide(shipped.id(), text(Guide.LONGEST_TITLE), shipped.written(), true,
                text(Guide.LONGEST_SUMMARY), text(Guide.LONGEST_SUMMARY), shipped.synonyms(), conditions(),
                IntStream.rangeClosed(1, Guide.MOST_MATERIALS).mapToObj(LongGuide::material).toList(),
                IntStream.rangeClosed(1, Guide.MOST_STEPS).mapToObj(LongGuide::step).toList(),
                shipped.forms(),
                List.of(text(Guide.LONGEST_REJECTION), text(Guide.LONGEST_REJECTION)), shipped.telephones(),
                text(Guide.LONGEST_HOURS), details());
    }

    /** A text of so many characters. */
    public static String text(int length) {
        return WORDS.repeat(1 + length / WORDS.length()).substring(0, length);
    }

    /** Half of them asked one by one, of the other half one holds. */
    private static List<Condition> conditions() {
        return IntStream.rangeClosed(1, Guide.MOST_CONDITIONS).mapToObj(i -> new Condition("condition-" + i,
                text(Condition.LONGEST), i % 3 == 0 ? "" : text(Condition.LONGEST_QUESTION))).toList();
    }

    private static Material material(int i) {
        boolean isOneOf = i > 10 && i % 10 == 5;
        boolean isBrought = i % 10 != 7;
        var kind = isBrought ? Material.Kind.BRING : i % 20 == 7 ? Material.Kind.DO : Material.Kind.KNOW;
        var all = IntStream.range(0, isOneOf ? Material.MOST_ALTERNATIVES : 2)
                .mapToObj(_ -> new Alternative(text(Material.LONGEST_NAME), text(Material.LONGEST_REMARK),
                        text(Material.LONGEST_REMARK)))
                .toList();
        return new Material("material-" + i, i % 2 == 0 ? "参保人身份证" : text(Material.LONGEST_NAME), kind,
                isBrought ? FORMS.get(i % FORMS.size()) : Material.Form.KNOWN, Material.MOST_COPIES,
                Optional.of(text(Material.LONGEST_STAMP)), Optional.empty(), text(Material.LONGEST_REMARK),
                text(Material.LONGEST_REMARK), all, isOneOf,
                Optional.of(new TimeLimit.Period(30, TimeLimit.Unit.DAYS, text(20))),
                i % 10 == 9 ? text(Material.LONGEST_SHARED) : "", new When.Always(),
                List.of("source-1", "source-2"));
    }

    private static GuideStep step(int i) {
        var either = i % 5 == 1 || i % 5 == 2 ? "way-" + (i / 5) : "";
        var kind = KINDS.get(i % KINDS.size());
        return new GuideStep("step-" + i, text(GuideStep.LONGEST_TITLE), kind, text(GuideStep.LONGEST_WHERE),
                text(GuideStep.LONGEST), text(GuideStep.LONGEST_HOURS), text(GuideStep.LONGEST),
                text(GuideStep.LONGEST), text(GuideStep.LONGEST), i % 4 == 0 ? link() : "",
                i % 3 == 0 ? List.of("office-1", "office-2", "office-3") : List.of(), either,
                new When.Always(),
                List.of("source-1"));
    }

    private static String link() {
        return "https://example.org/" + "a".repeat(Telephone.LONGEST_LINK - 20);
    }

    private static GuideDetails details() {
        var offices = IntStream.rangeClosed(1, GuideDetails.MOST_OFFICES)
                .mapToObj(i -> new Office("office-" + i, text(Office.LONGEST_NAME),
                        text(Office.LONGEST_ADDRESS), text(Office.LONGEST_WAY), text(Office.LONGEST_WINDOW),
                        text(Office.LONGEST_HOURS), "010-12345678", i == 1 ? link() : ""))
                .toList();
        var sources = IntStream.rangeClosed(1, GuideDetails.MOST_SOURCES)
                .mapToObj(i -> new GuideSource("source-" + i, text(GuideSource.LONGEST_TITLE),
                        text(GuideSource.LONGEST_NUMBER), Optional.of(LocalDate.of(2022, 7, 25))))
                .toList();
        var cells = List.of(text(GuideTable.LONGEST_CELL), text(GuideTable.LONGEST_CELL), "免费",
                text(GuideTable.LONGEST_CELL));
        var tables = IntStream.range(0, GuideDetails.MOST_TABLES)
                .mapToObj(_ -> new GuideTable(text(GuideTable.LONGEST_TITLE), cells,
                        IntStream.range(0, GuideTable.MOST_ROWS).mapToObj(_ -> cells).toList(),
                        new When.Always()))
                .toList();
        var deadlines = IntStream.range(0, GuideDetails.MOST_DEADLINES)
                .mapToObj(i -> new Deadline(text(Deadline.LONGEST), i % 2 == 0
                        ? new TimeLimit.Period(90, TimeLimit.Unit.DAYS, "")
                        : new TimeLimit.Season(MonthDay.of(9, 15), MonthDay.of(2, 28)), new When.Always()))
                .toList();
        var choice = new ConditionChoice("choice", text(ConditionChoice.LONGEST),
                IntStream.rangeClosed(13, Guide.MOST_CONDITIONS).mapToObj(i -> "condition-" + i).toList());
        return new GuideDetails(Optional.of(LocalDate.of(2026, 3, 1)), sources, List.of(), List.of(choice),
                tables, deadlines, offices);
    }
}
