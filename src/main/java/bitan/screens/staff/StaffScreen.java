package bitan.screens.staff;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.screens.shared.EnterKey;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ScaledRoot;
import bitan.screens.shared.Theme;
import bitan.screens.shared.TypingBox;
import bitan.screens.staff.check.CheckBanner;
import bitan.screens.staff.check.UncheckedView;
import bitan.screens.staff.choose.CaptionFlow;
import bitan.screens.staff.choose.Choosing;
import bitan.screens.staff.desk.Arrangement;
import bitan.screens.staff.desk.DeskLayout;
import bitan.screens.staff.desk.FoldedBar;
import bitan.screens.staff.desk.WorkTab;
import bitan.screens.staff.pin.PinDialog;
import bitan.screens.staff.setup.SetupPage;
import bitan.screens.staff.terms.LearnedTerms;
import bitan.settings.Desk.Edge;
import bitan.settings.Language;
import bitan.wording.Span;

/** The clerk's screen: the conversation, the work pane beside it, at the foot what the visitor sees. FX thread only. */
public final class StaffScreen {
    private final StackPane whole = new StackPane();
    private final ScaledRoot root = new ScaledRoot(whole, Arrangement.FULL.least());
    private final ConversationView conversation;
    private final LiveView live;
    private final TalkColumn talk;
    private final UncheckedView unchecked;
    private final TypingBox typing;
    private final Choosing choosing;
    private final EditorPanels editors;
    private final PinDialog pin;
    private final WorkSide work;
    private final TroubleView trouble;
    private final VisitHead head;
    private final FootBar foot;
    private final FoldedBar folded;
    private final DeskLayout desk;
    private final DeskPlace place;
    private final Modals covers;
    private final Questions questions;
    private final KeyMap keys = new KeyMap();
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
        editors = new EditorPanels(language, clock, intents, shelf, this::freeKeyboard);
        conversation = new ConversationView(words, intents, this::pick, editors::addTerm, typing::focus);
        choosing = new Choosing(words, intents, conversation::edit, this::freeKeyboard);
        live = new LiveView(words, clock, choosing::pick);
        talk = new TalkColumn(words, conversation, live, new CheckBanner(words, this::converse), typing,
                new UndoLine(words, this::converse));
        unchecked = new UncheckedView(words, this::converse);
        pin = new PinDialog(language, clock, intents, this::freeKeyboard);
        var overlay = new Overlay(words, clock, this::freeKeyboard);
        covers = new Modals(editors.modals(), overlay, pin.modal(), choosing::close, this::converse);
        questions = new Questions(words, overlay, covers, this::send);
        trouble = new TroubleView(language, intent -> questions.step(intent, shown));
        work = new WorkSide(words, clock, intents,
                new MorePage.Actions(() -> editors.switchGlossary(covers), () -> editors.switchGuides(covers),
                        () -> editors.switchSentences(covers), () -> editors.switchSetup(covers),
                        questions::keys),
                this::freeKeyboard);
        head = new VisitHead(words, this::switchMicrophone, who -> converse(new Command.LetAnswer(who)),
                to -> send(new Intent.Stand(to)));
        foot = new FootBar(words, new FootBar.Actions(this::switchVisitorMicrophone,
                () -> converse(new Command.Alert()), unchecked::askNewest, this::askEnd, this::closeDoor));
        folded = new FoldedBar(words);
        desk = new DeskLayout(new DeskLayout.Parts(head.root(), talk.root(), work.tabs(), trouble.root(),
                work.body(), unchecked.root(), foot, folded.root()));
        place = new DeskPlace(desk, head, work, folded, this::freeKeyboard);
        place.makeRoomFor(setup().modal().openProperty());
        nameKeys();
        listen(overlay);
        root.getStyleClass().add("staff");
        whole.getChildren().addAll(content(), choosing.root());
        whole.getChildren().addAll(covers.roots());
        new Theme(root);
    }

    private void listen(Overlay overlay) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        root.addEventFilter(KeyEvent.ANY, pin::onKey);
        root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> overlay.released());
        root.addEventFilter(KeyEvent.KEY_RELEASED, talk::released);
        covers.heed(root);
        typing.root().addEventFilter(KeyEvent.KEY_PRESSED,
                event -> conversation.onTypingKey(event, typing.isEmpty()));
        typing.text().subscribe(_ -> conversation.stopChoosing());
        root.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(_ -> typing.focus()));
        live.unreadProperty().subscribe(unread -> foot.unread(unread.intValue()));
    }

    /** What to put into a scene. */
    public ScaledRoot root() {
        return root;
    }

    /** Whether the clerk is asked for the staff PIN, which nobody else must see. */
    public ReadOnlyBooleanProperty asksPin() {
        return pin.modal().openProperty();
    }

    /**
     * Gives the parts the places they have in this much room. Nothing is made anew: what is typed, chosen and scrolled to
     * stays.
     */
    public void arrange(Arrangement now, Edge edge) {
        root.needs(now.least());
        place.arrange(now, edge);
    }

    /** Where the clerk says how wide the visitor's monitor is. */
    public RulerCard ruler() {
        return work.ruler();
    }

    /** Where the counter is set up. */
    public SetupPage setup() {
        return editors.setup();
    }

    /** Pixels, as it is laid out, that the work pane wants beside the strip; 0 while it is closed, or where there is no strip. */
    public ReadOnlyDoubleProperty besideProperty() {
        return place.besideProperty();
    }

    /**
     * Who is told that the clerk folds or unfolds the strip, makes the window as wide as that needs, and arranges the
     * screen. Without one the screen arranges itself.
     */
    public void ownedBy(Consumer<Arrangement> owner) {
        place.ownedBy(owner);
    }

    /** Shows the counter as it is now. */
    public void show(CounterState state) {
        pin.show(state.door());
        covers.show(state);
        shown = Optional.of(state);
        choosing.show(state.conversation());
        talk.show(state);
        unchecked.show(state.conversation());
        work.show(state);
        trouble.show(state.equipment());
        editors.show(state, covers);
        head.show(state);
        foot.show(state, unchecked.count());
        folded.show(state,
                talk.openSignal().map(open -> new FoldedBar.Signal(open.turn(), open.pace())));
    }

    private Region content() {
        desk.getStyleClass().add("staff-content");
        // What lies behind a question can be neither touched nor reached by Tab.
        desk.disableProperty().bind(covers.open());
        covers.fade(desk, this::freeKeyboard);
        return desk;
    }

    private void nameKeys() {
        keys.put(KeyCode.F1, questions::keys);
        keys.put(KeyCode.F2, this::switchMicrophone);
        keys.put(KeyCode.F3, this::switchVisitorMicrophone);
        keys.put(KeyCode.F4, () -> editors.switchGlossary(covers));
        keys.put(KeyCode.F5, () -> converse(new Command.Alert()));
        keys.put(KeyCode.F6, unchecked::askNewest);
        keys.put(KeyCode.F7, () -> whenFree(this::chooseLatest));
        keys.put(KeyCode.F8, () -> whenFree(choosing::takeBackRepair));
        keys.put(KeyCode.F9, this::askEnd);
        keys.put(KeyCode.F10, () -> open(WorkTab.GUIDES));
        keys.put(KeyCode.F11, () -> open(WorkTab.CALL));
        keys.put(KeyCode.F12, () -> open(WorkTab.NOTE));
        keys.putAlt(KeyCode.Q, () -> open(WorkTab.LIST));
        keys.putAlt(KeyCode.DIGIT0, () -> editors.switchSentences(covers));
        keys.putAlt(KeyCode.W, head::standOtherwise);
        keys.putAlt(KeyCode.J, head::switchAnswering);
        keys.putAlt(KeyCode.B, () -> open(WorkTab.STEPS));
    }

    private void open(WorkTab tab) {
        covers.closeModal();
        if (!covers.isOpen()) {
            place.open(tab);
        }
    }

    private void onKey(KeyEvent event) {
        if (asksPin().get()) {
            return;
        }
        var key = keys.of(event).filter(_ -> !covers.isUndecided());
        boolean taken = key.isPresent() || switch (event.getCode()) {
            case ENTER -> EnterKey.fires(event);
            case Q -> event.isShortcutDown() && askQuit();
            case L -> event.isShortcutDown() && closeDoor();
            case ESCAPE -> covers.close() || choosing.close() || conversation.stopChoosing()
                    || conversation.cancelEdit() || place.closePane() || talk.putAside();
            default -> isFree() && (talk.onKey(event) || work.onKey(event));
        };
        key.filter(_ -> !questions.leads(event.getCode())).ifPresent(Runnable::run);
        if (taken) {
            event.consume();
        }
    }

    /** Back to where the clerk was typing. */
    private void freeKeyboard() {
        if (!conversation.focusEditor()) {
            typing.focus();
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

    private void pick(int turn, Span stretch, CaptionFlow flow) {
        choosing.pick(turn, stretch, flow);
    }

    /** What is being typed anew is not to be changed from elsewhere meanwhile. */
    private boolean isFree() {
        return !covers.isOpen() && !conversation.isEditing();
    }

    private void whenFree(Runnable action) {
        if (isFree()) {
            action.run();
        }
    }

    private void chooseLatest() {
        shown.flatMap(now -> now.conversation().standing(Speaker.STAFF)).map(Turn::number)
                .ifPresent(turn -> live.flow(turn).or(() -> conversation.reveal(turn)).ifPresent(
                        flow -> choosing.latestStretch()
                                .ifPresent(stretch -> choosing.pick(turn, stretch, flow))));
    }

    private void askEnd() {
        var unfinished = shown.map(now -> UnfinishedItem.of(now, unchecked.count(),
                live.unreadProperty().get(), words)).orElse(List.of());
        questions.end(talk.mayInviteThanks(), unfinished, keys.plain(), shown.flatMap(LearnedTerms::in));
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
