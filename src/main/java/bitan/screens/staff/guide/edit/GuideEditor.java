package bitan.screens.staff.guide.edit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.guide.find.GuideSearch;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemText;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.guide.GuideWords;
import bitan.screens.staff.modal.Modal;
import bitan.settings.Language;

/** The counter's guides in front of the staff screen: to look through, to write, to change. FX thread only. */
public final class GuideEditor {
    private static final List<ProblemCode> UNSAVED = List.of(ProblemCode.GUI_16, ProblemCode.GUI_20);

    private final ListView<String> list = new ListView<>();
    private final SectionForm form;
    private final GuidePreview preview;
    private final SectionTabs tabs;
    private final Label message = Widgets.wrapped("");
    private final Button save;
    private final Button undo;
    private final Button delete;
    private final Button really;
    private final Language language;
    private final Messages words;
    private final InstantSource clock;
    private final Consumer<Intent> intents;
    private final Modal modal;
    private final GuideDrafts shelf;
    private Optional<GuideSearch> shown = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private Section section = Section.HEAD;

    /**
     * A closed editor.
     *
     * @param clock says what day it is
     * @param shelf what is written and not saved
     * @param closed called when it was closed and the keyboard is free
     */
    public GuideEditor(Language language, InstantSource clock, Consumer<Intent> intents, GuideDrafts shelf,
            Runnable closed) {
        this.shelf = shelf;
        this.language = language;
        this.words = Messages.in(language);
        this.clock = clock;
        this.intents = intents;
        modal = Modal.forQuestions(clock, closed);
        form = new SectionForm(language, this::written, (part, row) -> chosen
                .ifPresent(id -> shelf.removing(id, part, row)));
        preview = new GuidePreview(new GuideWords(words, clock));
        tabs = new SectionTabs(words, this::turn);
        save = button("staff.guide.save", this::save);
        save.getStyleClass().add("accent");
        undo = button("staff.undo", this::undo);
        delete = button("staff.guide.delete", () -> ask(true));
        really = button("staff.guide.really", this::delete);
        Widgets.hide(undo, really);
        list.setCellFactory(_ -> new GuideCell());
        list.setAccessibleText(words.get("staff.guide.list"));
        list.getSelectionModel().selectedItemProperty()
                .subscribe(id -> Optional.ofNullable(id).ifPresent(this::choose));
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        modal.fill(dialog());
    }

    /** What it stands in. */
    public Modal modal() {
        return modal;
    }

    /** Follows the counter's guides, and says why one could not be saved. */
    public void show(CounterState state) {
        if (!state.aids().guidance().search().equals(shown)) {
            shown = state.aids().guidance().search();
            shelf.follow(shown.map(GuideSearch::guides).orElse(List.of()));
            refill();
        }
        state.equipment().problems().stream().filter(problem -> UNSAVED.contains(problem.code())).findFirst()
                .ifPresent(problem -> {
                    var text = ProblemText.of(problem, language.locale());
                    message.setText(problem.code().label() + " " + text.what() + " " + text.next());
                });
    }

