package bitan.counter;

import bitan.conversation.Conversation;
import bitan.settings.Settings;

/**
 * Everything both screens show, at one moment. Immutable.
 *
 * @param closingIn seconds until the visit is closed because nobody goes on with it; 0 while somebody does
 * @param interrupted whether the program ended in the middle of a visit, and the clerk has not said whether to go on
 * @param door before the staff functions
 */
public record CounterState(Conversation conversation, Equipment equipment, Settings settings,
        Terminology terminology, Replying replying, Guidance guidance, Handout handout, Comfort comfort,
        boolean interrupted, int closingIn, Door door) {

    /** A counter without terms and guides of its own and without help for the visitor. */
    public CounterState(Conversation conversation, Equipment equipment, Settings settings) {
        this(conversation, equipment, settings, Terminology.NONE, Replying.NONE, Guidance.NONE, Handout.NONE,
                Comfort.of(settings), false, 0, Door.CLOSED);
    }

    /** The same with another conversation. */
    public CounterState with(Conversation now) {
        return new CounterState(now, equipment, settings, terminology, replying, guidance, handout, comfort,
                interrupted, closingIn, door);
    }

    /** The same with the next visit, read as the settings say, and nothing left that belonged to the one before. */
    public CounterState begun(Conversation next) {
        return with(next).with(Comfort.of(settings)).with(Handout.NONE).with(replying.begun())
                .with(guidance.begun()).closingIn(0);
    }

    /** The same with other equipment. */
    public CounterState with(Equipment now) {
        return new CounterState(conversation, now, settings, terminology, replying, guidance, handout,
                comfort, interrupted, closingIn, door);
    }

    /** The same with other settings. */
    public CounterState with(Settings now) {
        return new CounterState(conversation, equipment, now, terminology, replying, guidance, handout,
                comfort, interrupted, closingIn, door);
    }

    /** The same with other terms. */
    public CounterState with(Terminology now) {
        return new CounterState(conversation, equipment, settings, now, replying, guidance, handout, comfort,
                interrupted, closingIn, door);
    }

    /** The same with other help for the visitor. */
    public CounterState with(Replying now) {
        return new CounterState(conversation, equipment, settings, terminology, now, guidance, handout,
                comfort, interrupted, closingIn, door);
    }

    /** The same with other guides. */
    public CounterState with(Guidance now) {
        return new CounterState(conversation, equipment, settings, terminology, replying, now, handout,
                comfort, interrupted, closingIn, door);
    }

    /** The same with the note handed out further. */
    public CounterState with(Handout now) {
        return new CounterState(conversation, equipment, settings, terminology, replying, guidance, now,
                comfort, interrupted, closingIn, door);
    }

    /** The same for a visitor who reads otherwise. */
    public CounterState with(Comfort now) {
        return new CounterState(conversation, equipment, settings, terminology, replying, guidance, handout,
                now, interrupted, closingIn, door);
    }

    /** The same, with a conversation to go on with that was broken off, or none. */
    public CounterState interrupted(boolean now) {
        return new CounterState(conversation, equipment, settings, terminology, replying, guidance, handout,
                comfort, now, closingIn, door);
    }

    /** The same, with so many seconds until the visit is closed; 0 if it is not. */
    public CounterState closingIn(int seconds) {
        return new CounterState(conversation, equipment, settings, terminology, replying, guidance, handout,
                comfort, interrupted, seconds, door);
    }

    /** The same with the door standing otherwise. */
    public CounterState with(Door now) {
        return new CounterState(conversation, equipment, settings, terminology, replying, guidance, handout,
                comfort, interrupted, closingIn, now);
    }
}
