package bitan.glossary;

import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

import bitan.wording.Glossary;
import bitan.wording.Term;

/**
 * A glossary as JSON: an array of terms, or an object whose {@code terms} is one. A term is a string, or an object
 * with its {@code text} (also {@code term} or {@code word}) and, as it likes, {@code sounds} (also {@code pinyin}), one
 * string or several. What else an object holds is passed over; a term told twice is one with both its sounds.
 */
final class GlossaryJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final JsonParser json;
    private final Entries entries = new Entries();

    private GlossaryJson(JsonParser json) {
        this.json = json;
    }

    static Glossary read(String text) throws Unreadable {
        try (var json = JSON.createParser(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)) {
            return new GlossaryJson(json).glossary();
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw Unreadable.file(where == null ? 1 : Math.max(1, where.getLineNr()), e.getOriginalMessage());
        }
    }

    /** One term on each line, so that people can edit it. */
    static String written(Glossary glossary) {
        return glossary.terms().stream().map(GlossaryJson::written)
                .collect(Collectors.joining(",\n", "{\"terms\": [\n", "\n]}\n"));
    }

    private static String written(Term term) {
        if (term.sounds().isEmpty()) {
            return "  " + JSON.writeValueAsString(term.text());
        }
        return "  {\"text\": " + JSON.writeValueAsString(term.text()) + ", \"sounds\": "
                + JSON.writeValueAsString(term.sounds()) + "}";
    }

    private Glossary glossary() throws Unreadable {
        boolean isFound = switch (json.nextToken()) {
            case START_ARRAY -> terms();
            case START_OBJECT -> termsOfObject();
            case null, default -> false;
        };
        if (!isFound) {
            throw Unreadable.file(line(), "no array of terms");
        }
        if (json.nextToken() != null) {
            throw Unreadable.file(line(), "more behind the end");
        }
        return entries.glossary();
    }

    private boolean termsOfObject() throws Unreadable {
        boolean isFound = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("terms") && value == JsonToken.START_ARRAY) {
                isFound = terms();
            } else {
                json.skipChildren();
            }
        }
        return isFound;
    }

    private boolean terms() throws Unreadable {
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            int line = line();
            switch (token) {
                case VALUE_STRING -> entries.add(line, new EntryJson(json.getString()));
                case START_OBJECT -> entries.add(line, entry());
                default -> throw Unreadable.file(line, "neither a string nor an object");
            }
        }
        return true;
    }

    private EntryJson entry() throws Unreadable {
        var entry = new EntryJson("");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "text", "term", "word" -> entry.text = string();
                case "sounds", "pinyin" -> sounds(entry);
                default -> json.skipChildren();
            }
        }
        return entry;
    }

    private void sounds(EntryJson entry) throws Unreadable {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            entry.sounds.add(string());
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            entry.sounds.add(string());
        }
    }

    private String string() throws Unreadable {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw Unreadable.file(line(), "not a string");
        }
        return json.getString();
    }

    private int line() {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }
}
