package bitan.journal.json;

import java.time.LocalDate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.note.ResumeSlip;

/** The sheet to take home, and what a call came to. */
final class NoteJson {
    private NoteJson() {
    }

    static ObjectNode written(Note note) {
        var json = Fields.object();
        json.set("head", written(note.head()));
        json.set("items", Fields.array(note.items(), NoteJson::written));
        json.set("confirmed", Fields.texts(note.confirmed()));
        note.call().ifPresent(report -> {
            json.set("call", written(report.outcome()));
            report.confirmed().ifPresent(right -> json.put("callConfirmed", right.booleanValue()));
        });
        note.ink().ifPresent(ink -> json.set("ink", InkJson.written(ink)));
        note.resume().ifPresent(slip -> json.set("resume", written(slip)));
        return json;
    }

    static ObjectNode written(CallOutcome outcome) {
        return Fields.object().put("whom", outcome.whom()).put("agreed", outcome.agreed())
                .put("by", outcome.by()).put("until", outcome.until()).put("telephone", outcome.telephone());
    }

    private static ObjectNode written(NoteHead head) {
        return Fields.object().put("title", head.title()).put("counter", head.counter())
                .put("telephone", head.telephone()).put("date", head.date().toString())
                .put("guide", head.guide());
    }

    private static ObjectNode written(NoteItem item) {
        return Fields.object().put("what", item.what()).put("where", item.where()).put("when", item.when())
                .put("ask", item.ask()).put("how", item.how());
    }

    private static ObjectNode written(ResumeSlip slip) {
        var json = Fields.object().put("scanned", slip.scanned());
        slip.typed().ifPresent(typed -> json.put("typed", typed));
        return json;
    }

    static Note note(JsonNode json) {
        return new Note(head(json.required("head")), Fields.list(json, "items", NoteJson::item),
                Fields.list(json, "confirmed", Fields::text),
                Fields.maybe(json, "call", call -> new CallReport(outcome(call),
                        Fields.maybe(json, "callConfirmed", JsonNode::booleanValue))),
                Fields.maybe(json, "ink", InkJson::ink),
                Fields.maybe(json, "resume", NoteJson::slip));
    }

    static CallOutcome outcome(JsonNode json) {
        return new CallOutcome(Fields.text(json, "whom"), Fields.text(json, "agreed"),
                Fields.text(json, "by"), Fields.text(json, "until"), Fields.text(json, "telephone"));
    }

    private static NoteHead head(JsonNode json) {
        return new NoteHead(Fields.text(json, "title"), Fields.text(json, "counter"),
                Fields.text(json, "telephone"), LocalDate.parse(Fields.text(json, "date")),
                Fields.text(json, "guide"));
    }

    private static NoteItem item(JsonNode json) {
        return new NoteItem(Fields.text(json, "what"), Fields.text(json, "where"), Fields.text(json, "when"),
                Fields.text(json, "ask"), Fields.text(json, "how"));
    }

    private static ResumeSlip slip(JsonNode json) {
        return new ResumeSlip(Fields.text(json, "scanned"), Fields.maybeText(json, "typed"));
    }
}
