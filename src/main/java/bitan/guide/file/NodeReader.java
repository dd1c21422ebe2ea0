package bitan.guide.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

import bitan.problem.ProblemCode;

/** Reads JSON with the line of every piece. */
final class NodeReader {
    /** A guide is eleven deep at most; what is nested deeper than this was made to harm. */
    private static final int DEEPEST = 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build()).build();

    private final JsonParser json;
    private final Mistakes mistakes;

    private NodeReader(JsonParser json, Mistakes mistakes) {
        this.json = json;
        this.mistakes = mistakes;
    }

    /** The only value of {@code text}; nothing if it is no JSON, which then is among the mistakes. */
    static Optional<Node> read(String text, Mistakes mistakes) {
        try (var json = JSON.createParser(text)) {
            return new NodeReader(json, mistakes).only();
        } catch (UnexpectedEndOfInputException e) {
            mistakes.add(ProblemCode.GUI_06, text.lines().count());
        } catch (JacksonException e) {
            var where = e.getLocation();
            mistakes.add(ProblemCode.GUI_05, where == null ? 1 : Math.max(1, where.getLineNr()),
                    where == null ? 1 : Math.max(1, where.getColumnNr()));
        }
        return Optional.empty();
    }

    private Optional<Node> only() {
        if (json.nextToken() == null) {
            mistakes.add(ProblemCode.GUI_06, 1);
            return Optional.empty();
        }
        var node = node();
        if (json.nextToken() != null) {
            mistakes.add(ProblemCode.GUI_05, line(), json.currentTokenLocation().getColumnNr());
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private Node node() {
        int line = line();
        return switch (json.currentToken()) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            case VALUE_STRING -> new Node.Text(line, json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Digits(line, json.getString());
            case VALUE_TRUE -> new Node.Flag(line, true);
            case VALUE_FALSE -> new Node.Flag(line, false);
            default -> new Node.Nothing(line);
        };
    }

    private Node.Items items(int line) {
        var nodes = new ArrayList<Node>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            nodes.add(node());
        }
        return new Node.Items(line, nodes);
    }

    private Node.Fields fields(int line) {
        var nodes = new LinkedHashMap<String, Node>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            int nameLine = line();
            json.nextToken();
            if (nodes.put(name, node()) != null) {
                mistakes.add(ProblemCode.GUI_11, nameLine, Mistakes.shown(name));
            }
        }
        return new Node.Fields(line, nodes);
    }

    private int line() {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }
}
