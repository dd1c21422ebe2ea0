package bitan.guide.file;

import java.util.List;
import java.util.stream.Stream;

import bitan.guide.When;
import bitan.problem.ProblemCode;

/** Reads expressions over conditions; what it answers is good for nothing once there is a mistake. */
final class WhenReader {
    private static final String FIELD = "onlyIf";
    private static final String SAMPLE = "\"id\" | [\"id\"] | {\"all\": […]} | {\"any\": […]} | {\"not\": …}";

    private final KnownIds names;
    private final Mistakes mistakes;
    private final String path;

    private WhenReader(KnownIds names, String path) {
        this.names = names;
        this.mistakes = names.mistakes();
        this.path = path;
    }

    /** For whom an object is meant; for everybody if it does not say. */
    static When read(ObjectReader json, KnownIds names) {
        return json.node(FIELD).map(node -> new WhenReader(names, json.path(FIELD)).whole(node))
                .orElse(When.always());
    }

    private When whole(Node node) {
        if (node instanceof Node.Items(_, var none) && none.isEmpty()) {
            return When.always();
        }
        if (depth(node) > When.DEEPEST) {
            mistakes.add(ProblemCode.GUI_10, node.line(), path + " { { { … } } }", 0, When.DEEPEST);
            return When.always();
        }
        if (leaves(node) > When.MOST_IDS) {
            mistakes.add(ProblemCode.GUI_10, node.line(), path, 0, When.MOST_IDS);
            return When.always();
        }
        return part(node);
    }

    private When part(Node node) {
        return switch (node) {
            case Node.Text(int line, var id) -> holds(id, line);
            case Node.Items items -> any(items);
            case Node.Fields(_, var fields) when fields.size() == 1 && fields.containsKey("not") ->
                not(part(fields.getOrDefault("not", node)));
            case Node.Fields(_, var fields) when fields.size() == 1
                    && fields.get("all") instanceof Node.Items items ->
                all(items);
            case Node.Fields(_, var fields) when fields.size() == 1
                    && fields.get("any") instanceof Node.Items items ->
                any(items);
            case Node other -> wrong(other);
        };
    }

    private When holds(String id, int line) {
        names.check(id, names.conditions(), line);
        return mistakes.isUsable() ? new When.Holds(id) : When.always();
    }

    private When not(When part) {
        return mistakes.isUsable() ? new When.Not(part) : When.always();
    }

    private When all(Node.Items items) {
        var parts = parts(items);
        return mistakes.isUsable() ? new When.AllOf(parts) : When.always();
    }

    private When any(Node.Items items) {
        var parts = parts(items);
        return mistakes.isUsable() ? new When.AnyOf(parts) : When.always();
    }

    private List<When> parts(Node.Items items) {
        if (items.nodes().isEmpty()) {
            mistakes.add(ProblemCode.GUI_10, items.line(), path, 1, When.MOST_IDS);
        }
        return items.nodes().stream().map(this::part).toList();
    }

    private When wrong(Node node) {
        mistakes.add(ProblemCode.GUI_08, node.line(), path, SAMPLE);
        return When.always();
    }

    /** As {@link When} counts it: the list of an operator is no level of its own. */
    private static int depth(Node node) {
        return switch (node) {
            case Node.Items(_, var nodes) -> 1 + deepest(nodes.stream());
            case Node.Fields(_, var fields) -> 1 + deepest(fields.values().stream()
                    .flatMap(value -> value instanceof Node.Items(_, var nodes)
                            && !fields.containsKey("not") ? nodes.stream() : Stream.of(value)));
            default -> 0;
        };
    }

    private static int deepest(Stream<Node> nodes) {
        return nodes.mapToInt(WhenReader::depth).max().orElse(0);
    }

    private static long leaves(Node node) {
        return switch (node) {
            case Node.Items(_, var nodes) -> nodes.stream().mapToLong(WhenReader::leaves).sum();
            case Node.Fields(_, var fields) -> fields.values().stream().mapToLong(WhenReader::leaves).sum();
            default -> 1;
        };
    }
}
