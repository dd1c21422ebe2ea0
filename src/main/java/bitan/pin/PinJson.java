package bitan.pin;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is kept about the PIN as JSON; every field is written, so that one that is missing is damage. */
final class PinJson {
    /** The version this program writes and understands. */
    static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private PinJson() {
    }

    static String written(PinState state) {
        var root = JSON.createObjectNode();
        root.put("version", VERSION);
        var hash = root.putObject("pin");
        state.hash().ifPresent(set -> write(set, hash));
        root.put("failed", state.tries().failed());
        root.put("lastFailed", state.tries().last().toEpochMilli());
        root.put("kept", state.kept().orElse(""));
        root.put("reset", state.reset());
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void write(PinHash set, ObjectNode hash) {
        hash.put("algorithm", PinHash.ALGORITHM);
        hash.put("iterations", set.iterations());
        hash.put("salt", set.salt());
        hash.put("hash", set.hash());
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static PinState read(String text) {
        try {
            var root = JSON.readTree(text);
            if (version(root) != VERSION) {
                throw new IllegalArgumentException("not of version " + VERSION);
            }
            var kept = text(root, "kept");
            return new PinState(hash(field(root, "pin")),
                    new Tries(field(root, "failed").intValue(),
                            Instant.ofEpochMilli(field(root, "lastFailed").longValue())),
                    kept.isEmpty() ? Optional.empty() : Optional.of(kept),
                    field(root, "reset").longValue());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** Whether a newer program has written this: then it is left as it is. */
    static boolean isNewer(String text) {
        try {
            return version(JSON.readTree(text)) > VERSION;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static int version(JsonNode root) {
        return root.path("version").asInt(0);
    }

    private static Optional<PinHash> hash(JsonNode hash) {
        if (!hash.isObject()) {
            throw new IllegalArgumentException("no pin");
        }
        if (hash.isEmpty()) {
            return Optional.empty();
        }
        if (!PinHash.ALGORITHM.equals(text(hash, "algorithm"))) {
            throw new IllegalArgumentException("another algorithm");
        }
        return Optional.of(new PinHash(field(hash, "iterations").intValue(), bytes(hash, "salt"),
                bytes(hash, "hash")));
    }

    private static byte[] bytes(JsonNode hash, String name) {
        return Base64.getDecoder().decode(text(hash, name));
    }

    private static String text(JsonNode root, String name) {
        var text = field(root, name).stringValue();
        if (text == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return text;
    }

    private static JsonNode field(JsonNode root, String name) {
        var field = root.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return field;
    }
}
