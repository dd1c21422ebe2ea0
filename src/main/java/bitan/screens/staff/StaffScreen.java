package bitan.screens.staff;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Intent;
import bitan.screens.shared.EnterKey;
import bitan.screens.shared.Messages;
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
import bitan.screens.staff.guide.edit.GuideDrafts;
import bitan.screens.staff.pin.PinDialog;
import bitan.settings.Language;
import bitan.wording.Caption;
import bitan.wording.Span;

/**
 * The clerk's screen: the conversation, the work pane beside it, and at the foot what the visitor sees. FX thread only.
 */
public final class StaffScreen {
    /** From this width on, pixels, there is room for larger type. */
    private static final double WIDE = 1600;
    private static final PseudoClass WIDE_SCREEN = PseudoClass.getPseudoClass("wide");

    private final StackPane root = new StackPane();
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
    private final Modals covers;
    private final Questions questions;
    private final Map<KeyCode, Runnable> keys = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Runnable> altKeys = new EnumMap<>(KeyCode.class);
    private final ReadOnlyDoubleWrapper beside = new ReadOnlyDoubleWrapper();
    private final Messages words;
    private final Consumer<Intent> intents;
    private Consumer<Arrangement> folding = this::arrange;
    private Optional<CounterState> shown = Optional.empty();

    /**
     * A screen that sends what the clerk wants to {@code intents}.
     *
     * @param clock what the turns' times were taken from
     * @param shelf guides that were being written
     */
    public StaffScreen(Language language, InstantSource clock, Consumer<Intent> intents, GuideDrafts shelf) {
        this.words = Messages.in(language);
        this.intents = intents;
        typing = new TypingBox(Speaker.STAFF, words, intents);
        conversation = new ConversationView(words, intents, this::pick, this::addTerm,
                typing::focus);
        live = new LiveView(words, clock, this::pick);
        choosing = new Choosing(words, intents, conversation::edit, this::freeKeyboard);
        talk = new TalkColumn(words, conversation, live, new CheckBanner(words, this::converse), typing);
        unchecked = new UncheckedView(words, this::converse);
        editors = new EditorPanels(language, clock, intents, shelf, this::freeKeyboard);
        pin = new PinDialog(language, clock, intents, this::freeKeyboard);
        var overlay = new Overlay(words, clock, this::freeKeyboard);
        covers = new Modals(editors.modals(), overlay, pin.modal(), choosing::close, this::converse);
        questions = new Questions(words, overlay, covers, this::send);
        trouble = new TroubleView(language, this::step);
        work = new WorkSide(words, clock, intents,
                new MorePage.Actions(this::switchGlossary, () -> editors.switchGuides(covers),
                        questions::keys),
                this::freeKeyboard);
        head = new VisitHead(words, this::switchMicrophone, () -> folding.accept(Arrangement.FOLDED));
        foot = new FootBar(words, new FootBar.Actions(this::switchVisitorMicrophone,
                () -> converse(new Command.Alert()), unchecked::askNewest, this::askEnd, this::closeDoor));
        folded = new FoldedBar(words, () -> folding.accept(Arrangement.STRIP));
        desk = new DeskLayout(new DeskLayout.Parts(head.root(), talk.root(), work.tabs(), trouble.root(),
                work.body(), unchecked.root(), foot, folded.root()));
        nameKeys();
        listen(overlay);
        root.getStyleClass().add("staff");
        root.getChildren().addAll(content(), choosing.root());
        root.getChildren().addAll(covers.roots());
        new Theme(root);
    }

