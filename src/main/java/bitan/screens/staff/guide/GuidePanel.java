package bitan.screens.staff.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.counter.CounterState;
import bitan.counter.Guidance;
import bitan.counter.Intent;
import bitan.guide.Guide;
import bitan.guide.find.GuideMatch;
import bitan.note.ResumeSlip;
import bitan.note.code.ScannedCode;
import bitan.note.code.ScannedCode.Reading;
import bitan.screens.shared.Messages;

/**
 * Finds a guide as one types, by words, pinyin or what people call it; guides of this visit that were put aside, and
 * the likeliest ones for what was said, are listed without a search. A click, or Enter for the first, shows the guide
 * to the visitor. FX thread only.
 */
public final class GuidePanel {
    /** As many as are taken in at a glance. */
    private static final int SHOWN = 8;
    /** Of what was looked for and is not there. */
    private static final int NEAREST = 2;

    private final VBox root = new VBox();
    private final TextField query = new TextField();
    private final VBox results = new VBox();
    private final Messages words;
    private final Consumer<Intent> intents;
    private final Runnable done;
    private Guidance guidance = Guidance.NONE;
    private Optional<String> open = Optional.empty();
    private List<Checklist> aside = List.of();
    private int visit;

    /**
     * A desk without guides.
     *
     * @param done the keyboard is free again
     */
    public GuidePanel(Messages words, Consumer<Intent> intents, Runnable done) {
        this.words = words;
        this.intents = intents;
        this.done = done;
        query.setPromptText(words.get("staff.guides.prompt"));
        query.setAccessibleText(words.get("staff.guides.accessible"));
        query.textProperty().subscribe(_ -> renew());
        query.addEventHandler(KeyEvent.KEY_PRESSED, this::onQueryKey);
        results.getStyleClass().add("guide-results");
        results.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("guide-desk");
        root.getChildren().addAll(query, results);
    }

    /** What to put into a screen. */
    public Region root() {
        return root;
    }

    /** Puts the cursor where guides are looked for. */
    public void focus() {
        query.requestFocus();
        query.selectAll();
    }

    /** Shows the guides there are, and the list that stands before the visitor. */
    public void show(CounterState state) {
        if (visit != state.conversation().visit()) {
            visit = state.conversation().visit();
            query.clear();
        }
        var now = state.conversation().checklist().map(Checklist::guide).map(Guide::id);
        var others = state.conversation().matter().checklists().aside();
        if (!state.aids().guidance().equals(guidance) || !now.equals(open) || !others.equals(aside)) {
            guidance = state.aids().guidance();
            open = now;
            aside = others;
            renew();
        }
    }

    private void renew() {
        var resume = code().stream()
                .map(code -> row(words.format("staff.guides.resume", code), () -> resume(code)));
        var rows = Stream.concat(resume, found().map(this::row)).limit(SHOWN);
        results.getChildren().setAll(Stream.concat(none().stream(), rows).toList());
    }

    /** What stands above the nearest guides where none is for what is looked for. */
    private Optional<Label> none() {
        if (isFitting() || code().isPresent()) {
            return Optional.empty();
        }
        var label = new Label(
                words.get(found().findAny().isEmpty() ? "staff.guides.none" : "staff.guides.nearest"));
        label.setWrapText(true);
        return Optional.of(label);
    }

    /** Also while nothing is looked for, or the guides are not read yet. */
    private boolean isFitting() {
        var text = query.getText().strip();
        return text.isEmpty() || guidance.search().map(search -> search.fits(text)).orElse(true);
    }

    /** What was typed, where it may stand on the sheet of an earlier visit. */
    private Optional<String> code() {
        return Optional.of(query.getText().strip())
                .filter(text -> isScanned(text) || ResumeSlip.looksTyped(text));
    }

    private static boolean isScanned(String text) {
        return ScannedCode.read(text) instanceof Reading.Code;
    }

    private void resume(String code) {
        intents.accept(new Intent.Resume(code));
        query.clear();
        done.run();
    }

    private Stream<Guide> found() {
        var text = query.getText().strip();
        if (text.isEmpty()) {
            var likely = guidance.likely().stream().filter(guide -> !open.equals(Optional.of(guide.id())))
                    .filter(guide -> aside(guide).isEmpty());
            return Stream.concat(aside.stream().map(Checklist::guide), likely);
        }
        int most = isFitting() ? SHOWN : NEAREST;
        return guidance.search().map(search -> search.search(text)).orElse(List.of()).stream()
                .map(GuideMatch::guide).limit(most);
    }

    private Optional<Checklist> aside(Guide guide) {
        return aside.stream().filter(list -> list.guide().id().equals(guide.id())).findFirst();
    }

    private Button row(Guide guide) {
        var key = aside(guide).isPresent() ? "staff.guides.back" : "staff.guides.present";
        int missing = aside(guide).map(list -> list.missing().size()).orElse(0);
        var button = row(words.format(key, guide.title(), missing), () -> present(guide));
        button.setAccessibleText(words.format(key + ".accessible", guide.title()));
        return button;
    }

    private static Button row(String text, Runnable action) {
        var button = new Button(text);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void onQueryKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            enter();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    /** Esc takes away what was looked for, and then leads back to where the clerk was typing. */
    private void leave() {
        if (query.getText().isEmpty()) {
            done.run();
        } else {
            query.clear();
        }
    }

    /**
     * Eight letters may be a code or pinyin: a guide they find comes first, unless they stand in two groups. What is but
     * nearest is not put before the visitor by a key that was pressed blindly.
     */
    private void enter() {
        var code = code();
        var first = isFitting() ? found().findFirst() : Optional.<Guide>empty();
        if (code.isPresent()
                && (first.isEmpty() || code.get().contains("-") || isScanned(code.get()))) {
            resume(code.get());
        } else {
            first.ifPresent(this::present);
        }
    }

    private void present(Guide guide) {
        converse(new CaseCommand.Present(guide));
        query.clear();
        done.run();
    }

    private void converse(Command command) {
        intents.accept(new Intent.Converse(command));
    }
}
