package bitan.guide.file;

import java.util.List;
import java.util.Map;

/** A piece of JSON that knows the line it begins on. */
sealed interface Node {
    /** From 1. */
    int line();

    /** A string. */
    record Text(int line, String value) implements Node {}

    /** A number as it is written, which may be one that no type of Java holds. */
    record Digits(int line, String written) implements Node {}

    /** True or false. */
    record Flag(int line, boolean value) implements Node {}

    /** Null. */
    record Nothing(int line) implements Node {}

    /** An array. */
    record Items(int line, List<Node> nodes) implements Node {}

    /** An object, its fields in the order of the file. */
    record Fields(int line, Map<String, Node> nodes) implements Node {}
}
