package bitan.screens.staff;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.screens.shared.EnterKey;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Theme;
import bitan.screens.shared.TypingBox;
import bitan.screens.staff.SideColumn.Part;
import bitan.screens.staff.call.CallPanel;
import bitan.screens.staff.check.CheckBanner;
import bitan.screens.staff.check.UncheckedView;
import bitan.screens.staff.choose.CaptionFlow;
import bitan.screens.staff.choose.Choosing;
import bitan.screens.staff.guide.GuidePanel;
import bitan.screens.staff.pin.PinDialog;
import bitan.screens.staff.terms.LearnedTerms;
import bitan.settings.Language;
import bitan.wording.Span;

/**
 * The clerk's screen: the conversation, what is being heard now, the typing box, and how the equipment is doing. FX
 * thread only.
 */
public final class StaffScreen {
    /** From this width on, pixels, there is room for larger type. */
    private static final double WIDE = 1600;
    private static final PseudoClass WIDE_SCREEN = PseudoClass.getPseudoClass("wide");

    private final StackPane root = new StackPane();
    private final ConversationView conversation;
    private final LiveView live;
    private final MiddleColumn middle;
    private final UncheckedView unchecked;
    private final TypingBox typing;
    private final Choosing choosing;
    private final EditorPanels editors;
    private final PinDialog pin;
    private final SideColumn side;
    private final StatusBar status;
    private final Modals covers;
    private final Questions questions;
    private final Map<KeyCode, Runnable> keys = new EnumMap<>(KeyCode.class);
    private final Messages words;
    private final Consumer<Intent> intents;
    private Optional<CounterState> shown = Optional.empty();

