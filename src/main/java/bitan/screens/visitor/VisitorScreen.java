package bitan.screens.visitor;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.counter.VisitorView;
import bitan.screens.shared.EnterKey;
import bitan.screens.shared.FirstMoment;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ScaledRoot;
import bitan.screens.shared.ScaledRoot.LeastRoom;
import bitan.screens.shared.Theme;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.call.CallBand;
import bitan.screens.visitor.check.CheckCard;
import bitan.settings.Comfort;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

/**
 * What the visitor sees and touches. Text size, colours, the writing hand and how they hear are the visitor's own; every visit begins
 * with those of the settings. FX thread only.
 */
public final class VisitorScreen {
    /** What the parts are drawn for at least. */
    private static final LeastRoom LEAST = new LeastRoom(1024, 768, true);

    private final VBox content = new VBox();
    private final StackPane whole = new StackPane(content);
    private final ScaledRoot root = new ScaledRoot(whole, LEAST);
    private final Theme look = new Theme(root);
    private final HeadBar head;
    private final LookPane looks;
    private final CallBand call;
    private final StackPane callBand = new StackPane();
    private final ConversationLines lines;
    private final CheckCard check;
    private final ReplyArea reply;
    private final Attention attention;
    private final Greeting greeting;
    private final StillThere stillThere;
    private final PleaseWait wait;
    private final CardRuler ruler;
    private final MonitorNumber number;
    private final Consumer<Intent> intents;
    private Optional<Comfort> comfort = Optional.empty();
    private int visit;
    private int textStep = -1;
    private int textStepBefore;

    /**
     * A screen before its first state.
     *
     * @param clock what the turns' times were taken from
     */
    public VisitorScreen(Messages words, InstantSource clock, Consumer<Intent> intents) {
        this.intents = intents;
        head = new HeadBar(words);
        looks = new LookPane(words, step -> adjust(step, look.theme()), this::bigText,
                theme -> adjust(textStep, theme),
                amplification -> intents.accept(new Intent.Amplify(amplification)));
        call = new CallBand(words, clock);
        lines = new ConversationLines(words, clock);
        greeting = new Greeting(words);
        check = new CheckCard(words, clock, command -> intents.accept(new Intent.Converse(command)));
        reply = new ReplyArea(words, clock, check, looks, intents);
        head.onLook(reply::look);
        attention = new Attention(words);
        stillThere = new StillThere(words);
        wait = new PleaseWait(words);
        ruler = new CardRuler(words, root::scale, intents);
        number = new MonitorNumber(words);
        content.disableProperty().bind(wait.visibleProperty());
        wait.visibleProperty().subscribe(_ -> reply.focus());
        var middle = new StackPane(lines.root(), greeting);
        VBox.setVgrow(middle, Priority.ALWAYS);
        Widgets.collapse(greeting);
        callBand.getChildren().add(call.root());
        content.getChildren().addAll(head, callBand, middle, check.root(), reply.root());
        root.getStyleClass().add("visitor");
        whole.getChildren().addAll(attention, stillThere, wait, ruler, number);
        KioskInputFilter.teach(root);
        root.addEventFilter(KeyEvent.ANY, this::onKey);
        // Touching a button must not take the keyboard away from the box; moving to one by Tab does.
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> reply.focus());
        root.sceneProperty().subscribe(_ -> reply.focus());
        whole.widthProperty().subscribe(this::arrange);
        whole.heightProperty().subscribe(this::arrange);
        reply.pads().openProperty().subscribe(this::arrange);
        check.root().visibleProperty().subscribe(this::arrange);
        textSize(0);
    }

    /** The root of the visitor's scene. */
    public ScaledRoot root() {
        return root;
    }

    /** The number of the monitor it is on, which is shown while the counter is set up. */
    public void numbered(int monitor) {
        number.number(monitor);
    }

    /** What the visitor has open. */
    public ReadOnlyObjectProperty<VisitorView> viewProperty() {
        return reply.pads().viewProperty();
    }

    /** A card of known size on this screen, held against the monitor, to correct how large everything is drawn. */
    public CardRuler ruler() {
        return ruler;
    }

    /** Shows a state. */
    public void show(CounterState state) {
        number.setVisible(state.setup().isPresent());
        var conversation = state.conversation();
        if (visit != conversation.visit()) {
            visit = conversation.visit();
            lines.begin();
            reply.begin();
            wear(state.visit().comfort());
            textStepBefore = textStep;
        } else if (!Optional.of(state.visit().comfort()).equals(comfort)) {
            wear(state.visit().comfort());
        }
        head.show(state);
        looks.show(state);
        call.show(conversation.call());
        lines.show(conversation, state.aids().terminology().glossary());
        reply.show(state, whole.getHeight());
        attention.show(conversation.alerts());
        greeting.setVisible(lines.isEmpty());
        stillThere.show(state.visit().closingIn());
        wait.setVisible(state.visit().interrupted());
    }

    /** How the counter says that this visitor reads; what they choose here is worn before it comes back. */
    private void wear(Comfort now) {
        comfort = Optional.of(now);
        textSize(now.textSize());
        theme(now.theme());
    }

    private void adjust(int step, VisitorTheme theme) {
        textSize(step);
        theme(theme);
        intents.accept(new Intent.Adjust(step, theme));
    }

    private void textSize(int step) {
        if (step == textStep) {
            return;
        }
        style("text-" + textStep, false);
        textStepBefore = textStep;
        textStep = step;
        style("text-" + textStep, true);
        lines.rescale();
        looks.chosen(textStep, look.theme());
    }

    /** 大字: the largest text by one tap, and back by another. */
    private void bigText(boolean big) {
        int back = textStepBefore < Settings.LARGEST_TEXT ? textStepBefore : Settings.LARGEST_TEXT - 1;
        adjust(big ? Settings.LARGEST_TEXT : back, look.theme());
    }

    private void theme(VisitorTheme theme) {
        look.wear(theme);
        looks.chosen(textStep, theme);
    }

    /** Where a pad or a question leaves little room, it is for reading: the head and the call's band can wait. */
    private void arrange() {
        var room = new PadRoom(whole.getWidth(), whole.getHeight());
        style("roomy", room.isRoomy());
        style("low", !room.isRoomy());
        style("narrow", room.isNarrow());
        boolean low = !room.isTall()
                && (reply.pads().openProperty().get() || check.root().isVisible());
        for (var above : List.of(head, callBand)) {
            above.setVisible(!low);
            above.setManaged(!low);
        }
        reply.arrange(room);
    }

    private void style(String name, boolean on) {
        root.getStyleClass().remove(name);
        if (on) {
            root.getStyleClass().add(name);
        }
    }

    private void onKey(KeyEvent event) {
        if (wait.isVisible() || FirstMoment.drops(event) || reply.onKey(event)) {
            event.consume();
        } else if (event.getEventType().equals(KeyEvent.KEY_PRESSED)) {
            onPressed(event);
        }
    }

    private void onPressed(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> lines.scrollPages(-1);
            case PAGE_DOWN -> lines.scrollPages(1);
            default -> {
                if (!EnterKey.fires(event)) {
                    return;
                }
            }
        }
        event.consume();
    }
}
