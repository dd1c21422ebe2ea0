package bitan.journal.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import bitan.conversation.Answer;
import bitan.conversation.Check;
import bitan.conversation.Content;
import bitan.conversation.Correction;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.wording.Caption;

/** A turn, and a new wording of one. */
final class TurnJson {
    private enum Kind {
        SPOKEN, TYPED, ANSWERED, INKED
    }

    private TurnJson() {
    }

    static ObjectNode written(Turn turn) {
        var json = Fields.object().put("number", turn.number()).put("speaker", turn.speaker().name())
                .put("at", turn.at().toString()).put("takenBack", turn.takenBack())
                .put("onTelephone", turn.onTelephone()).put("pinned", turn.pinned());
        json.set("content", written(turn.content()));
        turn.pace().ifPresent(pace -> json.put("pace", pace.name()));
        if (!turn.corrections().isEmpty()) {
            json.set("corrections", Fields.array(turn.corrections(), TurnJson::written));
        }
        if (!turn.checks().isEmpty()) {
            json.set("checks", Fields.array(turn.checks(), TurnJson::written));
        }
        return json;
    }

    static ObjectNode written(Correction correction) {
        return Fields.object().put("at", correction.at().toString())
                .set("caption", CaptionJson.written(correction.caption()));
    }

    private static ObjectNode written(Check check) {
        return Fields.object().put("answer", check.answer().name())
                .set("fact", CaptionJson.written(check.fact()));
    }

    private static ObjectNode written(Content content) {
        return switch (content) {
            case Content.Spoken(var caption) -> written(Kind.SPOKEN, caption);
            case Content.Typed(var caption) -> written(Kind.TYPED, caption);
            case Content.Answered(var caption) -> written(Kind.ANSWERED, caption);
            case Content.Inked(var ink, var caption) ->
                written(Kind.INKED, caption).set("ink", InkJson.written(ink));
        };
    }

    private static ObjectNode written(Kind kind, Caption caption) {
        return Fields.object().put("kind", kind.name()).set("caption", CaptionJson.written(caption));
    }

    static Turn turn(JsonNode json) {
        return new Turn(json.required("number").intValue(), Fields.choice(json, "speaker", Speaker.class),
                content(json.required("content")), Fields.instant(json, "at"),
                Fields.list(json, "corrections", TurnJson::correction),
                Fields.maybeText(json, "pace").map(Pace::valueOf), Fields.flag(json, "takenBack"),
                Fields.flag(json, "onTelephone"), Fields.flag(json, "pinned"),
                Fields.list(json, "checks", TurnJson::check));
    }

    static Correction correction(JsonNode json) {
        return new Correction(CaptionJson.caption(json.required("caption")), Fields.instant(json, "at"));
    }

    private static Check check(JsonNode json) {
        return new Check(CaptionJson.fact(json.required("fact")),
                Fields.choice(json, "answer", Answer.class));
    }

    private static Content content(JsonNode json) {
        var caption = CaptionJson.caption(json.required("caption"));
        return switch (Fields.choice(json, "kind", Kind.class)) {
            case SPOKEN -> new Content.Spoken(caption);
            case TYPED -> new Content.Typed(caption);
            case ANSWERED -> new Content.Answered(caption);
            case INKED -> new Content.Inked(InkJson.ink(json.required("ink")), caption);
        };
    }
}
