package bitan.screens.staff;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import bitan.counter.CounterState;
import bitan.counter.Door.Admission;
import bitan.counter.Door.Editor;
import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.staff.guide.edit.GuideEditor;
import bitan.screens.staff.modal.Modal;
import bitan.screens.staff.sentences.SentenceEditor;
import bitan.screens.staff.setup.SetupPage;
import bitan.screens.staff.terms.GlossaryChooser;
import bitan.screens.staff.terms.GlossaryEditor;
import bitan.settings.Language;

/**
 * What the clerk changes in front of the screen: the counter's glossary, guides, ready sentences and settings, when the door lets
 * them and until it closes. What was written and not saved is there the next time. FX thread only.
 */
final class EditorPanels {
    /** How often the door hears that somebody is at work: well within its patience, and not with every key. */
    private static final Duration OFTEN = Duration.ofSeconds(20);

    private final GlossaryEditor glossary;
    private final GuideEditor guides;
    private final SentenceEditor sentences;
    private final SetupPage setup;
    private final Messages words;
    private final InstantSource clock;
    private final Consumer<Intent> intents;
    private String newTerm = "";
    /** The newest that was heeded; on a fresh screen, whatever was let open before it was there. */
    private Optional<Integer> admitted = Optional.empty();
    private boolean isLetIn;
    private Instant told = Instant.EPOCH;

    /** All closed; {@code closed} is called when one was closed and the keyboard is free. */
    EditorPanels(Language language, InstantSource clock, Consumer<Intent> intents, EditorDrafts shelf,
            Runnable closed) {
        this.words = Messages.in(language);
        this.clock = clock;
        this.intents = intents;
        glossary = new GlossaryEditor(language, intents, this::chooseFile, closed);
        guides = new GuideEditor(language, clock, intents, shelf.guides(), closed);
        sentences = new SentenceEditor(language, clock, intents, shelf.sentences(), closed);
        setup = new SetupPage(language, intents, closed);
        for (var modal : modals()) {
            modal.root().addEventFilter(KeyEvent.KEY_PRESSED, this::work);
            modal.root().addEventFilter(MouseEvent.MOUSE_PRESSED, this::work);
        }
    }

    /** In the order in which they cover each other. */
    List<Modal> modals() {
        return List.of(glossary.modal(), guides.modal(), sentences.modal(), setup.modal());
    }

    /** Follows the counter, and opens among {@code covers} what the door lets open. */
    void show(CounterState state, Modals covers) {
        glossary.show(state.aids().terminology());
        guides.show(state);
        sentences.show(state.aids().phrasebook());
        if (isLetIn && !state.door().isOpen()) {
            glossary.modal().close();
            guides.modal().close();
            sentences.modal().close();
            setup.modal().close();
        }
        if (setup.show(state)) {
            covers.open(setup.modal(), setup::open);
        }
        isLetIn = state.door().isOpen();
        int newest = state.door().admission().map(Admission::number).orElse(0);
        boolean isNew = admitted.isPresent() && admitted.get() != newest;
        admitted = Optional.of(newest);
        state.door().admission().filter(_ -> isNew).map(Admission::editor)
                .ifPresent(editor -> open(editor, covers));
    }

    /** Asks for the glossary or closes it. */
    void switchGlossary(Modals covers) {
        covers.toggle(glossary.modal(), () -> addTerm(""));
    }

    /** Asks for the guides or closes them. */
    void switchGuides(Modals covers) {
        covers.toggle(guides.modal(), () -> intents.accept(new Intent.OpenEditor(Editor.GUIDES)));
    }

    /** Asks for the ready sentences or closes them. */
    void switchSentences(Modals covers) {
        covers.toggle(sentences.modal(), () -> intents.accept(new Intent.OpenEditor(Editor.SENTENCES)));
    }

    /** Asks for the page on which the counter is set up, or closes it. */
    void switchSetup(Modals covers) {
        covers.toggle(setup.modal(), () -> intents.accept(new Intent.OpenEditor(Editor.SETUP)));
    }

    /** That page. */
    SetupPage setup() {
        return setup;
    }

    /** Asks for the glossary, for a new term if the text is not empty. */
    void addTerm(String text) {
        newTerm = text;
        intents.accept(new Intent.OpenEditor(Editor.GLOSSARY));
    }

    private void open(Editor editor, Modals covers) {
        switch (editor) {
            case GLOSSARY -> covers.open(glossary.modal(), () -> glossary.open(newTerm));
            case GUIDES -> covers.open(guides.modal(), guides::open);
            case SENTENCES -> covers.open(sentences.modal(), sentences::open);
            case SETUP -> {
                // It opens as the counter's state says.
            }
        }
        newTerm = "";
    }

    private void work(InputEvent event) {
        if (isLetIn && clock.instant().isAfter(told.plus(OFTEN))) {
            told = clock.instant();
            intents.accept(new Intent.AtDoor.Stay());
        }
    }

    private Optional<Path> chooseFile() {
        return GlossaryChooser.choose(words, glossary.modal().root().getScene().getWindow());
    }
}