    /** Opens it. */
    public void open() {
        message.setText("");
        modal.open();
        if (chosen.isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private Region dialog() {
        var title = new Label(words.get("staff.guide.title"));
        title.getStyleClass().add("type-title");
        var buttons = new FlowPane(button("staff.guide.new", () -> begin(Draft.blank(unused()))),
                button("staff.guide.copy",
                        () -> draft().ifPresent(one -> begin(one.as(unused())))),
                delete);
        var left = new VBox(list, buttons);
        VBox.setVgrow(list, Priority.ALWAYS);
        var middle = new VBox(tabs.root(), form.root());
        HBox.setHgrow(middle, Priority.ALWAYS);
        var right = preview.root();
        var body = new HBox(left, middle, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        var foot = new HBox(message, really, undo, save, button("staff.close", modal::close));
        foot.setAlignment(Pos.CENTER_RIGHT);
        for (var row : List.of(buttons, foot)) {
            row.getStyleClass().add("buttons");
        }
        left.getStyleClass().add("guide-list");
        middle.getStyleClass().add("guide-middle");
        right.getStyleClass().add("guide-right");
        body.getStyleClass().add("terms-middle");
        var dialog = new VBox(title, body, foot);
        dialog.getStyleClass().addAll("dialog", "guides");
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        return dialog;
    }

    private void refill() {
        var ids = shelf.ids();
        // Other items may select another one meanwhile.
        var kept = chosen;
        list.getItems().setAll(ids);
        chosen = kept.filter(ids::contains).or(() -> ids.stream().findFirst());
        chosen.ifPresent(list.getSelectionModel()::select);
        if (chosen.equals(kept)) {
            renew();
        } else {
            turn(section);
        }
    }

    private Optional<Draft> draft() {
        return chosen.flatMap(shelf::draft);
    }

    private String unused() {
        return Drafts.unused(shelf.ids());
    }

    private void begin(Draft fresh) {
        shelf.write(fresh);
        chosen = Optional.of(fresh.id());
        section = Section.HEAD;
        refill();
        list.scrollTo(fresh.id());
        turn(Section.HEAD);
    }

    private void choose(String id) {
        if (!chosen.equals(Optional.of(id))) {
            chosen = Optional.of(id);
            turn(section);
        }
    }

    private void turn(Section to) {
        section = to;
        ask(false);
        draft().ifPresent(now -> form.show(now, section));
        preview.turn(section == Section.STEPS);
        renew();
    }

    private void written(Draft now) {
        shelf.write(now);
        list.refresh();
        renew();
    }

    /** What follows from what is written: the preview, what is wrong where, and whether it can be saved. */
    private void renew() {
        var now = draft();
        var mistakes = now.map(Draft::mistakes).orElse(List.of());
        tabs.show(section, mistakes);
        preview.follow(chosen, now.flatMap(one -> Drafts.guide(one, today())));
        boolean isChanged = chosen.map(shelf::isChanged).orElse(false);
        save.setDisable(!isChanged || !mistakes.isEmpty());
        delete.setDisable(now.isEmpty());
        undo.setVisible(shelf.canUndo());
        if (!mistakes.isEmpty()) {
            message.setText(words.format("staff.guide.mistakes", mistakes.size()));
        } else if (isChanged) {
            message.setText(words.get("staff.guide.unsaved"));
        }
    }

    private void save() {
        draft().flatMap(now -> Drafts.guide(now, today())).ifPresent(guide -> {
            intents.accept(shelf.save(guide));
            again();
            say("staff.guide.saved", guide.title());
        });
    }

    private void delete() {
        chosen.ifPresent(id -> {
            var title = name(id);
            shelf.delete(id).ifPresent(intents);
            again();
            say("staff.guide.deleted", title);
        });
    }

    private void undo() {
        shelf.undo().ifPresent(done -> {
            done.intent().ifPresent(intents);
            chosen = Optional.of(done.id());
        });
        again();
        say("staff.guide.undone", "");
    }

    private void again() {
        refill();
        turn(section);
    }

    /** Whatever is deleted is asked about first. */
    private void ask(boolean on) {
        really.setVisible(on);
        if (on) {
            modal.ask();
            chosen.ifPresent(id -> message.setText(words.format("staff.guide.ask", name(id))));
            really.requestFocus();
        } else {
            message.setText("");
        }
    }

    private void say(String key, String title) {
        message.setText(words.format(key, title));
    }

    private String name(String id) {
        var title = shelf.title(id);
        return title.isEmpty() ? words.get("staff.guide.unnamed") : title;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private Button button(String key, Runnable action) {
        return Widgets.button(words.get(key), action);
    }

    /** A guide's title, marked while it is not saved. */
    private final class GuideCell extends ListCell<String> {
        @Override
        protected void updateItem(String id, boolean empty) {
            super.updateItem(id, empty);
            setWrapText(true);
            setText(empty || id == null
                    ? ""
                    : shelf.isChanged(id) ? words.format("staff.guide.changed", name(id)) : name(id));
        }
    }
}
