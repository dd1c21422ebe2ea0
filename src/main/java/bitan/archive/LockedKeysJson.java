package bitan.archive;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import bitan.json.Json;

/** The locked keys as their file has them; every field is written, so that one that is missing is damage. */
record LockedKeysJson(int version, String algorithm, int iterations, byte[] salt, byte[] nonce, byte[] seals,
        byte[] opens) {
    private static final int VERSION = 1;
    private static final JsonMapper JSON = Json.strict().enable(SerializationFeature.INDENT_OUTPUT).build();

    static String written(LockedKeys keys) {
        return JSON.writeValueAsString(new LockedKeysJson(VERSION, LockedKeys.ALGORITHM, keys.iterations(),
                keys.salt(), keys.nonce(), keys.sealing().getEncoded(), keys.sealed())) + "\n";
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static LockedKeys read(byte[] text) {
        try {
            return Json.read(JSON, text, LockedKeysJson.class).keys();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(Json.place(e), e);
        }
    }

    private LockedKeys keys() {
        if (version != VERSION || !LockedKeys.ALGORITHM.equals(algorithm)) {
            throw new IllegalArgumentException("another version");
        }
        return new LockedKeys(iterations, salt, nonce, LockedKeys.sealing(seals), opens);
    }
}
