package bitan.replies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that comes with the program. What is misspelt in it is a mistake of ours and is not passed over. */
final class Resource {
    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Resource() {
    }

    /** The content of a resource of this package. */
    static <T> T read(String name, Class<T> type) {
        try (var in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
            return STRICT.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
