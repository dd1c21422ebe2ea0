package bitan.screens.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ReadingPane;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.choose.CaptionFlow;
import bitan.wording.Span;

/** The conversation so far. What the clerk said can be worded anew in its place; the visitor's words are theirs. */
final class ConversationView {
    private static final int NONE = 0;

    private final VBox root = new VBox();
    private final Label empty;
    private final ReadingPane<RowContent> pane;
    private final TurnEditor editor;
    private final Consumer<Intent> intents;
    private final Consumer<String> terms;
    private final Runnable done;
    private Conversation conversation = Conversation.opened(1);
    private int editing = NONE;
    /** The turn the clerk last wanted to take back. */
    private int retracted = NONE;
    private final TurnChoice choice = new TurnChoice();
    /** Wordings that were left unsaved, by the numbers of their turns. */
    private final Map<Integer, String> aside = new HashMap<>();

    /**
     * An empty view.
     *
     * @param picks hears of clicks on words
     * @param terms takes words that are to be terms
     * @param done called when an editor was closed and the keyboard is free
     */
    ConversationView(Messages words, Consumer<Intent> intents, CaptionFlow.Pick picks, Consumer<String> terms,
            Runnable done) {
        this.terms = terms;
        this.intents = intents;
        this.done = done;
        editor = new TurnEditor(words, new Editing());
        pane = new ReadingPane<>(words, () -> new EntryRow(words, editor, this::act, this::ask, picks));
        empty = Widgets.whole(words.get("staff.conversation.empty"), "ink-soft");
        VBox.setVgrow(pane.root(), Priority.ALWAYS);
        Widgets.collapse(empty);
        root.getStyleClass().add("conversation");
        root.getChildren().addAll(empty, pane.root());
    }

    Region root() {
        return root;
    }

    void show(Conversation now) {
        boolean ended = now.visit() != conversation.visit();
        conversation = now;
        choice.show(now);
        if (ended) {
            cancelEdit();
            aside.clear();
            retracted = NONE;
            pane.column().follow();
        }
        empty.setVisible(now.turns().isEmpty() && now.visitor().isEmpty());
        render();
    }

    /** Keys of the typing box that choose a turn and what to do with it, or scroll; ↑ begins where nothing is typed. */
    void onTypingKey(KeyEvent event, boolean isEmpty) {
        switch (event.getCode()) {
            case UP -> take(event, choice.isMade() || isEmpty, () -> choose(-1));
            case DOWN -> take(event, choice.isMade(), () -> choose(1));
            case LEFT -> take(event, choice.isMade(), () -> chooseAction(-1));
            case RIGHT -> take(event, choice.isMade(), () -> chooseAction(1));
            case ENTER -> take(event, choice.isMade(), this::actOnChosen);
            case PAGE_UP -> take(event, true, () -> pane.column().scrollPages(-1));
            case PAGE_DOWN -> take(event, true, () -> pane.column().scrollPages(1));
            default -> {
            }
        }
    }

    private static void take(KeyEvent event, boolean now, Runnable action) {
        if (now) {
            action.run();
            event.consume();
        }
    }

    private void choose(int step) {
        var next = choice.go(step);
        render();
        next.ifPresent(number -> pane.column().reveal(number - 1));
    }

    private void chooseAction(int step) {
        choice.goToAction(step);
        render();
    }

    private void actOnChosen() {
        choice.turn().ifPresent(turn -> choice.actionOn(turn).ifPresent(one -> act(turn.number(), one)));
    }

    /** Chooses nothing any more; whether anything was chosen. */
    boolean stopChoosing() {
        boolean was = choice.drop();
        if (was) {
            render();
        }
        return was;
    }

    /** Opens a turn with a stretch of it selected, unless another one is changed and not saved. */
    void edit(int number, Span stretch) {
        edit(number);
        if (editing == number && !editor.isChanged()) {
            editor.select(stretch);
        }
    }

    /** Whether a turn is open for a new wording. */
    boolean isEditing() {
        return editing != NONE;
    }

