package bitan.screens.visitor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.screens.shared.CounterState;
import bitan.screens.shared.Intent;
import bitan.screens.shared.TypingBox;
import bitan.screens.shared.Words;
import bitan.screens.visitor.check.CheckCard;
import bitan.screens.visitor.talk.TalkButton;
import bitan.screens.visitor.write.WritePad;

/**
 * The foot of the screen, where the visitor answers: by one tap, or in a pad that takes the lower half of the screen
 * while it is open. What is begun in a pad stays in it when it is closed. FX thread only.
 */
final class ReplyArea {
    /** Height of an open pad below its head, pixels: four rows of keys and what they make. */
    private static final double LOWEST_PAD = 400;
    private static final double TALLEST_PAD = 620;

    private final VBox root = new VBox();
    private final Words words;
    private final Consumer<Intent> intents;
    private final PaceBar pace;
    private final CheckCard check;
    private final WayBar ways;
    private final WritePad write;
    private final TypingBox typing;
    private final TalkButton talk;
    private final Map<Way, VBox> pads = new EnumMap<>(Way.class);
    private final ReadOnlyBooleanWrapper isOpen = new ReadOnlyBooleanWrapper();
    private Optional<Way> open = Optional.empty();
    private Optional<Way> putAside = Optional.empty();
    private boolean leftHanded;

    /** An area with nothing open, whose questions {@code check} asks. */
    ReplyArea(Words words, CheckCard check, WritePad write, Consumer<Intent> intents) {
        this.words = words;
        this.intents = intents;
        this.check = check;
        this.write = write;
        pace = new PaceBar(words, signal -> intents.accept(new Intent.Converse(new Command.Signal(signal))));
        typing = new TypingBox(Speaker.VISITOR, words, intents);
        talk = new TalkButton(words, intents);
        ways = new WayBar(words, talk.button(), this::open, this::hand);
        pads.put(Way.WRITE, pad(write.header(), write.body()));
        pads.put(Way.TYPE, pad(typing.root(), new Region()));
        root.getStyleClass().add("foot");
        root.heightProperty().subscribe(_ -> root.requestLayout());
        hand(false);
        compose();
    }

    Region root() {
        return root;
    }

    /** Whether a pad takes the lower half of the screen. */
    ReadOnlyBooleanProperty openProperty() {
        return isOpen.getReadOnlyProperty();
    }

    /** Begins with the next visitor. */
    void begin() {
        write.begin();
        hand(false);
        close();
    }

    void show(CounterState state, double height) {
        boolean asked = check.isOpen();
        check.show(state.conversation(), height);
        typing.show(state);
        talk.show(state);
        write.show(state.replying().reading());
        signals(state.conversation());
        if (asked != check.isOpen()) {
            giveWay(check.isOpen());
        }
    }

    void arrange(boolean narrow, double height) {
        pace.arrange(narrow);
        ways.arrange(narrow);
        double tall = Math.clamp(height / 2, LOWEST_PAD, TALLEST_PAD);
        pads.values().forEach(pad -> ((Region) pad.getChildren().getLast()).setPrefHeight(tall));
    }

    /** Gives a key to whoever it is for; whether it was used. */
    boolean onKey(KeyEvent event) {
        return false;
    }

    private void signals(Conversation conversation) {
        pace.show(conversation, check.isOpen());
    }

    /** A question comes before what was being written; that comes back when it is answered. */
    private void giveWay(boolean asked) {
        if (asked) {
            putAside = open;
            open = Optional.empty();
        } else if (open.isEmpty()) {
            open = putAside;
        }
        compose();
        focus();
    }

    private void open(Way way) {
        open = Optional.of(way);
        if (way == Way.WRITE) {
            intents.accept(new Intent.TakeUpPen());
        }
        compose();
        focus();
    }

    private void close() {
        open = Optional.empty();
        putAside = Optional.empty();
        compose();
        focus();
    }

    private void hand(boolean left) {
        leftHanded = left;
        write.arrange(left);
        ways.show(left);
        pads.values().forEach(this::turn);
    }

    /** Whoever touches the screen must find the keyboard where the typing goes. */
    void focus() {
        if (open.equals(Optional.of(Way.TYPE))) {
            typing.focus();
        } else {
            root.requestFocus();
        }
    }

    private void compose() {
        var pad = open.map(pads::get);
        pad.ifPresentOrElse(root.getChildren()::setAll,
                () -> root.getChildren().setAll(talk.understood(), pace, check.answers(), ways));
        isOpen.set(pad.isPresent());
    }

    private VBox pad(Region header, Region body) {
        var out = new Button(words.get("way.close"));
        out.setAccessibleText(words.get("way.close.accessible"));
        out.getStyleClass().add("way-close");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.setOnAction(_ -> close());
        HBox.setHgrow(header, Priority.ALWAYS);
        var head = new HBox(out, header);
        head.getStyleClass().add("pad-head");
        var pad = new VBox(head, body);
        pad.getStyleClass().add("pad");
        return pad;
    }

    /** The way out lies on the side of the hand that does not write. */
    private void turn(VBox pad) {
        var head = (HBox) pad.getChildren().getFirst();
        var parts = head.getChildren().sorted((one, other) -> Boolean.compare(
                one instanceof Button == leftHanded, other instanceof Button == leftHanded));
        head.getChildren().setAll(parts.stream().toList());
    }
}
