package bitan.screens.visitor.reply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * A month as on a wall calendar, Monday first, with a button for every day; a wide screen shows two weeks in a row, so
 * that the cells stay large. Where neither has room, the days stand in rows of eight, each with its weekday. A day is
 * sent once until the pad is shown anew. FX thread only.
 */
public final class DatePad {
    private static final int WEEK = DayOfWeek.values().length;
    /** What a month needs at most in rows of so many, with empty places before its first day. */
    private static final int DAYS = 31 + WEEK - 1;
    private static final int PLAIN = 8;
    /** A cell with its gap, and the names of the days, pixels. */
    private static final double CELL = 80;
    private static final double NAMES = 44;

    private final VBox root = new VBox();
    private final Label title = new Label();
    private final HBox tools;
    private final EvenGrid names = new EvenGrid("date-names");
    private final EvenGrid days = new EvenGrid("date-days");
    private final Messages words;
    private final Supplier<LocalDate> today;
    private final Consumer<String> sent;
    private YearMonth month;

    /**
     * A pad at this month.
     *
     * @param today tells the date whenever it is asked
     * @param sent gets the day in words
     */
    public DatePad(Messages words, Supplier<LocalDate> today, Consumer<String> sent) {
        this.words = words;
        this.today = today;
        this.sent = sent;
        month = YearMonth.from(today.get());
        title.getStyleClass().add("reply-title");
        title.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER);
        HBox.setHgrow(title, Priority.ALWAYS);
        var earlier = new BigButton(words.get("reply.date.previous"), () -> turn(-1))
                .with(MaterialIcon.EARLIER);
        var later = new BigButton(words.get("reply.date.next"), () -> turn(1)).with(MaterialIcon.LATER)
                .pictureLast();
        List.of(earlier, later).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        tools = new HBox(earlier, title, later);
        tools.getStyleClass().addAll("pad-tools", "date-head");
        Widgets.collapse(names);
        VBox.setVgrow(days, Priority.ALWAYS);
        root.getStyleClass().add("date-pad");
        root.getChildren().addAll(names, days);
        root.widthProperty().subscribe(this::arrange);
        root.heightProperty().subscribe(this::arrange);
    }

    /** The days. */
    public Region root() {
        return root;
    }

    /** The month, and those before and after it, for the place beside the way back. */
    public Region tools() {
        return tools;
    }

    /** Asks for a day, this month first. */
    public void show() {
        month = YearMonth.from(today.get());
        arrange();
    }

    private void turn(int months) {
        month = month.plusMonths(months);
        arrange();
    }

    private void arrange() {
        int columns = columns();
        boolean plain = columns == PLAIN;
        title.setText(words.date("reply.date.month", month));
        names.setVisible(!plain);
        names.fill(plain
                ? List.of()
                : IntStream.range(0, columns).mapToObj(column -> name(DayOfWeek.of(column % WEEK + 1)))
                        .toList(),
                columns);
        int before = plain ? 0 : month.atDay(1).getDayOfWeek().getValue() - 1;
        var cells = new ArrayList<Node>(Stream.generate(Region::new).limit(before).toList());
        cells.addAll(IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay)
                .map(date -> day(date, plain)).toList());
        days.fill(cells, columns);
    }

    /** Two weeks in a row, or one, or else as many days as have room. */
    private int columns() {
        return IntStream.of(2 * WEEK, WEEK)
                .filter(columns -> root.getWidth() >= columns * CELL
                        && root.getHeight() >= NAMES + Math.ceilDiv(DAYS, columns) * CELL)
                .findFirst().orElse(PLAIN);
    }

    private Label name(DayOfWeek day) {
        var name = new Label(words.date("reply.date.weekday", day));
        name.setMaxWidth(Double.MAX_VALUE);
        return name;
    }

    private Button day(LocalDate date, boolean plain) {
        boolean isToday = date.equals(today.get());
        var number = String.valueOf(date.getDayOfMonth());
        var name = plain
                ? words.format("reply.date.cell.plain", number,
                        words.date("reply.date.weekday", date.getDayOfWeek()))
                : number;
        var day = BigButton.once(isToday ? words.format("reply.date.cell.today", number) : name,
                () -> sent.accept(inWords(date)));
        if (plain) {
            day.getStyleClass().add("plain");
        }
        if (isToday) {
            day.getStyleClass().add("today");
        }
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day.getStyleClass().add("weekend");
        }
        day.setAccessibleText(inWords(date));
        return day;
    }

    /** The day with its weekday, with the year where it is another one. */
    private String inWords(LocalDate date) {
        if (date.equals(today.get())) {
            return words.date("reply.date.today", date);
        }
        return words.date(date.getYear() == today.get().getYear() ? "reply.date.day" : "reply.date.day.year",
                date);
    }
}
