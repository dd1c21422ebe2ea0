package bitan.journal.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import bitan.conversation.Answer;
import bitan.conversation.Event;
import bitan.conversation.MatterEvent;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** An event of a conversation as JSON in UTF-8. */
public final class EventJson {
    /** Raised when an older reader would misread what is written. */
    private static final int VERSION = 1;
    /** Without buffers that are used again: they would hold what was said after it is erased. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private enum Kind {
        HEARD, SAID, DRAFTED, SKETCHED, TAKEN_BACK, ALERTED, CORRECTED, PACED, UNPACED, ASKED, WITHDRAWN, REPLIED, PINNED, RESUMED, CLOSED, MATTER
    }

    private EventJson() {
    }

    /** The event as bytes. */
    public static byte[] written(Event event) {
        // By way of a text: half a character that was cut off must not keep a turn from being written.
        return JSON.writeValueAsString(json(event).put("v", VERSION)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The event in bytes that {@link #written} gave.
     *
     * @throws ProblemException if they are anything else ({@code JOU-05})
     */
    public static Event read(byte[] bytes) throws ProblemException {
        try {
            var json = JSON.readTree(bytes);
            if (json.required("v").intValue() != VERSION) {
                throw new IllegalArgumentException("another version");
            }
            return event(json);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            // Neither the message nor the cause: they may quote the conversation.
            throw new ProblemException(Problem.of(ProblemCode.JOU_05, e.getClass().getSimpleName()));
        }
    }

    private static ObjectNode json(Event event) {
        return switch (event) {
            case Event.Heard(var speaker, var partial) -> of(Kind.HEARD).put("speaker", speaker.name())
                    .set("caption", CaptionJson.written(partial));
            case Event.Said(var turn) -> of(Kind.SAID).set("turn", TurnJson.written(turn));
            case Event.Drafted(var speaker, var text) ->
                of(Kind.DRAFTED).put("speaker", speaker.name()).put("text", text);
            case Event.Sketched(var ink) -> of(Kind.SKETCHED).set("ink", InkJson.written(ink));
            case Event.TakenBack(int number) -> of(Kind.TAKEN_BACK, number);
            case Event.Alerted _ -> of(Kind.ALERTED);
            case Event.Corrected(int number, var correction) ->
                of(Kind.CORRECTED, number).set("correction", TurnJson.written(correction));
            case Event.Paced(int number, var pace) -> of(Kind.PACED, number).put("pace", pace.name());
            case Event.Unpaced(int number) -> of(Kind.UNPACED, number);
            case Event.Asked(int number, var fact) ->
                of(Kind.ASKED, number).set("fact", CaptionJson.written(fact));
            case Event.Withdrawn(int number) -> of(Kind.WITHDRAWN, number);
            case Event.Replied(int number, var answer) ->
                of(Kind.REPLIED, number).put("answer", answer.name());
            case Event.Pinned(int number, boolean pinned) -> of(Kind.PINNED, number).put("pinned", pinned);
            case Event.Resumed _ -> of(Kind.RESUMED);
            case Event.Closed _ -> of(Kind.CLOSED);
            case MatterEvent about -> of(Kind.MATTER).set("matter", MatterJson.written(about));
        };
    }

    private static ObjectNode of(Kind kind) {
        return JSON.createObjectNode().put("kind", kind.name());
    }

    private static ObjectNode of(Kind kind, int number) {
        return of(kind).put("number", number);
    }

    private static Event event(JsonNode json) {
        return switch (Fields.choice(json, "kind", Kind.class)) {
            case HEARD -> new Event.Heard(speaker(json), CaptionJson.caption(json.required("caption")));
            case SAID -> new Event.Said(TurnJson.turn(json.required("turn")));
            case DRAFTED -> new Event.Drafted(speaker(json), Fields.text(json, "text"));
            case SKETCHED -> new Event.Sketched(InkJson.ink(json.required("ink")));
            case TAKEN_BACK -> new Event.TakenBack(number(json));
            case ALERTED -> new Event.Alerted();
            case CORRECTED -> new Event.Corrected(number(json),
                    TurnJson.correction(json.required("correction")));
            case PACED -> new Event.Paced(number(json), Fields.choice(json, "pace", Pace.class));
            case UNPACED -> new Event.Unpaced(number(json));
            case ASKED -> new Event.Asked(number(json), CaptionJson.fact(json.required("fact")));
            case WITHDRAWN -> new Event.Withdrawn(number(json));
            case REPLIED -> new Event.Replied(number(json), Fields.choice(json, "answer", Answer.class));
            case PINNED -> new Event.Pinned(number(json), Fields.flag(json, "pinned"));
            case RESUMED -> new Event.Resumed();
            case CLOSED -> new Event.Closed();
            case MATTER -> MatterJson.event(json.required("matter"));
        };
    }

    private static Speaker speaker(JsonNode json) {
        return Fields.choice(json, "speaker", Speaker.class);
    }

    private static int number(JsonNode json) {
        return json.required("number").intValue();
    }
}
