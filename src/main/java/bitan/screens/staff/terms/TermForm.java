package bitan.screens.staff.terms;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.OneLine;
import bitan.wording.Term;

/** Where one term is written: its text, and how it is said. Enter keeps it. */
final class TermForm {
    private final VBox root = new VBox();
    private final Label heading = new Label();
    private final TextField text = new TextField();
    private final TextField sounds = new TextField();
    private final Button delete;
    private final Messages words;
    private Optional<Term> old = Optional.empty();

    /** Where the form's wishes go. */
    interface Answers {
        /** A term is to be so; {@code old} is the one in whose place. */
        void save(Optional<Term> old, String text, String sounds);

        /** A term is to go. */
        void delete(Term term);
    }

    TermForm(Messages words, Answers answers) {
        this.words = words;
        heading.getStyleClass().add("column-title");
        text.setAccessibleText(words.get("staff.terms.text"));
        OneLine.hold(text, TermEdits.LONGEST);
        sounds.setPromptText(words.get("staff.terms.example"));
        sounds.setAccessibleText(words.get("staff.terms.sounds"));
        Runnable save = () -> answers.save(old, text.getText(), sounds.getText());
        text.setOnAction(_ -> save.run());
        sounds.setOnAction(_ -> save.run());
        var keep = new Button(words.get("staff.terms.save"));
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> save.run());
        delete = new Button(words.get("staff.terms.delete"));
        delete.setOnAction(_ -> old.ifPresent(answers::delete));
        var buttons = new HBox(keep, delete);
        buttons.getStyleClass().add("buttons");
        var hint = Widgets.whole(words.get("staff.terms.hint"), "type-small", "ink-soft");
        root.getStyleClass().add("term-form");
        root.getChildren().addAll(heading, new Label(words.get("staff.terms.text")), text,
                new Label(words.get("staff.terms.sounds")), sounds, hint, buttons);
        blank("");
    }

    Region root() {
        return root;
    }

    /** Shows a term, to be changed or deleted. */
    void edit(Term term) {
        old = Optional.of(term);
        heading.setText(words.get("staff.terms.changing"));
        text.setText(term.text());
        sounds.setText(String.join("，", term.sounds()));
        delete.setDisable(false);
    }

    /** Makes room for a new term and puts the cursor there. */
    void begin(String newText) {
        blank(newText);
        text.requestFocus();
        text.end();
    }

    private void blank(String newText) {
        old = Optional.empty();
        heading.setText(words.get("staff.terms.adding"));
        text.setText(newText.strip());
        sounds.clear();
        delete.setDisable(true);
    }
}
