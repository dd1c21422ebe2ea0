package bitan.counter;

import java.util.Optional;
import java.util.function.UnaryOperator;

import bitan.conversation.Conversation;
import bitan.guide.Telephone;
import bitan.settings.Settings;
import bitan.setup.Setup;

/**
 * Everything both screens show, at one moment. Immutable.
 *
 * @param door before the staff functions
 * @param setup what the setup page shows, while it is open
 */
public record CounterState(VisitState visit, Equipment equipment, Settings settings, Aids aids, Door door,
        Optional<Setup> setup) {

    /** A counter without terms and guides of its own and without help for the visitor. */
    public CounterState(Conversation conversation, Equipment equipment, Settings settings) {
        this(VisitState.of(conversation, settings), equipment, settings, Aids.NONE, Door.CLOSED,
                Optional.empty());
    }

    /** The conversation of the visit. */
    public Conversation conversation() {
        return visit.conversation();
    }

    /** The same with the next visit, read as the settings say, and nothing left that belonged to the one before. */
    public CounterState begun(Conversation next) {
        return visit(now -> now.begun(next, settings)).aids(Aids::begun).with(setup.map(Setup::begun));
    }

    /** The same with the visit changed. */
    public CounterState visit(UnaryOperator<VisitState> changed) {
        return new CounterState(changed.apply(visit), equipment, settings, aids, door, setup);
    }

    /** The same with other equipment. */
    public CounterState with(Equipment now) {
        return new CounterState(visit, now, settings, aids, door, setup);
    }

    /** The same with other settings. */
    public CounterState with(Settings now) {
        return new CounterState(visit, equipment, now, aids, door, setup);
    }

    /** The same with the aids changed. */
    public CounterState aids(UnaryOperator<Aids> changed) {
        return new CounterState(visit, equipment, settings, changed.apply(aids), door, setup);
    }

    /** The same with the door standing otherwise. */
    public CounterState with(Door now) {
        return new CounterState(visit, equipment, settings, aids, now, setup);
    }

    /** The same with the setup page so, or closed. */
    public CounterState with(Optional<Setup> now) {
        return new CounterState(visit, equipment, settings, aids, door, now);
    }

    /** The sign-language interpreter of the open guide, else the counter's. */
    public Optional<Telephone> interpreter() {
        return conversation().checklist().stream().flatMap(list -> list.guide().telephones().stream())
                .filter(Telephone::isSeen).findFirst().or(settings()::interpreter);
    }
}
