package bitan.guide.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import bitan.guide.GuideText;
import bitan.problem.ProblemCode;

/**
 * Reads the fields of one object and notes everything that is wrong with them; what it answers then is good for
 * nothing but reading on.
 */
final class ObjectReader {
    private static final String SAMPLE_TEXT = "\"…\"";
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    private final Node.Fields object;
    private final String path;
    private final Mistakes mistakes;
    private final Set<String> known = new HashSet<>();

    /** The object that {@code node} should be. */
    ObjectReader(Node node, String path, Mistakes mistakes) {
        this.path = path;
        this.mistakes = mistakes;
        this.object = switch (node) {
            case Node.Fields fields -> fields;
            case Node other -> {
                mistakes.add(ProblemCode.GUI_08, other.line(), path.isEmpty() ? "{ }" : path, "{ … }");
                yield new Node.Fields(other.line(), Map.of());
            }
        };
    }

    /** Whether there is a field of this name. */
    boolean has(String name) {
        return object.nodes().containsKey(name);
    }

    /** A field as it stands there. */
    Optional<Node> node(String name) {
        return field(name, false);
    }

    /** How a field is called where a mistake in it is told. */
    String path(String name) {
        return path + name;
    }

    /** The ids of the objects of a field, right or wrong; what is no object is passed over. */
    Set<String> ids(String name) {
        var all = new HashSet<String>();
        if (object.nodes().get(name) instanceof Node.Items(_, var nodes)) {
            nodes.forEach(node -> {
                if (node instanceof Node.Fields(_, var fields)
                        && fields.get("id") instanceof Node.Text(_, var id)) {
                    all.add(id);
                }
            });
        }
        return all;
    }

    /** Notes that the object is not like {@code sample}. */
    void wrong(String sample) {
        mistakes.add(ProblemCode.GUI_08, object.line(), path.substring(0, Math.max(0, path.length() - 1)),
                sample);
    }

    /** Notes that a field is not like {@code sample}. */
    void wrong(String name, String sample) {
        mistakes.add(ProblemCode.GUI_08, line(name), path + name, sample);
    }

    /** The line of a field, or of the object if it has none of that name. */
    int line(String name) {
        var node = object.nodes().get(name);
        return node == null ? object.line() : node.line();
    }

    /** A text of {@code least} to {@code most} characters; it may be left out if none are needed. */
    String text(String name, int least, int most) {
        var node = field(name, least > 0);
        return node.map(one -> text(one, name, least, most)).orElse("");
    }

    /** A text that has to be like {@code sample}. */
    String text(String name, Predicate<String> isGood, String sample) {
        return like(field(name, true), name, isGood, sample);
    }

    /** The same; {@code otherwise} if it is left out. */
    String text(String name, Predicate<String> isGood, String sample, String otherwise) {
        var node = field(name, false);
        return node.isEmpty() ? otherwise : like(node, name, isGood, sample);
    }

    private String like(Optional<Node> field, String name, Predicate<String> isGood, String sample) {
        return field.map(node -> {
            var text = string(node, name, sample);
            if (!isGood.test(text)) {
                mistakes.add(ProblemCode.GUI_08, node.line(), path + name, sample);
            }
            return text;
        }).orElse("");
    }

    /** A text of 1 to {@code most} characters, if there is one. */
    Optional<String> optional(String name, int most) {
        return field(name, false).map(node -> text(node, name, 1, most));
    }

    /** The name of a file, if there is one. */
    Optional<String> fileName(String name, List<String> extensions, boolean isNeeded) {
        return field(name, isNeeded).map(node -> {
            var text = string(node, name, "\"….%s\"".formatted(extensions.getFirst()));
            if (!GuideText.isFileName(text, extensions)) {
                mistakes.add(ProblemCode.GUI_13, node.line(), Mistakes.shown(text));
            } else if (Attachments.find(mistakes.folder(), text).isEmpty()) {
                mistakes.warn(ProblemCode.GUI_14, node.line(), text);
            }
            return text;
        });
    }

    /** Whole, from 1 to {@code most}; 1 if it is left out. */
    int count(String name, int most) {
        return field(name, false).map(node -> switch (node) {
            case Node.Digits(int line, var written) when WHOLE.matcher(written).matches() -> {
                int value = Integer.parseInt(written);
                if (value < 1 || value > most) {
                    mistakes.add(ProblemCode.GUI_10, line, path + name, 1, most);
                }
                yield value;
            }
            case Node.Digits(int line, _) -> {
                mistakes.add(ProblemCode.GUI_10, line, path + name, 1, most);
                yield 1;
            }
            case Node other -> {
                mistakes.add(ProblemCode.GUI_08, other.line(), path + name, "1");
                yield 1;
            }
        }).orElse(1);
    }

