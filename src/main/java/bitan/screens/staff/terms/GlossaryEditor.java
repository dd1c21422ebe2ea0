package bitan.screens.staff.terms;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Imported;
import bitan.counter.Intent;
import bitan.counter.Terminology;
import bitan.problem.ProblemText;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.Modal;
import bitan.screens.staff.terms.TermEdits.Result;
import bitan.settings.Language;
import bitan.wording.Glossary;
import bitan.wording.Term;

/** The counter's terms in front of the staff screen: to look through, to add to, to change. FX thread only. */
public final class GlossaryEditor {
    private final Label title = new Label();
    private final TextField search = new TextField();
    private final ListView<Term> list = new ListView<>();
    private final TermForm form;
    private final Label message = Widgets.wrapped("");
    private final Button undo = new Button();
    private final Language language;
    private final Messages words;
    private final Consumer<Intent> intents;
    private final Supplier<Optional<Path>> chooser;
    private final Modal modal;
    private Glossary glossary = Glossary.EMPTY;
    /** As it was before each change, the last one first. */
    private final Deque<Glossary> before = new ArrayDeque<>();
    private Optional<Imported> imported = Optional.empty();
    private boolean isShown;

    /**
     * A closed editor.
     *
     * @param chooser asks for a file to import; empty if none was chosen
     * @param closed called when it was closed and the keyboard is free
     */
    public GlossaryEditor(Language language, Consumer<Intent> intents, Supplier<Optional<Path>> chooser,
            Runnable closed) {
        this.language = language;
        this.words = Messages.in(language);
        this.intents = intents;
        this.chooser = chooser;
        modal = new Modal(closed);
        form = new TermForm(words, new Answers());
        search.setPromptText(words.get("staff.terms.search"));
        search.setAccessibleText(words.get("staff.terms.search"));
        search.textProperty().subscribe(this::refill);
        list.setCellFactory(_ -> new TermCell());
        list.setAccessibleText(words.get("staff.terms.list"));
        list.getSelectionModel().selectedItemProperty()
                .subscribe(term -> Optional.ofNullable(term).ifPresent(form::edit));
        undo.setText(words.get("staff.undo"));
        undo.setOnAction(_ -> undo());
        Widgets.hide(undo);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        modal.fill(dialog());
    }

    /** What it stands in. */
    public Modal modal() {
        return modal;
    }

    /** Follows the counter's terms. */
    public void show(Terminology now) {
        var old = glossary;
        if (!now.glossary().equals(glossary)) {
            glossary = now.glossary();
            refill();
        }
        if (!now.imported().equals(imported)) {
            imported = now.imported();
            imported.ifPresent(this::tell);
            // What a fresh screen is shown first is no change.
            if (isShown && !old.equals(glossary)) {
                remember(old);
            }
        }
        isShown = true;
        title.setText(words.format("staff.terms.title", glossary.terms().size()));
    }

    /** Opens it, with a new term in the form if there is text for one. */
    public void open(String newTerm) {
        say("");
        search.clear();
        modal.open();
        if (newTerm.isBlank()) {
            search.requestFocus();
        } else {
            begin(newTerm);
        }
    }

    private Region dialog() {
        title.getStyleClass().add("type-title");
        HBox.setHgrow(search, Priority.ALWAYS);
        var add = button("staff.terms.new", () -> begin(""));
        var open = button("staff.terms.import", () -> chooser.get()
                .ifPresent(file -> intents.accept(new Intent.ImportGlossary(file))));
        var head = new HBox(search, add, open);
        var left = new VBox(head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        var middle = new HBox(left, form.root());
        VBox.setVgrow(middle, Priority.ALWAYS);
        var foot = new HBox(message, undo, button("staff.close", modal::close));
        foot.setAlignment(Pos.CENTER_RIGHT);
        head.getStyleClass().add("buttons");
        left.getStyleClass().add("terms-list");
        middle.getStyleClass().add("terms-middle");
        foot.getStyleClass().add("buttons");
        var dialog = new VBox(title, middle, foot);
        dialog.getStyleClass().addAll("dialog", "terms");
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        return dialog;
    }

    private Button button(String key, Runnable action) {
        return Widgets.button(words.get(key), action);
    }

    private void refill() {
        list.getItems().setAll(TermEdits.matching(glossary, search.getText()));
    }

    private void begin(String text) {
        list.getSelectionModel().clearSelection();
        form.begin(text);
    }

    private void keep(Glossary changed, String said) {
        remember(glossary);
        use(changed, said);
    }

    private void remember(Glossary old) {
        before.push(old);
        undo.setVisible(true);
    }

    private void use(Glossary changed, String said) {
        glossary = changed;
        intents.accept(new Intent.KeepGlossary(changed));
        refill();
        title.setText(words.format("staff.terms.title", glossary.terms().size()));
        say(said);
    }

    private void undo() {
        use(before.pop(), words.get("staff.terms.undone"));
        undo.setVisible(!before.isEmpty());
        form.begin("");
    }

    private void select(Term term) {
        list.getSelectionModel().select(term);
        list.scrollTo(term);
    }

    private void say(String text) {
        message.setText(text);
    }

    private void tell(Imported result) {
        switch (result) {
            case Imported.Added(var file, int added, int known) ->
                say(words.format("staff.terms.imported", file, added, known));
            case Imported.Refused(var problem) -> {
                var text = ProblemText.of(problem, language.locale());
                say(problem.code().label() + " " + text.what() + " " + text.next());
            }
        }
    }

    private final class Answers implements TermForm.Answers {
        @Override
        public void save(Optional<Term> old, String text, String sounds) {
            switch (TermEdits.put(glossary, old, text, sounds)) {
                case Result.Done(var now, var term) -> {
                    keep(now, words.format("staff.terms.kept", term.text()));
                    form.edit(term);
                    select(term);
                }
                case Result.Known(var term) -> {
                    say(words.format("staff.terms.known", term.text()));
                    select(term);
                }
                case Result.WrongSound(var sound) -> say(words.format("staff.terms.wrongSound", sound));
                case Result.Empty _ -> say(words.get("staff.terms.empty"));
            }
        }

        @Override
        public void delete(Term term) {
            keep(TermEdits.without(glossary, term), words.format("staff.terms.deleted", term.text()));
            begin("");
            undo.requestFocus();
        }
    }

    /** A term and how it is said. */
    private static final class TermCell extends ListCell<Term> {
        private final Label sounds = new Label();

        TermCell() {
            sounds.getStyleClass().addAll("type-small", "ink-soft");
            setContentDisplay(ContentDisplay.RIGHT);
        }

        @Override
        protected void updateItem(Term term, boolean empty) {
            super.updateItem(term, empty);
            setText(empty ? "" : term.text());
            sounds.setText(empty ? "" : String.join("，", term.sounds()));
            setGraphic(sounds);
        }
    }
}
