package bitan.sentences;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

import bitan.json.Json;

/** Sentences as JSON: an object with an array of strings for each group, which may be left out. */
final class JsonSentences {
    private static final JsonMapper JSON = Json.strict().build();

    private final JsonParser json;
    private final Gathered gathered;

    private JsonSentences(JsonParser json, Gathered gathered) {
        this.json = json;
        this.gathered = gathered;
    }

    /**
     * What can be used of it; the rest is left out.
     *
     * @throws JacksonException if it is no such object in an encoding of JSON
     */
    static Gathered read(byte[] bytes) {
        var gathered = new Gathered();
        try (var json = JSON.createParser(bytes)) {
            new JsonSentences(json, gathered).all();
        }
        return gathered;
    }

    /** One sentence on each line, so that people can edit it. */
    static String written(List<ReadySentence> sentences) {
        return Stream.of(SentenceGroup.values()).map(group -> written(group, sentences))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String written(SentenceGroup group, List<ReadySentence> sentences) {
        return sentences.stream().filter(one -> one.group() == group)
                .map(one -> "\n    " + JSON.writeValueAsString(one.text()))
                .collect(Collectors.joining(",", "  \"" + group.key() + "\": [", "]"));
    }

    private void all() {
        expect(json.nextToken() == JsonToken.START_OBJECT, "no object of groups");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var group = SentenceGroup.named(json.currentName());
            int line = line();
            json.nextToken();
            if (group.isPresent()) {
                expect(json.currentToken() == JsonToken.START_ARRAY, "no array of sentences");
                sentences(group.get());
            } else {
                gathered.leaveOut(line);
                json.skipChildren();
            }
        }
        expect(json.nextToken() == null, "more behind the end");
    }

    private void sentences(SentenceGroup group) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                gathered.add(line(), group, json.getString());
            } else {
                gathered.leaveOut(line());
                json.skipChildren();
            }
        }
    }

    private void expect(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new StreamReadException(json, otherwise, json.currentTokenLocation());
        }
    }

    private int line() {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }
}
