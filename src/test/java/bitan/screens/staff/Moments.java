package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Equipment.Progress;
import bitan.counter.Imported;
import bitan.counter.Terminology;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.Story;
import bitan.sentences.ReadySentences;
import bitan.sentences.SentenceFile;
import bitan.settings.Settings;
import bitan.wording.Caption;
import bitan.wording.Choice;
import bitan.wording.Glossary;
import bitan.wording.Repair;
import bitan.wording.Span;
import bitan.wording.Term;

/** Moments of a visit as the staff screen meets them. */
final class Moments {
    static final String DEMO = "vosk-model-bitan-demo-cn-0.1";

    static final Glossary TERMS = new Glossary(List.of(new Term("异地就医", List.of("yi4 di4 jiu4 yi1")),
            Term.of("社保卡"), Term.of("城乡居民基本医疗保险"), new Term("生育津贴", List.of("sheng1 yu4 jin1 tie1")),
            Term.of("转移接续"), Term.of("医保电子凭证"), Term.of("失业金"), Term.of("工伤认定"), Term.of("养老金")));

    private static final ReadySentences SENTENCES = ReadySentences.of(SentenceFile.shipped(), Lexicon.load());

    private Moments() {
    }

    /** The story of the design up to the pace signals. */
    static Story visit() {
        return new Story().said("您好，请问您要办什么事？").signalled(Pace.READ).later(20)
                .answered("我老伴在外地住院了，想报销医药费").later(15)
                .said("请问住在哪家医院，什么时候出院的？").signalled(Pace.UNCLEAR).later(12)
                .then(new Command.Correct(3, "请问住在哪家医院？什么时候出院的？")).later(30)
                .answered("省第二人民医院，上周五出院的").later(25)
                .said("您带的材料还缺一样，单位盖章的证明").signalled(Pace.READ).later(9);
    }

    static Story heardInPart() {
        return visit().then(new Command.Hear(Speaker.STAFF, Caption.of("下周三上午九点再来六号窗口，带上")));
    }

    static Story heardWithDoubt() {
        return visit().then(new Command.Settle(Speaker.STAFF,
                new Caption("下周三上午九点再来六号窗口，带上社保卡和发票原件", List.of(new Span(8, 9), new Span(17, 20)), List.of(),
                        List.of(), List.of())));
    }

    /** Two terms put right, a number written and a word not heard well. */
    static Story heardWithChoices() {
        var first = new Span(2, 6);
        var second = new Span(10, 13);
        return visit().then(new Command.Settle(Speaker.STAFF, new Caption("您办异地就医备案，带社保卡和发票，先交3500元。",
                List.of(first, second, new Span(14, 16)), List.of(),
                List.of(new Repair("一地就医", first), new Repair("设保卡", second)),
                List.of(new Choice(first, List.of("一地就医", "宜地就医")), new Choice(second, List.of("设保卡")),
                        new Choice(new Span(19, 24), List.of("三千五元"))))));
    }

    /** The reader has had no time to read this. */
    static Story justSaid() {
        return visit().later(60).said("下周三上午九点再来六号窗口，带上社保卡和发票原件");
    }

    static Story signalled(Pace pace) {
        return visit().said("下周三上午九点再来六号窗口").signalled(pace);
    }

    static Story visitorTyping() {
        return visit().then(new Command.Draft(Speaker.VISITOR, "证明要盖哪个"));
    }

    static Story longVisit(int turns) {
        var story = new Story();
        for (int i = 1; i < turns; i += 2) {
            story.said("第 " + i + " 句：下周三上午九点再来六号窗口").answered("好的，第 " + (i + 1) + " 句").later(5);
        }
        return story;
    }

    /** The visitor has written by hand, taken an answer back, and is writing again. */
    static Story inked() {
        var ink = Ink.NONE.with(line(20, 60, 180, 50)).with(line(100, 10, 90, 200))
                .with(line(260, 40, 400, 180));
        return visit().then(new Command.Choose("是"))
                .then(new Command.TakeBack(visit().conversation().turns().size() + 1))
                .then(new Command.Write(ink, "十八")).then(new Command.Write(ink, ""))
                .then(new Command.Hear(Speaker.VISITOR, Caption.of("我老伴"))).then(new Command.Sketch(ink));
    }

    private static Stroke line(double x, double y, double toX, double toY) {
        return new Stroke(List.of(InkPoint.at(x, y, 0), InkPoint.at((x + toX) / 2, (y + toY) / 2, 50),
                InkPoint.at(toX, toY, 100)));
    }

    /** A counter with terms of its own, after an import. */
    static CounterState withTerms() {
        return new CounterState(visit().conversation(), listening(), Settings.DEFAULT)
                .aids(now -> now
                        .with(new Terminology(TERMS, Optional.of(new Imported.Added("terms.json", 3, 1)))));
    }

    /** At a counter with the shipped ready sentences. */
    static CounterState ready(Story story) {
        return state(story).aids(now -> now.with(SENTENCES));
    }

    static CounterState state(Story story) {
        return state(story.conversation(), listening());
    }

    static CounterState state(Story story, Equipment equipment) {
        return state(story.conversation(), equipment);
    }

    static CounterState state(Conversation conversation, Equipment equipment) {
        return new CounterState(conversation, equipment, Settings.DEFAULT);
    }

    static Equipment listening() {
        return new Equipment(Microphone.LISTENING, 0.12, Optional.of("vosk-model-small-cn-0.22"),
                OptionalDouble.of(0.31),
                0, Optional.empty(), List.of());
    }

    static Equipment off() {
        return new Equipment(Microphone.OFF, 0, Optional.of(DEMO), OptionalDouble.empty(), 0,
                Optional.empty(), List.of());
    }

    static Equipment lagging() {
        return new Equipment(Microphone.LISTENING, 0.6, Optional.of("vosk-model-cn-0.22"),
                OptionalDouble.of(2.4), 3.2,
                Optional.empty(), List.of(Problem.of(ProblemCode.SPE_03, "3.2")));
    }

    static Equipment troubled() {
        return new Equipment(Microphone.MISSING, 0, Optional.of(DEMO), OptionalDouble.empty(), 0,
                Optional.empty(),
                List.of(Problem.of(ProblemCode.SCR_02), Problem.of(ProblemCode.MIC_01),
                        Problem.of(ProblemCode.MOD_03, DEMO)));
    }

    static Equipment without() {
        return new Equipment(Microphone.MISSING, 0, Optional.empty(), OptionalDouble.empty(), 0,
                Optional.empty(),
                List.of(Problem.of(ProblemCode.MOD_01)));
    }

    static Equipment withProblem(Problem problem) {
        return new Equipment(Microphone.MISSING, 0, Optional.empty(), OptionalDouble.empty(), 0,
                Optional.empty(),
                List.of(problem));
    }

    static Equipment installing(String what) {
        return new Equipment(Microphone.LISTENING, 0.05, Optional.of(DEMO), OptionalDouble.of(0.28), 0,
                Optional.of(new Progress(what, 0.42)), List.of(Problem.of(ProblemCode.MOD_03, DEMO)));
    }
}
