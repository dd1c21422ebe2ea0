package bitan.screens.visitor.write;

import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.conversation.Command;
import bitan.ink.Ink;
import bitan.ink.InkReading;
import bitan.ink.Stroke;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * Where the visitor writes by hand: the sheet, what is read of it, and what can be done with it. The clerk sees every
 * stroke when the pen is lifted. FX thread only.
 */
public final class WritePad {
    /** Points after which the sheet has to be sent: far less than a conversation takes. */
    private static final int FULL = 12_000;

    private final Messages words;
    private final Consumer<Command> commands;
    private final WritingSheet sheet;
    private final ReadRow read;
    private final Label hint = new Label();
    private final Button undo;
    private final Button clear;
    private final Button further;
    private final Button back;
    private final Button send;
    private final HBox tools;
    private final HBox body;
    private final VBox actions;
    private Ink ink = Ink.NONE;
    private final ClearedInk cleared = new ClearedInk();
    private double top;

    /**
     * An empty pad.
     *
     * @param clock gives the points their time
     */
    public WritePad(Messages words, InstantSource clock, Consumer<Command> commands) {
        this.words = words;
        this.commands = commands;
        sheet = new WritingSheet(clock, this::drawn);
        sheet.setAccessibleText(words.get("write.sheet"));
        read = new ReadRow(words);
        undo = button("undo", this::undo);
        clear = button("clear", this::clear);
        further = button("further", () -> turn(top + step()));
        back = button("back", () -> turn(top - step()));
        send = button("send", this::send);
        send.getStyleClass().addAll("accent", "send");
        tools = new HBox(read.root(), send);
        HBox.setHgrow(read.root(), Priority.ALWAYS);
        tools.getStyleClass().add("pad-tools");
        hint.getStyleClass().add("write-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        var paper = new StackPane(sheet, hint);
        HBox.setHgrow(paper, Priority.ALWAYS);
        actions = new VBox(undo, clear, further, back);
        actions.getStyleClass().add("write-actions");
        body = new HBox(paper, actions);
        body.getStyleClass().add("write-body");
        renew();
    }

    /** What was read, and the way to send, for the place beside the way back. */
    public Region tools() {
        return tools;
    }

    /** The sheet and its buttons. */
    public Region body() {
        return body;
    }

    /** Begins with the next visitor: an empty sheet. */
    public void begin() {
        cleared.forget();
        write(Ink.NONE, 0);
    }

    /** Puts the buttons where the writing hand does not cover them. */
    public void arrange(boolean leftHanded) {
        var paper = sheet.getParent();
        body.getChildren().clear();
        if (leftHanded) {
            body.getChildren().addAll(actions, paper);
        } else {
            body.getChildren().addAll(paper, actions);
        }
    }

    /** Shows what is read of the ink, if it is about this ink. */
    public void show(InkReading reading) {
        if (reading.ink().equals(ink)) {
            read.show(reading);
        }
    }

    private void drawn(Stroke stroke) {
        cleared.forget();
        ink = ink.with(stroke);
        sketched();
    }

    private void undo() {
        write(cleared.back(ink), top);
        sketched();
    }

    private void clear() {
        write(cleared.clear(ink), 0);
        sketched();
    }

    private void send() {
        var sent = new Command.Write(ink, read.confirmed(ink), read.unconfirmed(ink));
        cleared.forget();
        write(Ink.NONE, 0);
        commands.accept(sent);
    }

    private void write(Ink now, double from) {
        ink = now;
        read.clear();
        turn(from);
    }

    private void sketched() {
        commands.accept(new Command.Sketch(ink));
        renew();
    }

    /** Most of a sheet: a line that was begun at its foot stays in view. */
    private double step() {
        return Math.round(sheet.getHeight() * 0.8);
    }

    private void turn(double from) {
        top = Math.max(0, from);
        sheet.show(ink, top);
        renew();
    }

    private void renew() {
        boolean empty = ink.isEmpty();
        boolean full = ink.size() >= FULL;
        cleared.show(undo, ink, words);
        clear.setDisable(empty);
        further.setDisable(empty || full || ink.box().bottom() < top + step() / 4);
        back.setDisable(top <= 0);
        send.setDisable(empty);
        sheet.setDisable(full);
        hint.setText(words.get(full ? "write.full" : "write.hint"));
        hint.setVisible(empty || full);
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get("write." + key), action);
        button.setAccessibleText(words.get("write." + key + ".accessible"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        return button;
    }
}
