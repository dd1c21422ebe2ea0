package bitan.conversation;

import java.util.Optional;

import bitan.guide.Guide;
import bitan.ink.Ink;
import bitan.wording.Caption;
import bitan.wording.Fact;

/** What can be asked of a conversation. Values; a command that makes no sense (any more) changes nothing. */
public sealed interface Command {

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

    /** The visitor sends what is written; {@code text} is what it reads, empty if nobody knows. */
    record Write(Ink ink, String text) implements Command {}

    /** The visitor taps an answer. */
    record Choose(String answer) implements Command {}

    /** The visitor takes back an answer they tapped; only their latest turn can be. */
    record TakeBack(int number) implements Command {}

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

    /** The clerk puts a guide's materials before the visitor; takes the place of another guide's. */
    record Present(Guide guide) implements Command {}

    /** The clerk takes the checklist away. */
    record PutAway() implements Command {}

    /** Somebody answers one of the guide's conditions. */
    record Hold(String condition, boolean holds) implements Command {}

    /** Somebody marks a material; without a mark, takes it back. */
    record Tick(String material, Optional<Mark> mark) implements Command {}

    /** The clerk calls somebody on the visitor's behalf. */
    record Dial(String whom) implements Command {}

    /** The clerk's call is over. */
    record HangUp() implements Command {}

    /** The clerk keys what was agreed on the telephone. */
    record Agree(Call.Outcome outcome) implements Command {}

    /** The visitor says whether what was agreed is what they wanted. */
    record ConfirmCall(boolean right) implements Command {}

    /** The visit is over: everything is cleared and the next conversation is open. */
    record Close() implements Command {}
}