    /** Where the words of a turn can be seen; brings it into view. */
    Optional<CaptionFlow> reveal(int number) {
        pane.column().reveal(number - 1);
        pane.root().layout();
        return pane.root().lookupAll(".turn-wording").stream().filter(CaptionFlow.class::isInstance)
                .map(CaptionFlow.class::cast).filter(flow -> flow.turn().equals(Optional.of(number)))
                .findFirst();
    }

    /** Leaves the open editor without a change; what was typed is there when it is opened again. Whether there was one. */
    boolean cancelEdit() {
        boolean open = editing != NONE;
        if (open) {
            if (editor.isChanged()) {
                aside.put(editing, editor.text());
            } else {
                aside.remove(editing);
            }
            close();
        }
        return open;
    }

    /** Puts the cursor into the open editor; whether there is one. */
    boolean focusEditor() {
        if (editing != NONE) {
            editor.focus();
        }
        return editing != NONE;
    }

    /** What was changed in another turn and not saved is not given up for it: that turn comes into view instead. */
    private void edit(int number) {
        stopChoosing();
        if (editing == NONE || !editor.isChanged()) {
            editing = number;
            editor.open(turn(number).text(), () -> Retract.of(turn(number), conversation));
            Optional.ofNullable(aside.get(number)).or(() -> turn(number).reading()).ifPresent(editor::goOn);
        }
        render();
        pane.column().reveal(editing - 1);
        pane.root().layout();
        editor.focus();
    }

    private void obey(Command command) {
        if (command instanceof Command.TakeBack(int number)) {
            retracted = number;
        }
        ask(command);
    }

    private void act(int number, TurnAction action) {
        switch (action) {
            case TurnAction.Edit _ -> edit(number);
            case TurnAction.TakeBack _ -> obey(new Command.TakeBack(number));
            case TurnAction.Pin(boolean pinned) -> ask(new Command.Pin(number, !pinned));
            case TurnAction.Check(var fact) -> ask(new Command.Ask(number, fact));
        }
    }

    private void ask(Command command) {
        intents.accept(new Intent.Converse(command));
        if (!focusEditor()) {
            done.run();
        }
    }

    private void close() {
        editing = NONE;
        render();
        done.run();
    }

    private void render() {
        List<Turn> turns = conversation.turns();
        var begun = conversation.visitor();
        int open = editing;
        pane.show(turns.size() + (begun.isEmpty() ? 0 : 1), index -> index < turns.size()
                ? said(turns.get(index), index + 1 == open)
                : new RowContent.Begun(begun, conversation.answering()));
    }

    private Turn turn(int number) {
        return conversation.turns().get(number - 1);
    }

    private RowContent said(Turn turn, boolean open) {
        var retract = Retract.of(turn, conversation);
        return new RowContent.Said(turn, open, retract,
                retract == Retract.ANSWERED && turn.number() == retracted,
                choice.actionOn(turn));
    }

    private Optional<Integer> staffTurn(int from, int step) {
        return IntStream.iterate(from, n -> n >= 1 && n <= conversation.turns().size(), n -> n + step)
                .filter(n -> conversation.turns().get(n - 1).speaker() == Speaker.STAFF).boxed().findFirst();
    }

    private final class Editing implements TurnEditor.Answers {
        @Override
        public void save(String text) {
            intents.accept(new Intent.Converse(new Command.Correct(editing, text)));
            aside.remove(editing);
            close();
        }

        @Override
        public void takeBack() {
            obey(new Command.TakeBack(editing));
            aside.remove(editing);
            close();
        }

        @Override
        public void cancel() {
            aside.remove(editing);
            close();
        }

        @Override
        public void addTerm(String text) {
            terms.accept(text);
        }

        @Override
        public void resize() {
            pane.column().reveal(editing - 1);
        }

        @Override
        public void move(int step) {
            staffTurn(editing + step, step).ifPresent(ConversationView.this::edit);
        }
    }
}
