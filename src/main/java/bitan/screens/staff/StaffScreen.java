package bitan.screens.staff;

import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.screens.shared.CounterState;
import bitan.screens.shared.EnterKey;
import bitan.screens.shared.Intent;
import bitan.screens.shared.Look;
import bitan.screens.shared.TypingBox;
import bitan.screens.shared.Words;
import bitan.screens.staff.check.CheckBanner;
import bitan.screens.staff.check.UncheckedView;
import bitan.screens.staff.choose.CaptionFlow;
import bitan.screens.staff.choose.Choosing;
import bitan.screens.staff.guide.GuideDesk;
import bitan.screens.staff.terms.GlossaryEditor;
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
    private final SignalBanner signal;
    private final CheckBanner check;
    private final UncheckedView unchecked;
    private final TypingBox typing;
    private final Choosing choosing;
    private final GlossaryEditor glossary;
    private final GuideDesk guides;
    private final SideColumn side;
    private final StatusBar status;
    private final Overlay overlay;
    private final Map<KeyCode, Runnable> keys = new EnumMap<>(KeyCode.class);
    private final Words words;
    private final Consumer<Intent> intents;
    private int visit;
    private Optional<Integer> latest = Optional.empty();

    /**
     * A screen that sends what the clerk wants to {@code intents}.
     *
     * @param clock what the turns' times were taken from
     */
    public StaffScreen(Language language, InstantSource clock, Consumer<Intent> intents) {
        this.words = Words.in(language);
        this.intents = intents;
        typing = new TypingBox(Speaker.STAFF, words, intents);
        conversation = new ConversationView(words, intents, this::pick, this::openGlossary,
                typing::focus);
        live = new LiveView(words, clock, this::pick);
        choosing = new Choosing(words, intents, conversation::edit, this::freeKeyboard);
        signal = new SignalBanner(words);
        check = new CheckBanner(words, this::converse);
        unchecked = new UncheckedView(words, this::converse);
        guides = new GuideDesk(words, this::converse, this::freeKeyboard);
        side = new SideColumn(guides, unchecked, new EquipmentView(language, intents, this::switchGlossary));
        glossary = new GlossaryEditor(language, intents, this::chooseFile, this::freeKeyboard);
        overlay = new Overlay(words, this::freeKeyboard);
        status = new StatusBar(words,
                new StatusBar.Actions(this::switchMicrophone, this::switchVisitorMicrophone, this::call,
                        this::showKeys, this::askEnd));
        nameKeys();
        root.getStyleClass().add("staff");
        root.getChildren().addAll(content(), choosing.root(), glossary.panel().root(), overlay.root());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        typing.root().addEventFilter(KeyEvent.KEY_PRESSED, this::onTypingKey);
        root.widthProperty().subscribe(
                width -> root.pseudoClassStateChanged(WIDE_SCREEN, width.doubleValue() >= WIDE));
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                typing.focus();
            }
        });
        new Look(root);
    }

    /** What to put into a scene. */
    public Parent root() {
        return root;
    }

    /** Shows the counter as it is now. */
    public void show(CounterState state) {
        if (state.conversation().visit() != visit) {
            visit = state.conversation().visit();
            overlay.close();
        }
        latest = state.conversation().latest(Speaker.STAFF).map(Turn::number);
        choosing.show(state.conversation());
        conversation.show(state.conversation());
        live.show(state);
        signal.show(state.conversation());
        check.show(state.conversation());
        typing.show(state);
        side.show(state);
        glossary.show(state.terminology());
        status.show(state.equipment());
    }

    private Region content() {
        var middle = new VBox(live.root(), check.root(), signal.root(), typing.root());
        middle.getStyleClass().addAll("column", "middle");
        VBox.setVgrow(live.root(), Priority.ALWAYS);
        var columns = new HBox(conversation.root(), middle, side.root());
        HBox.setHgrow(conversation.root(), Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var content = new BorderPane(columns);
        content.setBottom(status.root());
        content.getStyleClass().add("staff-content");
        // What lies behind a question can be neither touched nor reached by Tab.
        content.disableProperty().bind(overlay.openProperty().or(glossary.panel().openProperty()));
        return content;
    }

    private void nameKeys() {
        keys.put(KeyCode.F1, this::showKeys);
        keys.put(KeyCode.F2, this::switchMicrophone);
        keys.put(KeyCode.F3, this::switchVisitorMicrophone);
        keys.put(KeyCode.F4, this::switchGlossary);
        keys.put(KeyCode.F5, this::call);
        keys.put(KeyCode.F6, unchecked::askNewest);
        keys.put(KeyCode.F7, this::chooseLatest);
        keys.put(KeyCode.F8, this::takeBackRepair);
        keys.put(KeyCode.F9, this::askEnd);
        keys.put(KeyCode.F10, guides::focus);
    }

    private void onKey(KeyEvent event) {
        var key = keys.get(event.getCode());
        boolean taken = switch (event.getCode()) {
            case ENTER -> EnterKey.fires(event);
            case Q -> event.isShortcutDown() && askQuit();
            case ESCAPE ->
                overlay.close() || glossary.panel().close() || choosing.close() || conversation.cancelEdit()
                        || check.putAside() || signal.putAside();
            case Y -> overlay.confirm();
            default -> key != null;
        };
        if (key != null) {
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

    private void converse(Command command) {
        intents.accept(new Intent.Converse(command));
        freeKeyboard();
    }

    private void switchMicrophone() {
        intents.accept(new Intent.SwitchMicrophone());
        freeKeyboard();
    }

    private void call() {
        converse(new Command.Alert());
    }

    private void switchVisitorMicrophone() {
        intents.accept(new Intent.SwitchVisitorMicrophone());
        freeKeyboard();
    }

    private void showKeys() {
        if (!overlay.close()) {
            overlay.tell(words.get("staff.keys.title"), Keys.all(words));
        }
    }

    private void switchGlossary() {
        if (!glossary.panel().close() && !overlay.openProperty().get()) {
            openGlossary("");
        }
    }

    private void openGlossary(String newTerm) {
        choosing.close();
        glossary.open(newTerm);
    }

    /** A file of terms, as the clerk chooses it; on this screen. */
    private Optional<Path> chooseFile() {
        var dialog = new FileChooser();
        dialog.setTitle(words.get("staff.terms.import"));
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        return Optional.ofNullable(dialog.showOpenDialog(root.getScene().getWindow())).map(File::toPath);
    }

    private void pick(int turn, Span stretch, CaptionFlow flow) {
        choosing.pick(turn, stretch, flow);
    }

    /** What is being typed anew is not to be changed from elsewhere meanwhile. */
    private boolean isFree() {
        return !overlay.openProperty().get() && !glossary.panel().openProperty().get()
                && !conversation.isEditing();
    }

    private void chooseLatest() {
        if (isFree()) {
            latest.flatMap(turn -> live.flow(turn).or(() -> conversation.reveal(turn))).ifPresent(
                    flow -> choosing.latestStretch().ifPresent(
                            stretch -> pick(latest.orElseThrow(), stretch, flow)));
        }
    }

    private void takeBackRepair() {
        if (isFree()) {
            choosing.takeBackRepair();
        }
    }

    private void askEnd() {
        if (!overlay.openProperty().get()) {
            glossary.panel().close();
            overlay.ask("staff.end", () -> intents.accept(new Intent.Converse(new Command.Close())));
        }
    }

    private boolean askQuit() {
        if (!overlay.openProperty().get()) {
            overlay.ask("staff.quit", () -> intents.accept(new Intent.Quit()));
        }
        return true;
    }
}
