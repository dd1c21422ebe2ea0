package bitan.screens.staff.choose;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

import bitan.conversation.Command;
import bitan.conversation.Content;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.staff.choose.Stretches.Offer;
import bitan.wording.Caption;
import bitan.wording.Span;

/** Lets the clerk choose another wording of a stretch, and take repairs back. FX thread only. */
public final class Choosing {
    private final ChoiceMenu menu;
    private final Messages words;
    private final Consumer<Intent> intents;
    private final Editor editor;
    private final Runnable closed;
    private Conversation conversation = Conversation.opened(1);
    private Optional<Open> open = Optional.empty();

    /** Opens turns for a new wording. */
    @FunctionalInterface
    public interface Editor {
        /** Opens this turn with a stretch of it selected. */
        void edit(int turn, Span stretch);
    }

    private record Open(int turn, Caption caption, Span stretch, CaptionFlow flow) {}

    /**
     * A closed menu.
     *
     * @param closed called when the menu was closed and the keyboard is free
     */
    public Choosing(Messages words, Consumer<Intent> intents, Editor editor, Runnable closed) {
        this.words = words;
        this.intents = intents;
        this.editor = editor;
        this.closed = closed;
        menu = new ChoiceMenu(words, new Choices());
    }

    /** What to put in front of the screen. */
    public Node root() {
        return menu.root();
    }

    /** Follows the conversation: a menu about words that are no longer there is closed. */
    public void show(Conversation now) {
        boolean isGone = open.filter(about -> now.visit() != conversation.visit()
                || now.turns().get(about.turn() - 1).takenBack()
                || !now.turns().get(about.turn() - 1).caption().equals(about.caption())).isPresent();
        conversation = now;
        if (isGone) {
            close();
        }
    }

    /** Offers what a stretch could have been; where there is nothing else, the turn opens for a new wording. */
    public void pick(int number, Span stretch, CaptionFlow flow) {
        var caption = conversation.turns().get(number - 1).caption();
        var stretches = new Stretches(caption);
        var offers = stretches.offers(stretch);
        if (offers.isEmpty()) {
            close();
            editor.edit(number, stretch);
            return;
        }
        open = Optional.of(new Open(number, caption, stretch, flow));
        var standing = stretch.in(caption.text());
        var heading = stretches.heard(stretch).map(_ -> words.format("staff.choose.repaired", standing))
                .orElseGet(() -> words.format("staff.choose.title", standing));
        menu.open(heading, offers, flow.place(stretch));
    }

    /** The last stretch of the clerk's latest turn that could have been something else; else that turn's end. */
    public Optional<Span> latestStretch() {
        return said().findFirst().map(Turn::caption).map(caption -> {
            var stretches = new Stretches(caption);
            var known = stretches.open();
            return known.isEmpty() ? stretches.at(caption.text().length() - 1) : known.getLast();
        });
    }

    /** Puts back what was heard in place of the newest repair in what the clerk said last. */
    public void takeBackRepair() {
        said().filter(turn -> turn.content() instanceof Content.Spoken).findFirst()
                .ifPresent(turn -> new Stretches(turn.caption()).withoutLastRepair()
                        .ifPresent(text -> correct(turn.number(), text)));
    }

    /** Leaves the menu; whether it was open. */
    public boolean close() {
        boolean was = menu.isOpen();
        open = Optional.empty();
        menu.close();
        if (was) {
            closed.run();
        }
        return was;
    }

    private void correct(int number, String text) {
        intents.accept(new Intent.Converse(new Command.Correct(number, text)));
    }

    /** The clerk's turns, newest first. */
    private Stream<Turn> said() {
        return conversation.turns().reversed().stream()
                .filter(turn -> turn.speaker() == Speaker.STAFF && !turn.takenBack());
    }

    private final class Choices implements ChoiceMenu.Answers {
        @Override
        public void choose(Offer offer) {
            open.ifPresent(about -> {
                close();
                correct(about.turn(), new Stretches(about.caption()).with(offer));
            });
        }

        @Override
        public void edit() {
            open.ifPresent(about -> {
                close();
                editor.edit(about.turn(), about.stretch());
            });
        }

        @Override
        public void move(int step) {
            open.ifPresent(about -> {
                List<Span> all = new Stretches(about.caption()).open();
                int now = Math.max(0, all.indexOf(about.stretch()));
                pick(about.turn(), all.get(Math.floorMod(now + step, all.size())), about.flow());
            });
        }

        @Override
        public void leave() {
            close();
        }
    }
}
