package bitan.archive;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A record as JSON in UTF-8. */
public final class RecordJson {
    /** Without buffers that are used again: they would hold what was said after it is erased. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

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
            var record = JSON.readValue(bytes, VisitRecord.class);
            if (record == null) {
                throw new IllegalArgumentException("no record");
            }
            return record;
        } catch (JacksonException e) {
            // Neither the message nor the cause: they may quote the conversation.
            throw new IllegalArgumentException("no record");
        }
    }
}
