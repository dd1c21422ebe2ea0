package bitan.screens;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment;
import bitan.counter.Equipment.Microphone;
import bitan.guide.Telephone;
import bitan.settings.Desk;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;
import bitan.settings.Steadiness;
import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.facts.Facts;

/** A visit told step by step, on a clock of its own: what screens are shown in tests. */
public final class Story implements InstantSource {
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private Conversation conversation = Conversation.opened(1);
    private Microphone microphone = Microphone.LISTENING;
    private Function<String, List<Fact>> facts = Facts::in;
    private Settings settings = Settings.DEFAULT;

    /** What a counter named so, in this language, starts every visit with. */
    public Story at(String counterName, Language language, VisitorTheme theme, int textSize,
            boolean letterByLetter) {
        settings = new Settings(counterName, language, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                letterByLetter,
                Steadiness.BALANCED, theme,
                textSize, Desk.DEFAULT,
                Settings.DEFAULT.printing(), Settings.DEFAULT.retention(), 10, settings.interpreter());
        return this;
    }

    /** The counter has this interpreter. */
    public Story interpreter(Telephone one) {
        settings = settings.with(one);
        return this;
    }

    /** Facts of what people type are found so. */
    public Story finding(Function<String, List<Fact>> finder) {
        facts = finder;
        return this;
    }

    /** The microphone is now so. */
    public Story microphone(Microphone state) {
        microphone = state;
        return this;
    }

    /** Time passes. */
    public Story later(double seconds) {
        now = now.plus(Duration.ofMillis(Math.round(seconds * 1000)));
        return this;
    }

    /** A command is carried out. */
    public Story then(Command command) {
        conversation = conversation.decide(command, now, facts).map(conversation::after)
                .orElse(conversation);
        return this;
    }

    /** The clerk is being heard. */
    public Story heard(String text) {
        return heard(Caption.of(text));
    }

    /** The same with what is known about the words. */
    public Story heard(Caption caption) {
        return then(new Command.Hear(Speaker.STAFF, caption));
    }

    /** The clerk has said something. */
    public Story said(String text) {
        return said(Caption.of(text));
    }

    /** The same with what is known about the words. */
    public Story said(Caption caption) {
        return then(new Command.Settle(Speaker.STAFF, caption));
    }

    /** The clerk asks about the nth fact of the newest turn, from 0. */
    public Story asked(int nth) {
        var turn = conversation.turns().getLast();
        return then(new Command.Ask(turn.number(), turn.caption().facts().get(nth)));
    }

    /** The visitor answers what is asked. */
    public Story replied(boolean right) {
        var turn = conversation.questioned().orElseThrow();
        return then(new Command.Reply(turn.number(), turn.openCheck().orElseThrow().fact(), right));
    }

    /** The visitor has typed and sent something. */
    public Story answered(String text) {
        return then(new Command.Type(Speaker.VISITOR, text));
    }

    /** The visitor has signalled. */
    public Story signalled(Pace pace) {
        return then(new Command.Signal(pace));
    }

    /** The conversation as it is now. */
    public Conversation conversation() {
        return conversation;
    }

    /** What the screens show now. */
    public CounterState state() {
        return new CounterState(conversation, new Equipment(microphone, 0.4, Optional.of("demo"),
                OptionalDouble.of(0.3), 0, Optional.empty(), List.of()), settings);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
