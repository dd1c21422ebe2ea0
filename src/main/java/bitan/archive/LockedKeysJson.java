package bitan.archive;

import java.util.Base64;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The locked keys as JSON; every field is written, so that one that is missing is damage. */
final class LockedKeysJson {
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private LockedKeysJson() {
    }

    static String written(LockedKeys keys) {
        var root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("algorithm", LockedKeys.ALGORITHM);
        root.put("iterations", keys.iterations());
        root.put("salt", keys.salt());
        root.put("nonce", keys.nonce());
        root.put("seals", keys.sealing().getEncoded());
        root.put("opens", keys.sealed());
        return JSON.writeValueAsString(root) + "\n";
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static LockedKeys read(byte[] text) {
        try {
            var root = JSON.readTree(text);
            if (root.required("version").intValue() != VERSION
                    || !LockedKeys.ALGORITHM.equals(root.required("algorithm").stringValue())) {
                throw new IllegalArgumentException("another version");
            }
            return new LockedKeys(root.required("iterations").intValue(), bytes(root, "salt"),
                    bytes(root, "nonce"), LockedKeys.sealing(bytes(root, "seals")), bytes(root, "opens"));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no keys", e);
        }
    }

    private static byte[] bytes(JsonNode root, String name) {
        var text = root.required(name).stringValue();
        if (text == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return Base64.getDecoder().decode(text);
    }
}
