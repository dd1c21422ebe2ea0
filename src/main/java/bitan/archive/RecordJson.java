package bitan.archive;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import bitan.json.Json;

/** A record as JSON in UTF-8. */
public final class RecordJson {
    private static final JsonMapper JSON = Json.strict().enable(SerializationFeature.INDENT_OUTPUT)
            .withConfigOverride(List.class, list -> list.setInclude(JsonInclude.Value.empty())).build();

    private RecordJson() {
    }

    /** The record as bytes. */
    public static byte[] written(VisitRecord record) {
        return JSON.writeValueAsBytes(record);
    }

    /**
     * The record in bytes that {@link #written} gave.
     *
     * @throws IllegalArgumentException if they are anything else; says nothing of what they are
     */
    static VisitRecord read(byte[] bytes) {
        try {
            return Json.read(JSON, bytes, VisitRecord.class);
        } catch (JacksonException e) {
            // Neither the message nor the cause: they may quote the conversation.
            throw new IllegalArgumentException("no record");
        }
    }
}