    /**
     * A screen that sends what the clerk wants to {@code intents}.
     *
     * @param clock what the turns' times were taken from
     * @param shelf what was being written in the editors
     */
    public StaffScreen(Language language, InstantSource clock, Consumer<Intent> intents, EditorDrafts shelf) {
        this.words = Messages.in(language);
        this.intents = intents;
        typing = new TypingBox(Speaker.STAFF, words, intents);
        conversation = new ConversationView(words, intents, this::pick, this::addTerm,
                typing::focus);
        live = new LiveView(words, clock, this::pick);
        choosing = new Choosing(words, intents, conversation::edit, this::freeKeyboard);
        middle = new MiddleColumn(words, live, new CheckBanner(words, this::converse), typing,
                new UndoLine(words, this::converse));
        unchecked = new UncheckedView(words, this::converse);
        editors = new EditorPanels(language, clock, intents, shelf, this::freeKeyboard);
        pin = new PinDialog(language, clock, intents, this::freeKeyboard);
        var overlay = new Overlay(words, clock, this::freeKeyboard);
        covers = new Modals(editors.modals(), overlay, pin.modal(), choosing::close, this::converse);
        questions = new Questions(words, overlay, covers, this::send);
        side = new SideColumn(words,
                new GuidePanel(words, this::send, this::switchEditor, this::freeKeyboard),
                new CallPanel(words, clock, this::converse, this::freeKeyboard), unchecked,
                new EquipmentView(language, this::step, this::switchGlossary,
                        () -> editors.switchSentences(covers)));
        status = new StatusBar(words,
                new StatusBar.Actions(this::switchMicrophone, this::switchVisitorMicrophone,
                        () -> converse(new Command.Alert()),
                        questions::keys, this::askEnd, this::closeDoor));
        nameKeys();
        conversation.leadToNote(this::switchNote);
        root.getStyleClass().add("staff");
        root.getChildren().addAll(content(), choosing.root());
        root.getChildren().addAll(covers.roots());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        root.addEventFilter(KeyEvent.ANY, pin::onKey);
        root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> overlay.released());
        root.addEventFilter(KeyEvent.KEY_RELEASED, middle::released);
        covers.heed(root);
        typing.root().addEventFilter(KeyEvent.KEY_PRESSED, this::onTypingKey);
        root.widthProperty().subscribe(
                width -> root.pseudoClassStateChanged(WIDE_SCREEN, width.doubleValue() >= WIDE));
        root.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(_ -> typing.focus()));
        new Theme(root);
    }

    /** What to put into a scene. */
    public Parent root() {
        return root;
    }

    /** Whether the clerk is asked for the staff PIN, which nobody else must see. */
    public ReadOnlyBooleanProperty asksPin() {
        return pin.modal().openProperty();
    }

    /** Shows the counter as it is now. */
    public void show(CounterState state) {
        pin.show(state.door());
        covers.show(state);
        shown = Optional.of(state);
        choosing.show(state.conversation());
        conversation.show(state.conversation());
        middle.show(state);
        side.show(state);
        editors.show(state, covers);
        status.show(state.equipment(), state.door());
    }

    private Region content() {
        var columns = new HBox(conversation.root(), middle.root(), side.root());
        HBox.setHgrow(conversation.root(), Priority.ALWAYS);
        HBox.setHgrow(middle.root(), Priority.ALWAYS);
        var content = new BorderPane(columns);
        content.setBottom(status.root());
        content.getStyleClass().add("staff-content");
        // What lies behind a question can be neither touched nor reached by Tab.
        content.disableProperty().bind(covers.open());
        covers.fade(content);
        return content;
    }

    private void nameKeys() {
        keys.put(KeyCode.F1, questions::keys);
        keys.put(KeyCode.F2, this::switchMicrophone);
        keys.put(KeyCode.F3, this::switchVisitorMicrophone);
        keys.put(KeyCode.F4, this::switchGlossary);
        keys.put(KeyCode.F5, () -> converse(new Command.Alert()));
        keys.put(KeyCode.F6, unchecked::askNewest);
        keys.put(KeyCode.F7, this::chooseLatest);
        keys.put(KeyCode.F8, this::takeBackRepair);
        keys.put(KeyCode.F9, this::askEnd);
        keys.put(KeyCode.F12, this::switchNote);
        keys.put(KeyCode.F10, () -> side.open(Part.GUIDES));
        keys.put(KeyCode.F11, () -> side.open(Part.CALL));
    }

    private void onKey(KeyEvent event) {
        if (asksPin().get()) {
            return;
        }
        var key = covers.isUndecided() ? null : keys.get(event.getCode());
        boolean taken = switch (event.getCode()) {
            case ENTER -> EnterKey.fires(event);
            case Q -> event.isShortcutDown() && askQuit();
            case L -> event.isShortcutDown() && closeDoor();
            case ESCAPE ->
                covers.close() || choosing.close() || conversation.cancelEdit() || middle.putAside();
            default -> key != null || editors.onKey(event, covers)
                    || (isFree() && (middle.onKey(event) || side.onKey(event)));
        };
        if (key != null && !questions.leads(event.getCode())) {
            key.run();
        }
        if (taken) {
            event.consume();
        }
    }

    private void onTypingKey(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> {
                if (typing.isEmpty()) {
                    conversation.editLatest();
                    event.consume();
                }
            }
            case PAGE_UP -> scroll(event, -1);
            case PAGE_DOWN -> scroll(event, 1);
            default -> {
            }
        }
    }

    private void scroll(KeyEvent event, int pages) {
        conversation.scrollPages(pages);
        event.consume();
    }

    /** Back to where the clerk was typing. */
    private void freeKeyboard() {
        if (!conversation.focusEditor()) {
            typing.focus();
        }
    }

    /** The way out of a problem; one that would erase a visit is asked about. */
    private void step(Intent intent) {
        boolean isBegun = shown.filter(now -> !now.conversation().isFresh()).isPresent();
        if (isBegun && intent instanceof Intent.PlayDemonstration) {
            questions.demonstration();
        } else {
            intents.accept(intent);
        }
    }

    private void converse(Command command) {
        send(new Intent.Converse(command));
    }

    private void send(Intent intent) {
        intents.accept(intent);
        freeKeyboard();
    }

    private void switchMicrophone() {
        send(new Intent.SwitchMicrophone());
    }

    private void switchVisitorMicrophone() {
        send(new Intent.SwitchVisitorMicrophone());
    }

    private void switchGlossary() {
        editors.switchGlossary(covers);
    }

    private void switchNote() {
        editors.switchNote(covers);
    }

    private void switchEditor() {
        editors.switchGuides(covers);
    }

    private void addTerm(String text) {
        editors.addTerm(text);
    }

    private void pick(int turn, Span stretch, CaptionFlow flow) {
        choosing.pick(turn, stretch, flow);
    }

    /** What is being typed anew is not to be changed from elsewhere meanwhile. */
    private boolean isFree() {
        return !covers.isOpen() && !conversation.isEditing();
    }

    private void chooseLatest() {
        if (isFree()) {
            shown.flatMap(now -> now.conversation().standing(Speaker.STAFF)).map(Turn::number)
                    .ifPresent(turn -> live.flow(turn).or(() -> conversation.reveal(turn)).ifPresent(
                            flow -> choosing.latestStretch()
                                    .ifPresent(stretch -> pick(turn, stretch, flow))));
        }
    }

    private void takeBackRepair() {
        if (isFree()) {
            choosing.takeBackRepair();
        }
    }

    private void askEnd() {
        var unfinished = shown
                .map(now -> UnfinishedItem.of(now, unchecked.count(), live.unread(), words))
                .orElse(List.of());
        questions.end(middle.mayInviteThanks(), unfinished, keys, shown.flatMap(LearnedTerms::in));
    }

    /** Asks whether to leave the program; the key was used. */
    public boolean askQuit() {
        questions.quit();
        return true;
    }

    private boolean closeDoor() {
        send(new Intent.AtDoor.Close());
        return true;
    }
}
