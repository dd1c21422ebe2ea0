package bitan.journal.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fields of JSON objects, exactly as they should be: everything else throws. */
final class Fields {
    private Fields() {
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(List<T> values, Function<T, JsonNode> written) {
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(written.apply(value)));
        return array;
    }

    static ArrayNode texts(List<String> texts) {
        return array(texts, JsonNodeFactory.instance::stringNode);
    }

    static String text(JsonNode json, String name) {
        return text(json.required(name));
    }

    /** A null of JSON is a text to the library, and none to us. */
    static String text(JsonNode value) {
        var text = value.stringValue();
        if (text == null) {
            throw new IllegalArgumentException("no text");
        }
        return text;
    }

    static boolean flag(JsonNode json, String name) {
        return json.required(name).booleanValue();
    }

    static Instant instant(JsonNode json, String name) {
        return Instant.parse(text(json, name));
    }

    static <E extends Enum<E>> E choice(JsonNode json, String name, Class<E> among) {
        return Enum.valueOf(among, text(json, name));
    }

    /** What is left out where there is nothing. */
    static <T> Optional<T> maybe(JsonNode json, String name, Function<JsonNode, T> read) {
        return json.optional(name).map(read);
    }

    static Optional<String> maybeText(JsonNode json, String name) {
        return maybe(json, name, Fields::text);
    }

    /** The values of an array that is left out where there are none. */
    static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
        return maybe(json, name, array -> items(array, read)).orElse(List.of());
    }

    static <T> List<T> items(JsonNode array, Function<JsonNode, T> read) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("no array");
        }
        return array.valueStream().map(read).toList();
    }
}
