package bitan.screens.visitor.reply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;

/**
 * A month as on a wall calendar, Monday first, with a button for every day; a wide screen shows two weeks in a row, so
 * that the cells stay large. A day is sent once until the pad is shown anew. FX thread only.
 */
public final class DatePad {
    /** Narrower than this, a row holds one week, else two. */
    private static final double NARROW = 1000;
    private static final int WEEK = DayOfWeek.values().length;

    private final VBox root = new VBox();
    private final Label title = new Label();
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
        var head = new BorderPane(title);
        head.getStyleClass().add("date-head");
        head.setLeft(
                new BigButton(words.get("reply.date.previous"), () -> turn(-1)).with(MaterialIcon.EARLIER));
        head.setRight(
                new BigButton(words.get("reply.date.next"), () -> turn(1)).with(MaterialIcon.LATER)
                        .pictureLast());
        VBox.setVgrow(days, Priority.ALWAYS);
        root.getStyleClass().add("date-pad");
        root.getChildren().addAll(head, names, days);
        root.widthProperty().subscribe(this::arrange);
    }

    /** The whole pad. */
    public Region root() {
        return root;
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
        int columns = root.getWidth() < NARROW ? WEEK : 2 * WEEK;
        title.setText(words.date("reply.date.month", month));
        names.fill(
                IntStream.range(0, columns).mapToObj(column -> name(DayOfWeek.of(column % WEEK + 1)))
                        .toList(),
                columns);
        var first = month.atDay(1);
        var cells = new ArrayList<Node>(
                Stream.generate(Region::new).limit(first.getDayOfWeek().getValue() - 1).toList());
        cells.addAll(IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay).map(this::day)
                .toList());
        days.fill(cells, columns);
    }

    private Label name(DayOfWeek day) {
        var name = new Label(words.date("reply.date.weekday", day));
        name.setMaxWidth(Double.MAX_VALUE);
        return name;
    }

    private Button day(LocalDate date) {
        boolean isToday = date.equals(today.get());
        var number = String.valueOf(date.getDayOfMonth());
        var day = BigButton.once(isToday ? words.format("reply.date.cell.today", number) : number,
                () -> sent.accept(inWords(date)));
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
