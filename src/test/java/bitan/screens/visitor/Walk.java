package bitan.screens.visitor;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Scene;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.conversation.Speaker;
import bitan.note.CallOutcome;
import bitan.note.Notes;
import bitan.pinyin.Pinyin;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;
import bitan.wording.Caption;

/** A visitor who opens everything there is, on one screen; what is seen each time goes to a listener. FX thread only. */
public final class Walk {
    private static final String ASKED = "您的电话号码是多少？";

    private final Screen on;
    private final VisitorAtScreen at;

    /**
     * How a screen can be.
     *
     * @param width pixels that the desktop's scale leaves of the monitor's
     * @param magnification how many times as large it is to be drawn for its monitor's size
     */
    public record Screen(int width, int height, double magnification, int textSize, Language language,
            VisitorTheme theme, boolean leftHanded) {
        /** Its name for a picture of a state. */
        public String name(String state) {
            return "%dx%d-x%.2f-%d-%s-%s-%s-%s".formatted(width, height, magnification, textSize,
                    language.name().substring(0, 2), theme, leftHanded ? "left" : "right", state);
        }
    }

    /** In front of this screen; {@code seen} gets the scene and the name of the state. */
    public Walk(Screen on, Optional<Pinyin> pinyin, BiConsumer<Scene, String> seen) {
        this.on = on;
        at = new VisitorAtScreen(on, pinyin, seen);
    }

    /** Opens everything. */
    public void everything() {
        begin();
        answers();
        ways();
        question();
        list();
        papers();
        thanks();
    }

    /** What stands there before and after the clerk's first words, and the choices of the screen itself. */
    public void begin() {
        at.see("greeting");
        at.say("您好，请问您办什么业务？");
        at.press("way.LOOK");
        if (on.leftHanded()) {
            at.press("hand.RIGHT");
        }
        at.see("look");
        at.press("way.back");
        at.said("我老伴在外地住院了，要报销");
        at.say("请稍等。");
        at.see("no-question");
        at.press("pace.UNCLEAR");
        at.see("unclear");
    }

    /** A question with three answers, one with more, and what comes of them. */
    public void answers() {
        at.ask(ASKED);
        at.see("three-answers");
        at.ask("您要报销住院费、门诊费还是药费？");
        at.see("many-answers");
        at.press("way.MORE");
        at.see("more-answers");
        at.press("way.back");
        at.tapFirstAnswer();
        at.see("answered");
    }

    /** All the ways to answer, and a question that comes meanwhile. */
    public void ways() {
        at.say("请坐。");
        at.press("way.WRITE");
        at.see("write");
        at.ask("您的身份证带了吗？");
        at.see("write-asked");
        at.press("way.back");
        at.say("请坐。");
        at.press("way.WISH");
        at.see("wish");
        at.ask("您要报销住院费、门诊费还是药费？");
        at.see("wish-asked");
        at.press("way.back");
        typing();
        talk();
        pads();
    }

    private void typing() {
        at.say("请坐。");
        at.openOther();
        at.press("way.TYPE");
        at.see("type");
        at.key("n");
        at.key("i");
        at.key("h");
        at.key("a");
        at.key("o");
        at.see("type-composing");
        at.ask("您的身份证带了吗？");
        at.see("type-asked");
        at.press("pinyin.key.DIGITS");
        at.see("type-full-digits");
        at.press("pinyin.key.CHINESE");
        at.press("pinyin.key.NINE");
        at.see("type-nine");
        at.press("pinyin.key.DIGITS");
        at.see("type-digits");
        at.press("pinyin.key.ENGLISH");
        at.see("type-english");
        at.press("way.back");
    }

    private void talk() {
        at.listen(true);
        at.see("talk");
        at.story().then(new Command.Hear(Speaker.VISITOR, Caption.of("我老伴在外地住院了花了很多钱")));
        at.ask("您的身份证带了吗？");
        at.see("talk-asked");
        at.listen(false);
    }

    private void pads() {
        at.ask("什么时候住院的？");
        at.tap("选日期");
        at.see("date");
        at.press("way.back");
        at.ask("住院住了几天？");
        at.tap("填几天");
        at.see("number");
        at.press("way.back");
    }

    /** A fact is to be checked. */
    public void question() {
        at.forgetQuestion();
        at.story().then(new Command.Type(Speaker.STAFF, "请您下周三上午9:30再来。")).asked(0);
        at.show();
        at.see("check");
        at.story().later(2).replied(true);
        at.show();
    }

    /** The list: asked, marked, complete. */
    public void list() {
        at.story().then(new CaseCommand.Present(VisitorAtScreen.GUIDE));
        at.show();
        at.see("list-condition");
        at.ask("您的身份证带了吗？");
        at.see("list-condition-asked");
        VisitorAtScreen.GUIDE.conditions()
                .forEach(condition -> at.story().then(new CaseCommand.Hold(condition.id(), true)));
        at.show();
        at.see("list-asked");
        at.say("请看您要带的材料。");
        at.see("list");
        at.story().conversation().checklist().orElseThrow().materials().forEach(
                one -> at.story().then(new CaseCommand.Tick(one.id(), Optional.of(Mark.MISSING))));
        at.show();
        at.see("list-missing");
        for (int page = 2; page < 12 && at.pressIfThere("▶"); page++) {
            at.see("list-page-" + page);
        }
        at.press("way.back");
        at.see("list-closed");
    }

    /** Steps, form, call and note. */
    public void papers() {
        at.story().then(new CaseCommand.Reach(Optional.of(VisitorAtScreen.GUIDE.steps().get(1).id())));
        at.show();
        at.see("steps");
        at.press("steps.whole");
        at.see("steps-whole");
        at.form();
        at.see("form");
        at.story().then(new CaseCommand.Dial("单位人事处"));
        at.show();
        at.see("form-calling");
        at.story().then(new CaseCommand.HangUp());
        at.story().then(new CaseCommand.Agree(
                new CallOutcome("单位人事", "证明当天盖好章", "王会计", "下周三上午9:30", "0571-88881234")));
        at.show();
        at.see("call");
        at.story().then(new CaseCommand.WriteNote(Notes.story())).then(new CaseCommand.ShowNote());
        at.show();
        at.see("note");
        at.ask("您的身份证带了吗？");
        at.see("note-asked");
        at.pressIfThere(at.words().get("note.next"));
        at.see("note-next");
        at.press("note.scan");
        at.see("note-scan");
        at.press("way.back");
        at.openOther();
        at.see("other-with-all");
        at.press("way.back");
    }

    /** How it went, page by page. */
    public void thanks() {
        at.say("办好了。");
        at.story().then(new CaseCommand.InviteThanks());
        at.show();
        at.see("thanks-faces");
        at.press("thanks.feeling.FAIR");
        at.press("thanks.next");
        at.see("thanks-line");
        at.press("thanks.write");
        at.see("thanks-write");
        at.press("thanks.done");
        at.press("thanks.type");
        at.see("thanks-type");
        at.press("thanks.done");
        at.press("thanks.next");
        at.see("thanks-keep");
        at.press("thanks.give");
        at.see("thanks-goodbye");
    }
}
