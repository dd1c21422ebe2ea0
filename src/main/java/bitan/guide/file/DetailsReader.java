package bitan.guide.file;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

import bitan.guide.ConditionChoice;
import bitan.guide.Deadline;
import bitan.guide.GuideDetails;
import bitan.guide.GuideSource;
import bitan.guide.GuideTable;
import bitan.guide.Office;
import bitan.guide.Telephone;
import bitan.problem.ProblemCode;

/** Reads what a guide says beside its list and its steps. */
final class DetailsReader {
    private static final String CHECKED_UNTIL = "checkedUntil";

    private final KnownIds names;

    DetailsReader(KnownIds names) {
        this.names = names;
    }

    Supplier<GuideDetails> read(ObjectReader json) {
        var until = GuideReader.date(json, CHECKED_UNTIL, false).map(LocalDate::parse);
        until.filter(LocalDate.now(ZoneId.systemDefault())::isAfter).ifPresent(
                date -> names.mistakes().warn(ProblemCode.GUI_23, json.line(CHECKED_UNTIL), date));
        var sources = json.objects("sources", 0, GuideDetails.MOST_SOURCES, DetailsReader::source);
        var notFor = json.texts("notFor", GuideDetails.MOST_NOT_FOR, GuideDetails.LONGEST_NOT_FOR);
        var chosen = new HashSet<String>();
        var choices = json.objects("choices", 0, GuideDetails.MOST_CHOICES, one -> choice(one, chosen));
        var tables = json.objects("tables", 0, GuideDetails.MOST_TABLES, this::table);
        var deadlines = json.objects("deadlines", 0, GuideDetails.MOST_DEADLINES, this::deadline);
        var offices = json.objects("offices", 0, GuideDetails.MOST_OFFICES, DetailsReader::office);
        return () -> new GuideDetails(until, sources, notFor, choices, tables, deadlines, offices);
    }

    private static Supplier<GuideSource> source(ObjectReader json) {
        var id = GuideReader.id(json);
        var title = json.text("title", 1, GuideSource.LONGEST_TITLE);
        var number = json.text("number", 0, GuideSource.LONGEST_NUMBER);
        var date = GuideReader.date(json, "date", false);
        return () -> new GuideSource(id, title, number, date.map(LocalDate::parse));
    }

    private Supplier<ConditionChoice> choice(ObjectReader json, Set<String> chosen) {
        var id = GuideReader.id(json);
        var question = json.text("question", 1, ConditionChoice.LONGEST);
        var oneOf = names.oneOf(json, ConditionChoice.LEAST, ConditionChoice.MOST);
        oneOf.stream().distinct().filter(condition -> !chosen.add(condition)).forEach(condition -> names
                .mistakes().add(ProblemCode.GUI_11, json.line("oneOf"), Mistakes.shown(condition)));
        return () -> new ConditionChoice(id, question, oneOf);
    }

    private Supplier<GuideTable> table(ObjectReader json) {
        var title = json.text("title", 1, GuideTable.LONGEST_TITLE);
        json.items("columns", GuideTable.LEAST_COLUMNS, GuideTable.MOST_COLUMNS, "[\"…\"]");
        var columns = json.texts("columns", GuideTable.MOST_COLUMNS, GuideTable.LONGEST_CELL);
        var rows = json.rows("rows", GuideTable.MOST_ROWS, columns.size(), GuideTable.LONGEST_CELL);
        var onlyIf = WhenReader.read(json, names);
        return () -> new GuideTable(title, columns, rows, onlyIf);
    }

    private Supplier<Deadline> deadline(ObjectReader json) {
        var text = json.text("text", 1, Deadline.LONGEST);
        var term = json.object("term", true, TimeLimitReader::read);
        var onlyIf = WhenReader.read(json, names);
        return () -> new Deadline(text, term.orElseThrow(), onlyIf);
    }

    private static Supplier<Office> office(ObjectReader json) {
        var id = GuideReader.id(json);
        var name = json.text("name", 1, Office.LONGEST_NAME);
        var address = json.text("address", 0, Office.LONGEST_ADDRESS);
        var way = json.text("way", 0, Office.LONGEST_WAY);
        var window = json.text("window", 0, Office.LONGEST_WINDOW);
        var hours = json.text("hours", 0, Office.LONGEST_HOURS);
        var telephone = json.text("telephone", Telephone::isNumber, GuideReader.SAMPLE_NUMBER, "");
        var link = json.text("link", Telephone::isLink, GuideReader.SAMPLE_LINK, "");
        return () -> new Office(id, name, address, way, window, hours, telephone, link);
    }
}
