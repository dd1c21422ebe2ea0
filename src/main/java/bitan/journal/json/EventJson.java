package bitan.journal.json;

import java.nio.charset.StandardCharsets;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

import bitan.conversation.CaseEvent;
import bitan.conversation.Content;
import bitan.conversation.Event;
import bitan.guide.Guide;
import bitan.guide.file.GuideCopy;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.json.Json;
import bitan.note.Note;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.wording.Choice;
import bitan.wording.Fact;
import bitan.wording.Repair;

/** An event of a conversation as JSON in UTF-8; journals of version 0.1.0 have the same form. */
public final class EventJson {
    /** Raised when an older reader would misread what is written. */
    private static final int VERSION = 1;
    private static final String VERSION_PROPERTY = "v";
    private static final String KIND = "kind";
    /** What happens to the visitor's matter is an event within one of this kind. */
    private static final String MATTER_KIND = "MATTER";
    private static final String MATTER = "matter";
    private static final JsonMapper JSON = mapper();

    private EventJson() {
    }

    private static JsonMapper mapper() {
        var module = new SimpleModule();
        Twin.add(module, Note.class, NoteJson.class, NoteJson::of, NoteJson::note);
        Twin.add(module, Guide.class, String.class, GuideCopy::written,
                text -> GuideCopy.read(text).orElseThrow(IllegalArgumentException::new));
        return Json.strict().addModule(module).addMixIn(Event.class, Json.Kinds.class)
                .addMixIn(Event.Heard.class, Mixins.OfHeard.class)
                .addMixIn(Content.class, Json.Kinds.class)
                .addMixIn(Fact.class, Mixins.OfFact.class).addMixIn(Repair.class, Mixins.OfRepair.class)
                .addMixIn(Choice.class, Mixins.OfChoice.class).addMixIn(Ink.class, Mixins.OfInk.class)
                .addMixIn(Stroke.class, Mixins.OfStroke.class)
                .addMixIn(InkPoint.class, Mixins.OfPoint.class).build();
    }

    /** The event as bytes. */
    public static byte[] written(Event event) {
        ObjectNode json = JSON.writerFor(Event.class).valueToTree(event);
        if (event instanceof CaseEvent) {
            json = JSON.createObjectNode().put(KIND, MATTER_KIND).set(MATTER, json);
        }
        // By way of a text: half a character that was cut off must not keep a turn from being written.
        return JSON.writeValueAsString(json.put(VERSION_PROPERTY, VERSION)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The event in bytes that {@link #written} gave.
     *
     * @throws ProblemException if they are anything else ({@code JOU-05})
     */
    public static Event read(byte[] bytes) throws ProblemException {
        try {
            return event(Json.read(JSON, bytes, ObjectNode.class));
        } catch (JacksonException | IllegalArgumentException e) {
            // Neither the message nor the cause: they may quote the conversation.
            throw new ProblemException(Problem.of(ProblemCode.JOU_05, e.getClass().getSimpleName()));
        }
    }

    private static Event event(ObjectNode json) {
        if (json.required(VERSION_PROPERTY).intValue() != VERSION) {
            throw new IllegalArgumentException("another version");
        }
        if (json.required(KIND).stringValue().equals(MATTER_KIND)) {
            return JSON.treeToValue(json.required(MATTER), CaseEvent.class);
        }
        return JSON.treeToValue(json.without(VERSION_PROPERTY), Event.class);
    }
}
