package bitan.screens.staff.guide;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.counter.Papers;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.guide.GuideWords;
import bitan.screens.staff.modal.Scroll;

/**
 * The list that stands before the visitor, as the clerk marks it: by clicks, or by ↑ ↓ and digits, which go on to the next
 * line; → opens what else there is to say of one. FX thread only.
 */
public final class ChecklistPanel {
    /** What keys answer; as many as a question has answers that are looked over at once. */
    private static final String DIGITS = "1234567890";

    private final VBox root = new VBox();
    private final ObservableValue<Node> focusOwner = root.sceneProperty().flatMap(Scene::focusOwnerProperty);
    private final VBox lines = new VBox();
    private final VBox enclosed = new VBox();
    private final ScrollPane scroll;
    private final Label title = Widgets.whole("", "list-name");
    private final Label none;
    private final HBox head;
    private final Label outdated = Widgets.whole("", "notice", "list-outdated");
    private final Label rejections = Widgets.wrapped("", "list-why");
    private final Messages words;
    private final Consumer<Command> commands;
    private final Runnable done;
    private final FormRows forms;
    private final GuideWords guide;
    private final GuideFacts facts;
    private final ListRows made;
    /** The lines whose details are open. */
    private final Set<String> opened = new HashSet<>();
    private Optional<Checklist> shown = Optional.empty();
    private Optional<Papers.Printed> printed = Optional.empty();
    private List<ListRow> rows = List.of();
    private String chosen = "";

    /**
     * No list.
     *
     * @param clock says what day it is
     * @param print hears which form is to be printed, by its file
     * @param done the keyboard is free again
     */
    public ChecklistPanel(Messages words, InstantSource clock, Consumer<Command> commands,
            Consumer<String> print, Runnable done) {
        this.words = words;
        this.commands = commands;
        this.done = done;
        forms = new FormRows(words, commands, print, done);
        guide = new GuideWords(words, clock);
        facts = new GuideFacts(guide);
        made = new ListRows(guide, root::getWidth, commands, this::open);
        none = Widgets.wrapped(words.get("staff.list.none"), "ink-soft");
        title.setMaxWidth(Double.MAX_VALUE);
        outdated.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        head = new HBox(title,
                button("staff.list.away", () -> commands.accept(new CaseCommand.PutAway())));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("list-head");
        var content = new VBox(outdated, lines, rejections, facts.root(), enclosed);
        lines.getStyleClass().add("list-lines");
        content.getStyleClass().add("list-content");
        scroll = Scroll.of(content);
        scroll.getStyleClass().add("list-scroll");
        scroll.setFocusTraversable(false);
        Widgets.collapse(none, head, scroll, rejections, outdated);
        root.getStyleClass().add("list-desk");
        root.getChildren().addAll(none, head, scroll);
        root.setAccessibleText(words.get("staff.list.accessible"));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
        focusOwner.subscribe(_ -> mark());
        root.widthProperty().subscribe(_ -> shown.ifPresent(this::renew));
        show(Optional.empty(), Papers.NONE);
        there(false);
    }

    /** What to put into a screen. */
    public Region root() {
        return root;
    }

    /** Puts the keyboard on the first line that is not answered. */
    public void focus() {
        if (rows.stream().noneMatch(row -> row.id().equals(chosen) && !row.isAnswered())) {
            chosen = rows.stream().filter(row -> !row.isAnswered()).findFirst()
                    .or(() -> rows.stream().findFirst()).map(ListRow::id).orElse("");
        }
        root.setFocusTraversable(true);
        root.requestFocus();
        mark();
    }

    /** Whether the keys answer its lines. */
    public boolean hasKeyboard() {
        return root.equals(focusOwner.getValue());
    }

    /** Shows a list, or that there is none. */
    public void show(Optional<Checklist> now, Papers papers) {
        if (!now.equals(shown) || !papers.printed().equals(printed)) {
            shown = now;
            printed = papers.printed();
            now.ifPresent(this::renew);
            there(now.isPresent());
        }
    }

    private void there(boolean now) {
        none.setVisible(!now);
        head.setVisible(now);
        scroll.setVisible(now);
        root.setFocusTraversable(now);
    }

    private void renew(Checklist list) {
        title.setText(words.format("staff.list.title", list.guide().title(), list.missing().size()));
        var late = guide.outdated(list.guide(), "staff.list.outdated");
        outdated.setVisible(late.isPresent());
        outdated.setText(late.orElse(""));
        rows = made.of(list, opened);
        lines.getChildren().setAll(rows.stream().map(ListRow::root).toList());
        facts.show(list);
        rejections.setVisible(!list.missing().isEmpty() && !list.guide().rejections().isEmpty());
        rejections.setText(words.format("staff.list.rejections",
                String.join(words.get("staff.list.rejections.and"), list.guide().rejections())));
        enclosed.getChildren().setAll(forms.of(list, printed));
        mark();
    }

    /** Opens the details of a line, or closes them. */
    private void open(String line) {
        if (!opened.remove(line)) {
            opened.add(line);
        }
        shown.ifPresent(this::renew);
    }

    private void mark() {
        rows.forEach(row -> row.choose(hasKeyboard() && row.id().equals(chosen)));
        if (hasKeyboard()) {
            at().ifPresent(place -> reveal(rows.get(place).root()));
        }
    }

    private Optional<Integer> at() {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(chosen)).boxed()
                .findFirst();
    }

    private void onKey(KeyEvent event) {
        if (!hasKeyboard() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case LEFT, RIGHT -> at().map(rows::get).map(ListRow::id).ifPresent(this::open);
            case ESCAPE -> done.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Typed and not pressed: a scanner's digits are held back before they are typed. */
    private void onTyped(KeyEvent event) {
        int which = DIGITS.indexOf(event.getCharacter());
        boolean isPlain = hasKeyboard() && !event.isShortcutDown() && !event.isAltDown();
        if (isPlain && !event.getCharacter().isEmpty() && which >= 0) {
            answer(which);
            event.consume();
        }
    }

    private void move(int step) {
        if (!rows.isEmpty()) {
            chosen = rows.get(Math.clamp(at().orElse(-step) + step, 0, rows.size() - 1)).id();
            mark();
        }
    }

    private void answer(int which) {
        at().map(rows::get).filter(row -> which < row.answers().size()).ifPresent(row -> {
            move(1);
            commands.accept(row.answers().get(which));
        });
    }

    private void reveal(Region row) {
        scroll.layout();
        double height = scroll.getContent().getLayoutBounds().getHeight();
        double view = scroll.getViewportBounds().getHeight();
        double hidden = height - view;
        if (hidden > 0) {
            double top = lines.getBoundsInParent().getMinY() + row.getBoundsInParent().getMinY();
            double low = top + row.getHeight();
            double now = scroll.getVvalue() * hidden;
            double next = top < now ? top : Math.max(now, low - view);
            scroll.setVvalue(Math.clamp(next / hidden, 0, 1));
        }
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get(key), action);
        button.setFocusTraversable(false);
        return button;
    }
}
