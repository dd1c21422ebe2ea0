package bitan.pin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import bitan.json.Json;

/**
 * What is kept about the PIN, as its file has it; every field is written, so that one that is missing is damage.
 *
 * @param pin a {@link Hash}, or empty if none is set
 */
record PinJson(int version, ObjectNode pin, int failed, long lastFailed, String kept, long reset) {
    /** The version this program writes and understands. */
    static final int VERSION = 1;
    private static final JsonMapper JSON = Json.strict().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What is kept of the PIN itself. */
    private record Hash(String algorithm, int iterations, byte[] salt, byte[] hash) {

        static Hash of(PinHash set) {
            return new Hash(PinHash.ALGORITHM, set.iterations(), set.salt(), set.hash());
        }

        PinHash set() {
            if (!PinHash.ALGORITHM.equals(algorithm)) {
                throw new IllegalArgumentException("another algorithm");
            }
            return new PinHash(iterations, salt, hash);
        }
    }

    static String written(PinState state) {
        ObjectNode pin = state.hash().map(Hash::of).<ObjectNode>map(JSON::valueToTree)
                .orElseGet(JSON::createObjectNode);
        return JSON.writeValueAsString(new PinJson(VERSION, pin, state.tries().failed(),
                state.tries().last().toEpochMilli(), state.kept().orElse(""), state.reset())) + "\n";
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static PinState read(String text) {
        try {
            return Json.read(JSON, text.getBytes(StandardCharsets.UTF_8), PinJson.class).state();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(Json.place(e), e);
        }
    }

    /** Whether a newer program has written this: then it is left as it is. */
    static boolean isNewer(String text) {
        try {
            return JSON.readTree(text).path("version").asInt(0) > VERSION;
        } catch (JacksonException e) {
            return false;
        }
    }

    private PinState state() {
        if (version != VERSION) {
            throw new IllegalArgumentException("not of version " + VERSION);
        }
        var hash = pin.isEmpty()
                ? Optional.<PinHash>empty()
                : Optional.of(JSON.treeToValue(pin, Hash.class).set());
        return new PinState(hash, new Tries(failed, Instant.ofEpochMilli(lastFailed)),
                kept.isEmpty() ? Optional.empty() : Optional.of(kept), reset);
    }
}
