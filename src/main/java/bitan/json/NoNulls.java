package bitan.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.JsonParserDelegate;

/** A parser that refuses null: nothing we write has one, and databind would take it for an empty value. */
final class NoNulls extends JsonParserDelegate {
    NoNulls(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() {
        return checked(super.nextToken());
    }

    @Override
    public String nextStringValue() {
        var text = super.nextStringValue();
        checked(currentToken());
        return text;
    }

    private JsonToken checked(JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            throw new StreamReadException(this, "null", currentTokenLocation());
        }
        return token;
    }
}