    private void listen(Overlay overlay) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        root.addEventFilter(KeyEvent.ANY, pin::onKey);
        root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> overlay.released());
        root.addEventFilter(KeyEvent.KEY_RELEASED, talk::released);
        covers.heed(root);
        typing.root().addEventFilter(KeyEvent.KEY_PRESSED, this::onTypingKey);
        typing.text().subscribe(_ -> conversation.stopChoosing());
        root.widthProperty().subscribe(
                width -> root.pseudoClassStateChanged(WIDE_SCREEN, width.doubleValue() >= WIDE));
        root.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(_ -> typing.focus()));
        live.unreadProperty().subscribe(_ -> sayWhatTheVisitorSees());
        work.pane().openProperty().subscribe(_ -> openPane());
    }

    /** What to put into a scene. */
    public Parent root() {
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
    public void arrange(Arrangement now) {
        boolean same = desk.arrangement() == now;
        desk.arrange(now);
        head.foldable(now == Arrangement.STRIP);
        work.pane().closable(now == Arrangement.STRIP);
        switch (now) {
            case FULL -> {
                if (work.pane().openProperty().get().isEmpty()) {
                    work.pane().open(WorkTab.GUIDES);
                }
            }
            case STRIP, FOLDED -> {
                if (!same) {
                    work.close();
                }
            }
        }
        openPane();
        if (now == Arrangement.FOLDED) {
            folded.focus();
        } else if (!same) {
            freeKeyboard();
        }
    }

    /** Pixels that the work pane wants beside the strip; 0 while it is closed, or where there is no strip. */
    public ReadOnlyDoubleProperty besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** Who makes the window as wide as an arrangement needs, and arranges it, when the clerk folds or unfolds the strip. */
    public void onFolding(Consumer<Arrangement> owner) {
        folding = owner;
    }

    private void openPane() {
        boolean open = work.pane().openProperty().get().isPresent();
        desk.openPane(open);
        beside.set(open && desk.arrangement() == Arrangement.STRIP ? DeskLayout.PANE_WIDTH : 0);
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
        foot.show(state.equipment(), state.door());
        // What is unread changes with every word, and is said beside it.
        foot.count(unchecked.count(), UnfinishedItem.of(state, unchecked.count(), 0, words).size());
        sayWhatTheVisitorSees();
        showFolded(state);
    }

    private void showFolded(CounterState state) {
        var now = state.conversation();
        var heard = now.staff().heard().isEmpty()
                ? now.latest(Speaker.STAFF).map(Turn::caption).map(Caption::text).orElse("")
                : now.staff().heard().text();
        folded.show(state.equipment().microphone() == Microphone.LISTENING, heard,
                talk.openSignal().map(OpenSignal.Signal::pace),
                talk.openSignal().map(OpenSignal.Signal::turn).orElse(0));
    }

    private void sayWhatTheVisitorSees() {
        shown.ifPresent(now -> foot.say(VisitorNow.of(now, live.unreadProperty().get(), words)));
    }

    private Region content() {
        desk.getStyleClass().add("staff-content");
        // What lies behind a question can be neither touched nor reached by Tab.
        desk.disableProperty().bind(covers.open());
        covers.fade(desk);
        return desk;
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
        keys.put(KeyCode.F10, () -> open(WorkTab.GUIDES));
        keys.put(KeyCode.F11, () -> open(WorkTab.CALL));
        keys.put(KeyCode.F12, () -> open(WorkTab.NOTE));
        altKeys.put(KeyCode.Q, () -> open(WorkTab.LIST));
        altKeys.put(KeyCode.B, () -> open(WorkTab.STEPS));
    }

    private void open(WorkTab tab) {
        covers.closeModal();
        if (!covers.isOpen()) {
            if (desk.arrangement() == Arrangement.FOLDED) {
                folding.accept(Arrangement.STRIP);
            }
            work.open(tab);
        }
    }

    private void onKey(KeyEvent event) {
        if (asksPin().get()) {
            return;
        }
        boolean alt = event.isAltDown() && !event.isControlDown();
        var key = covers.isUndecided() ? null : (alt ? altKeys : keys).get(event.getCode());
        boolean taken = key != null || switch (event.getCode()) {
            case ENTER -> EnterKey.fires(event);
            case Q -> event.isShortcutDown() && askQuit();
            case L -> event.isShortcutDown() && closeDoor();
            case ESCAPE -> covers.close() || choosing.close() || conversation.stopChoosing()
                    || conversation.cancelEdit() || closeStripPane() || talk.putAside();
            default -> isFree() && (talk.onKey(event) || work.onKey(event));
        };
        if (key != null && !questions.leads(event.getCode())) {
            key.run();
        }
        if (taken) {
            event.consume();
        }
    }

    /** Beside a strip the work pane is closed by Esc wherever the keyboard is. */
    private boolean closeStripPane() {
        boolean closed = desk.arrangement() == Arrangement.STRIP && work.close();
        if (closed) {
            freeKeyboard();
        }
        return closed;
    }

    private void onTypingKey(KeyEvent event) {
        boolean chooses = conversation.isChoosing();
        switch (event.getCode()) {
            case UP -> act(event, chooses || typing.isEmpty(), () -> conversation.choose(-1));
            case DOWN -> act(event, chooses, () -> conversation.choose(1));
            case LEFT -> act(event, chooses, () -> conversation.chooseAction(-1));
            case RIGHT -> act(event, chooses, () -> conversation.chooseAction(1));
            case ENTER -> act(event, chooses, conversation::actOnChosen);
            case PAGE_UP -> act(event, true, () -> conversation.scrollPages(-1));
            case PAGE_DOWN -> act(event, true, () -> conversation.scrollPages(1));
            default -> {
            }
        }
    }

    private static void act(KeyEvent event, boolean now, Runnable action) {
        if (now) {
            action.run();
            event.consume();
        }
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
            shown.flatMap(now -> now.conversation().latest(Speaker.STAFF)).map(Turn::number)
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
        var unfinished = shown.map(now -> UnfinishedItem.of(now, unchecked.count(),
                live.unreadProperty().get(), words)).orElse(List.of());
        questions.end(talk.mayInviteThanks(), unfinished, keys);
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
