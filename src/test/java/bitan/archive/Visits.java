package bitan.archive;

import java.time.Instant;
import java.util.List;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.note.CallOutcome;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.wording.facts.Facts;

import static java.time.LocalDate.EPOCH;

/** Visits as the conversation itself makes them. */
final class Visits {
    static final Instant CLOSED = Instant.parse("2026-11-23T01:02:03Z");
    static final Ink INK = new Ink(
            List.of(new Stroke(List.of(InkPoint.at(10.4, 20, 0), InkPoint.at(11.6, 21, 5)))));

    private Visits() {
    }

    /** A visit with a bit of everything. */
    static Conversation whole() {
        var fact = Facts.in("退您3500元").getFirst();
        return after(new Command.Type(Speaker.STAFF, "退您3500元"), new Command.Ask(1, fact),
                new Command.Reply(1, fact, true),
                new Command.Type(Speaker.VISITOR, "我叫张大山，身份证号是"),
                new Command.Type(Speaker.VISITOR, "110105"),
                new Command.Type(Speaker.VISITOR, "19491231002X"),
                new Command.Write(INK, "电话13912345678"), new Command.Write(INK, ""),
                new Command.Choose("谢谢"),
                new CaseCommand.Dial("老伴的单位"),
                new CaseCommand.Agree(new CallOutcome("老伴的单位", "盖章", "王主任", "周五", "13812345678")),
                new CaseCommand.WriteNote(
                        Note.of(new NoteHead("报销", "六号窗口", "", EPOCH, ""), List.of(NoteItem.of("证明")))));
    }

    static Conversation saying(String text) {
        return after(new Command.Type(Speaker.VISITOR, text));
    }

    static VisitRecord record(String text) {
        return VisitRecord.of(saying(text), CLOSED, "六号窗口").orElseThrow();
    }

    static Conversation after(Command... commands) {
        var now = Conversation.opened(1);
        for (var command : commands) {
            now = now.after(now.decide(command, CLOSED.minusSeconds(60), Facts::in).orElseThrow());
        }
        return now;
    }
}