    /** One of these constants by its name; empty if it is left out. */
    <E extends Enum<E>> Optional<E> constant(String name, List<E> constants) {
        var sample = constants.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(" | "));
        return field(name, false).flatMap(node -> {
            var text = string(node, name, sample);
            var found = constants.stream().filter(one -> one.name().equals(text)).findFirst();
            if (found.isEmpty() && node instanceof Node.Text) {
                mistakes.add(ProblemCode.GUI_08, node.line(), path + name, sample);
            }
            return found;
        });
    }

    /** False if it is left out. */
    boolean flag(String name) {
        return field(name, false).map(node -> switch (node) {
            case Node.Flag(_, var value) -> value;
            case Node other -> {
                mistakes.add(ProblemCode.GUI_08, other.line(), path + name, "true");
                yield false;
            }
        }).orElse(false);
    }

    /** Texts of 1 to {@code longest} characters; none if it is left out. */
    List<String> texts(String name, int most, int longest) {
        return items(name, 0, most, "[\"…\"]").stream().map(node -> text(node, name, 1, longest)).toList();
    }

    /** The same of what is a field in each of the items, such as a row. */
    List<List<String>> rows(String name, int most, int width, int longest) {
        return items(name, 1, most, "[[\"…\"]]").stream().map(node -> {
            if (!(node instanceof Node.Items(int line, var cells))) {
                mistakes.add(ProblemCode.GUI_08, node.line(), path + name, "[\"…\"]");
                return List.<String>of();
            }
            if (cells.size() != width) {
                mistakes.add(ProblemCode.GUI_10, line, path + name + "[]", width, width);
            }
            return cells.stream().map(cell -> text(cell, name, 0, longest)).toList();
        }).toList();
    }

    /** An object, if there is one and it is right. */
    <T> Optional<T> object(String name, boolean isNeeded, Function<ObjectReader, Supplier<T>> read) {
        return field(name, isNeeded).flatMap(node -> made(node, name, read));
    }

    /**
     * Objects of one kind, with ids that differ if they have any; none if it is left out and none are needed.
     *
     * @param read reads all fields, and answers how to make the value once they are known to be right
     */
    <T> List<T> objects(String name, int least, int most, Function<ObjectReader, Supplier<T>> read) {
        var all = new ArrayList<T>();
        var ids = new HashSet<String>();
        for (var node : items(name, least, most, "[{ … }]")) {
            made(node, name, read).ifPresent(all::add);
            if (node instanceof Node.Fields(_, var fields)
                    && fields.get("id") instanceof Node.Text(int line, var id) && !ids.add(id)) {
                mistakes.add(ProblemCode.GUI_11, line, Mistakes.shown(id));
            }
        }
        return all;
    }

    /** The object that an item or a field is; empty if there was a mistake, here or before. */
    <T> Optional<T> made(Node node, String name, Function<ObjectReader, Supplier<T>> read) {
        var object = new ObjectReader(node, path + name + ".", mistakes);
        var made = read.apply(object);
        object.end();
        return mistakes.isUsable() ? Optional.of(made.get()) : Optional.empty();
    }

    /** Whether there is no mistake, here or before. */
    boolean isUsable() {
        return mistakes.isUsable();
    }

    /** To be called when all fields were asked for: warns of those nobody asked for. */
    void end() {
        object.nodes().forEach((name, node) -> {
            if (!known.contains(name)) {
                mistakes.warn(ProblemCode.GUI_15, node.line(), Mistakes.shown(path + name));
            }
        });
    }

    private Optional<Node> field(String name, boolean isNeeded) {
        known.add(name);
        var node = Optional.ofNullable(object.nodes().get(name));
        if (node.isEmpty() && isNeeded) {
            mistakes.add(ProblemCode.GUI_07, object.line(), path + name);
        }
        return node;
    }

    /** The items of an array; none if it is left out. */
    List<Node> items(String name, int least, int most, String sample) {
        return field(name, least > 0).map(node -> switch (node) {
            case Node.Items(int line, var nodes) -> {
                if (nodes.size() < least || nodes.size() > most) {
                    mistakes.add(ProblemCode.GUI_10, line, path + name, least, most);
                }
                yield nodes;
            }
            case Node other -> {
                mistakes.add(ProblemCode.GUI_08, other.line(), path + name, sample);
                yield List.<Node>of();
            }
        }).orElse(List.of());
    }

    /** The text that an item or a field is. */
    String text(Node node, String name, int least, int most) {
        if (!(node instanceof Node.Text(_, var text))) {
            return string(node, name, SAMPLE_TEXT);
        }
        if (!GuideText.fits(text, least, most)) {
            mistakes.add(ProblemCode.GUI_09, node.line(), path + name, least, most);
        }
        return text;
    }

    private String string(Node node, String name, String sample) {
        if (node instanceof Node.Text(_, var text)) {
            return text;
        }
        mistakes.add(ProblemCode.GUI_08, node.line(), path + name, sample);
        return "";
    }
}
