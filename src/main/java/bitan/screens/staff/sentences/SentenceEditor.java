package bitan.screens.staff.sentences;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Exchanged;
import bitan.counter.Intent;
import bitan.counter.Phrasebook;
import bitan.problem.Problem;
import bitan.problem.ProblemText;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.Modal;
import bitan.screens.staff.sentences.SentenceDrafts.Draft;
import bitan.screens.staff.sentences.SentenceEdits.Result;
import bitan.sentences.ReadySentence;
import bitan.sentences.SentenceGroup;
import bitan.settings.Language;

/** The counter's ready sentences in front of the staff screen: to look through, to write, to order. FX thread only. */
public final class SentenceEditor {
    private final Label title = new Label();
    private final SentenceList list;
    private final SentenceForm form;
    private final Label message = Widgets.wrapped("");
    private final Button undo;
    private final Button really;
    private final Language language;
    private final Messages words;
    private final Consumer<Intent> intents;
    private final Modal modal;
    private final SentenceDrafts shelf;
    private final SentenceChooser chooser;
    private Optional<ReadySentence> chosen = Optional.empty();
    private Optional<Exchanged> exchanged = Optional.empty();
    private boolean isShown;

    /**
     * A closed editor.
     *
     * @param clock tells how long a question has stood
     * @param shelf what is written and not saved
     * @param closed called when it was closed and the keyboard is free
     */
    public SentenceEditor(Language language, InstantSource clock, Consumer<Intent> intents,
            SentenceDrafts shelf, Runnable closed) {
        this.language = language;
        this.words = Messages.in(language);
        this.intents = intents;
        this.shelf = shelf;
        modal = Modal.forQuestions(clock, closed);
        list = new SentenceList(words, language.locale(), shelf, new SentenceList.Actions(this::choose,
                this::begin, this::focusForm, this::delete, this::move));
        form = new SentenceForm(words, language.locale(), this::written,
                new SentenceForm.Actions(this::save, this::delete, () -> move(-1), () -> move(1)));
        undo = button("staff.undo", this::undo);
        really = button("staff.sentences.really", this::reset);
        Widgets.hide(undo, really);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        chooser = new SentenceChooser(words, () -> modal.root().getScene().getWindow());
        modal.fill(dialog());
    }

    /** What it stands in. */
    public Modal modal() {
        return modal;
    }

    /** Follows the counter's sentences. */
    public void show(Phrasebook now) {
        list.findWith(now.sentences());
        if (shelf.follow(now.sentences().all())) {
            refill();
        }
        if (!now.exchanged().equals(exchanged)) {
            exchanged = now.exchanged();
            // What a fresh screen is shown first was told on the one before.
            exchanged.filter(_ -> isShown).ifPresent(this::tell);
        }
        isShown = true;
        renew();
    }

    /** Opens it, at what is written and not saved if there is such. */
    public void open() {
        modal.open();
        ask(false);
        list.begin();
        var unsaved = shelf.unsaved();
        chosen = unsaved.stream().findFirst().orElse(chosen);
        refill();
        if (!unsaved.isEmpty()) {
            form.focus();
            say(words.format("staff.sentences.unsaved", unsaved.size()));
        }
    }

    private Region dialog() {
        title.getStyleClass().add("type-title");
        var files = new FlowPane(
                button("staff.sentences.import",
                        () -> chooser.toRead().map(Intent.ImportSentences::new).ifPresent(intents)),
                button("staff.sentences.export",
                        () -> chooser.toWrite().map(Intent.ExportSentences::new).ifPresent(intents)),
                button("staff.sentences.reset", () -> ask(true)));
        HBox.setHgrow(list.root(), Priority.ALWAYS);
        var middle = new HBox(list.root(), form.root());
        VBox.setVgrow(middle, Priority.ALWAYS);
        var gap = Widgets.gap();
        var foot = new HBox(files, gap, really, undo, button("staff.close", modal::close));
        foot.setAlignment(Pos.CENTER_RIGHT);
        for (var row : List.of(files, foot)) {
            row.getStyleClass().add("buttons");
        }
        middle.getStyleClass().add("terms-middle");
        var dialog = new VBox(title, middle, message, foot);
        dialog.getStyleClass().addAll("dialog", "terms", "sentence-editor");
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        return dialog;
    }

