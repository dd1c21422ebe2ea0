package bitan.conversation;

import bitan.ink.Ink;
import bitan.wording.Caption;
import bitan.wording.Fact;

/**
 * What somebody wants to happen in a conversation. Values; a command that makes no sense (any more) changes nothing.
 */
public sealed interface Command
        permits Command.Hear, Command.Settle, Command.Type, Command.Draft, Command.Sketch, Command.Write,
        Command.Choose, Command.TakeBack, Command.LetAnswer, Command.Alert, Command.Correct, Command.Signal,
        Command.Unsignal,
        Command.Ask, Command.Withdraw, Command.Reply, Command.Pin, Command.Undo, Command.Redo, Command.GoOn,
        Command.Close,
        CaseCommand {

    /** Somebody is being heard: this replaces what was heard before it; empty text takes it back. */
    record Hear(Speaker speaker, Caption partial) implements Command {}

    /** Somebody's words are settled and become a turn. */
    record Settle(Speaker speaker, Caption heard) implements Command {}

    /** Somebody typed and sent; the draft becomes a turn. Text is cleaned and cut by {@link TurnText}. */
    record Type(Speaker speaker, String text) implements Command {}

    /** Somebody is typing, letter by letter; empty text takes the draft away. */
    record Draft(Speaker speaker, String text) implements Command {}

    /** The visitor is writing by hand, stroke by stroke; no ink takes the sheet away. */
    record Sketch(Ink ink) implements Command {}

    /**
     * The visitor sends what is written.
     *
     * @param text what it says, as the visitor confirmed; empty if they did not
     * @param reading what the program reads, where the visitor said nothing to it; empty if nothing
     */
    record Write(Ink ink, String text, String reading) implements Command {
        /** The program reads nothing, or what it read was confirmed. */
        public Write(Ink ink, String text) {
            this(ink, text, "");
        }
    }

    /** The visitor taps an answer. */
    record Choose(String answer) implements Command {}

    /** Who said a turn takes it back, if it {@linkplain Conversation#canBeTakenBack can be}. */
    record TakeBack(int number) implements Command {}

    /** The clerk says who in front of the counter answers from now on: the visitor, or the companion. */
    record LetAnswer(Speaker who) implements Command {}

    /** The clerk wants the visitor to look up. */
    record Alert() implements Command {}

    /** The clerk words a settled turn anew, or reads ink. */
    record Correct(int number, String text) implements Command {}

    /** The visitor signals about the clerk's latest turn. */
    record Signal(Pace pace) implements Command {}

    /** The visitor takes their signal about the clerk's latest turn back. */
    record Unsignal() implements Command {}

    /** The clerk asks the visitor whether a fact of a settled turn is right; takes the place of an open question. */
    record Ask(int number, Fact fact) implements Command {}

    /** The clerk takes the open question back. */
    record Withdraw() implements Command {}

    /** The visitor answers the open question; which one they saw is named, for it may have been replaced since. */
    record Reply(int number, Fact fact, boolean right) implements Command {}

    /** The clerk wants a turn on the note, or no longer. */
    record Pin(int number, boolean pinned) implements Command {}

    /** The clerk undoes the last step of the case, as {@link CaseHistory} numbers it; dropped if another is the last. */
    record Undo(int step) implements Command {}

    /** The clerk does once more what was undone last, which then has this number; dropped if that is another. */
    record Redo(int step) implements Command {}

    /** The clerk goes on with a conversation the program's end had broken off. */
    record GoOn() implements Command {}

    /** The visit is over: everything is cleared and the next conversation is open. */
    record Close() implements Command {}
}
