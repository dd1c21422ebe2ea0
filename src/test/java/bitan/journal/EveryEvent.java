package bitan.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import bitan.conversation.CaseEvent;
import bitan.conversation.CheckAnswer;
import bitan.conversation.Content;
import bitan.conversation.Correction;
import bitan.conversation.Event;
import bitan.conversation.Mark;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.conversation.Thanks;
import bitan.conversation.Turn;
import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Telephone;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.letter.Feeling;
import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.note.ResumeSlip;
import bitan.wording.Caption;
import bitan.wording.Choice;
import bitan.wording.Fact;
import bitan.wording.Repair;
import bitan.wording.Span;

/** A visit in which everything happens, as it lies in the journals among the test resources. */
final class EveryEvent {
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00.123456Z");
    private static final Fact FACT = new Fact(Fact.Kind.AMOUNT, "35", new Span(2, 5));
    private static final Caption CAPTION = new Caption("交费35元，带社保卡", List.of(new Span(0, 1)), List.of(FACT),
            List.of(new Repair("射保卡", new Span(7, 10))),
            List.of(new Choice(new Span(6, 7), List.of("代", "待"))));
    private static final Ink INK = new Ink(List.of(new Stroke(
            List.of(new InkPoint(1.25, 2, 0, 0.5), new InkPoint(-3.5, 4e-3, 17, 0.75)))));
    private static final Guide GUIDE = new Guide("card", "社保卡补办", LocalDate.of(2026, 11, 1), true, "丢了就补",
            "本人", List.of("丢卡"), List.of(new Condition("agent", "代办")),
            List.of(new Material("id", "身份证", Material.Form.ORIGINAL, 1, Optional.empty(), Optional.empty(),
                    "",
                    "", List.of(), List.of("agent"))),
            List.of(new GuideStep("take", "取号", "大厅", "", "5分钟", "")),
            List.of(new GuideForm("申请表", "form.pdf", Optional.empty())), List.of("没带证件"),
            List.of(new Telephone("咨询", "12333", "")), "周一至周五");
    private static final CallOutcome OUTCOME = new CallOutcome("街道", "明天给回话", "王主任", "周三", "12345");

    private EveryEvent() {
    }

    /** In order; {@code confirmed} is what the visitor said of the call on the note. */
    static List<Event> visit(Optional<Boolean> confirmed) {
        var head = new NoteHead("社保卡补办", "3号窗口", "12333", LocalDate.of(2026, 11, 23), "card");
        var note = new Note(head, List.of(new NoteItem("带身份证", "大厅", "周三", "王主任", "原件",
                List.of("也可以带临时身份证"))),
                List.of("交费35元"), List.of("到3号窗口写给我们"), Optional.of(new CallReport(OUTCOME, confirmed)),
                Optional.of(INK),
                Optional.of(new ResumeSlip("BT1ABC", Optional.of("ABCD1234"))));
        return List.of(new Event.Heard(Speaker.STAFF, CAPTION),
                said(1, Speaker.STAFF, new Content.Spoken(CAPTION)),
                new Event.Corrected(1, new Correction(CAPTION, NINE)), new Event.Asked(1, FACT),
                new Event.Replied(1, CheckAnswer.RIGHT), new Event.Asked(1, FACT), new Event.Withdrawn(1),
                new Event.Pinned(1, true), new Event.Paced(1, Pace.SLOWER), new Event.Unpaced(1),
                new Event.Paced(1, Pace.READ), new Event.Drafted(Speaker.VISITOR, "我想"),
                new Event.Sketched(INK), said(2, Speaker.VISITOR, new Content.Typed(CAPTION)),
                said(3, Speaker.VISITOR, new Content.Inked(INK, Caption.NOTHING, Optional.empty())),
                said(4, Speaker.VISITOR, new Content.Answered(Caption.of("好"))), new Event.TakenBack(4),
                new Event.Alerted(), new CaseEvent.Presented(GUIDE), new CaseEvent.Held("agent", true),
                new CaseEvent.Ticked("id", Optional.of(Mark.MISSING)),
                new CaseEvent.Reached(Optional.of("take")),
                new CaseEvent.FormShown(Optional.of("form.pdf")), new CaseEvent.Dialled("街道", NINE),
                new CaseEvent.HungUp(NINE.plusSeconds(60)), new CaseEvent.Agreed(OUTCOME),
                new CaseEvent.CallConfirmed(true), new CaseEvent.NoteWritten(note),
                new CaseEvent.NoteShown(), new CaseEvent.NoteConfirmed(false),
                new CaseEvent.NoteDropped(), new CaseEvent.NoteWritten(note), new CaseEvent.PutAway(),
                new CaseEvent.ThanksInvited(),
                new CaseEvent.Thanked(new Thanks(Optional.of(Feeling.GOOD), "谢谢", INK, true, true)),
                new Event.Resumed());
    }

    /** What else happens in later programs, behind it. */
    static List<Event> later() {
        var note = Note.of(new NoteHead("社保卡补办", "", "", LocalDate.of(2026, 11, 23), "card"),
                List.of(NoteItem.of("带身份证")));
        return List.of(new CaseEvent.NoteRevised(note), new CaseEvent.Presented(GUIDE), new Event.Undone(14),
                new Event.Redone(14));
    }

    /** What happens since a companion may answer, behind it. */
    static List<Event> accompanied() {
        return List.of(new Event.Answering(Speaker.COMPANION),
                said(5, Speaker.COMPANION, new Content.Answered(Caption.of("我是他女儿"))));
    }

    private static Event said(int number, Speaker speaker, Content content) {
        return new Event.Said(new Turn(number, speaker, content, NINE, List.of(), Optional.empty(), false,
                number == 1, false, List.of()));
    }
}