    private Button button(String key, Runnable action) {
        return Widgets.button(words.get(key), action);
    }

    private void refill() {
        chosen = chosen.filter(shelf.all()::contains);
        list.show(chosen);
        showForm();
    }

    private void choose(ReadySentence one) {
        chosen = Optional.of(one);
        showForm();
    }

    private void showForm() {
        var blank = new Draft(list.group().orElse(SentenceGroup.EXPLAINING), "");
        form.show(chosen, shelf.draft(chosen).orElseGet(() -> chosen.map(Draft::of).orElse(blank)));
        renew();
    }

    private void begin() {
        chosen = Optional.empty();
        refill();
        form.focus();
    }

    private void focusForm() {
        form.focus();
    }

    private void written(Draft draft) {
        shelf.write(chosen, draft);
        list.refresh();
        renew();
    }

    private void renew() {
        title.setText(words.format("staff.sentences.title", shelf.all().size()));
        undo.setVisible(shelf.canUndo());
    }

    private void save() {
        var draft = form.draft();
        switch (SentenceEdits.put(shelf.all(), chosen, draft.group(), draft.text())) {
            case Result.Done(var all, var sentence) -> {
                shelf.drop(chosen);
                chosen = Optional.of(sentence);
                keep(all, "staff.sentences.kept", sentence.text());
            }
            case Result.Known(var one) ->
                say(words.format("staff.sentences.known", one.group().title(language.locale())));
            case Result.Empty _ -> say(words.get("staff.sentences.empty"));
            case Result.WrongPlaces _ -> say(words.get("staff.sentences.wrongPlaces"));
            case Result.Full _ -> say(words.format("staff.sentences.full", shelf.all().size()));
        }
    }

    private void delete() {
        chosen.ifPresent(one -> {
            int place = list.inView().indexOf(one);
            shelf.drop(chosen);
            var rest = list.inView().stream().filter(other -> !other.equals(one)).toList();
            chosen = rest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(rest.get(Math.clamp(place, 0, rest.size() - 1)));
            keep(SentenceEdits.without(shelf.all(), one), "staff.sentences.deleted", one.text());
        });
    }

    private void move(int by) {
        chosen.ifPresent(one -> {
            var moved = SentenceEdits.moved(shelf.all(), one, by);
            if (!moved.equals(shelf.all())) {
                keep(moved, "staff.sentences.moved", one.text());
            }
        });
    }

    private void keep(List<ReadySentence> changed, String key, String text) {
        if (!changed.equals(shelf.all())) {
            shelf.change(changed);
            intents.accept(new Intent.KeepSentences(changed));
        }
        refill();
        say(words.format(key, text));
    }

    private void undo() {
        intents.accept(new Intent.KeepSentences(shelf.undo()));
        refill();
        say(words.get("staff.sentences.undone"));
    }

    private void reset() {
        intents.accept(new Intent.ResetSentences());
        ask(false);
        say(words.get("staff.sentences.resetDone"));
    }

    /** Whether to give up all of the counter's own sentences is asked first. */
    private void ask(boolean on) {
        really.setVisible(on);
        say("");
        if (on) {
            modal.ask();
            say(words.get("staff.sentences.ask"));
            really.requestFocus();
        }
    }

    private void say(String text) {
        message.setText(text);
    }

    private void tell(Exchanged result) {
        say(switch (result) {
            case Exchanged.Read(var file, int added, int known, var problems) ->
                problems.stream().map(this::line).reduce(
                        words.format("staff.sentences.imported", file, added, known),
                        (one, more) -> one + " " + more);
            case Exchanged.Written(var file) -> words.format("staff.sentences.exported", file);
            case Exchanged.Refused(var problem) -> line(problem);
        });
    }

    private String line(Problem problem) {
        return ProblemText.line(problem, language.locale());
    }
}
