package bitan.journal.json;

import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import bitan.conversation.Mark;
import bitan.conversation.MatterEvent;
import bitan.conversation.Thanks;
import bitan.guide.file.GuideCopy;

/** What happens to the visitor's matter. */
final class MatterJson {
    private enum Kind {
        PRESENTED, PUT_AWAY, HELD, TICKED, REACHED, FORM_SHOWN, DIALLED, HUNG_UP, AGREED, CALL_CONFIRMED, NOTE_WRITTEN, NOTE_SHOWN, NOTE_CONFIRMED, NOTE_DROPPED, THANKS_INVITED, THANKED
    }

    private MatterJson() {
    }

    static ObjectNode written(MatterEvent event) {
        return switch (event) {
            case MatterEvent.Presented(var guide) ->
                of(Kind.PRESENTED).put("guide", GuideCopy.written(guide));
            case MatterEvent.PutAway _ -> of(Kind.PUT_AWAY);
            case MatterEvent.Held(var condition, boolean holds) ->
                of(Kind.HELD).put("condition", condition).put("holds", holds);
            case MatterEvent.Ticked(var material, var mark) ->
                with(of(Kind.TICKED).put("material", material), "mark", mark.map(Mark::name));
            case MatterEvent.Reached(var step) -> with(of(Kind.REACHED), "step", step);
            case MatterEvent.FormShown(var file) -> with(of(Kind.FORM_SHOWN), "file", file);
            case MatterEvent.Dialled(var whom, var at) ->
                of(Kind.DIALLED).put("whom", whom).put("at", at.toString());
            case MatterEvent.HungUp(var at) -> of(Kind.HUNG_UP).put("at", at.toString());
            case MatterEvent.Agreed(var outcome) ->
                of(Kind.AGREED).set("outcome", NoteJson.written(outcome));
            case MatterEvent.CallConfirmed(boolean right) -> of(Kind.CALL_CONFIRMED).put("right", right);
            case MatterEvent.NoteWritten(var note) ->
                of(Kind.NOTE_WRITTEN).set("note", NoteJson.written(note));
            case MatterEvent.NoteShown _ -> of(Kind.NOTE_SHOWN);
            case MatterEvent.NoteConfirmed(boolean right) -> of(Kind.NOTE_CONFIRMED).put("right", right);
            case MatterEvent.NoteDropped _ -> of(Kind.NOTE_DROPPED);
            case MatterEvent.ThanksInvited _ -> of(Kind.THANKS_INVITED);
            case MatterEvent.Thanked(var thanks) -> of(Kind.THANKED).set("thanks", written(thanks));
        };
    }

    private static ObjectNode written(Thanks thanks) {
        var json = Fields.object().put("words", thanks.words()).put("kept", thanks.kept()).put("given",
                thanks.given());
        json.set("ink", InkJson.written(thanks.ink()));
        return with(json, "feeling", thanks.feeling().map(Thanks.Feeling::name));
    }

    private static ObjectNode of(Kind kind) {
        return Fields.object().put("kind", kind.name());
    }

    private static ObjectNode with(ObjectNode json, String name, Optional<String> text) {
        text.ifPresent(one -> json.put(name, one));
        return json;
    }

    static MatterEvent event(JsonNode json) {
        return switch (Fields.choice(json, "kind", Kind.class)) {
            case PRESENTED -> new MatterEvent.Presented(
                    GuideCopy.read(Fields.text(json, "guide")).orElseThrow(IllegalArgumentException::new));
            case PUT_AWAY -> new MatterEvent.PutAway();
            case HELD -> new MatterEvent.Held(Fields.text(json, "condition"), Fields.flag(json, "holds"));
            case TICKED -> new MatterEvent.Ticked(Fields.text(json, "material"),
                    Fields.maybeText(json, "mark").map(Mark::valueOf));
            case REACHED -> new MatterEvent.Reached(Fields.maybeText(json, "step"));
            case FORM_SHOWN -> new MatterEvent.FormShown(Fields.maybeText(json, "file"));
            case DIALLED -> new MatterEvent.Dialled(Fields.text(json, "whom"), Fields.instant(json, "at"));
            case HUNG_UP -> new MatterEvent.HungUp(Fields.instant(json, "at"));
            case AGREED -> new MatterEvent.Agreed(NoteJson.outcome(json.required("outcome")));
            case CALL_CONFIRMED -> new MatterEvent.CallConfirmed(Fields.flag(json, "right"));
            case NOTE_WRITTEN -> new MatterEvent.NoteWritten(NoteJson.note(json.required("note")));
            case NOTE_SHOWN -> new MatterEvent.NoteShown();
            case NOTE_CONFIRMED -> new MatterEvent.NoteConfirmed(Fields.flag(json, "right"));
            case NOTE_DROPPED -> new MatterEvent.NoteDropped();
            case THANKS_INVITED -> new MatterEvent.ThanksInvited();
            case THANKED -> new MatterEvent.Thanked(thanks(json.required("thanks")));
        };
    }

    private static Thanks thanks(JsonNode json) {
        return new Thanks(Fields.maybeText(json, "feeling").map(Thanks.Feeling::valueOf),
                Fields.text(json, "words"), InkJson.ink(json.required("ink")), Fields.flag(json, "kept"),
                Fields.flag(json, "given"));
    }
}
