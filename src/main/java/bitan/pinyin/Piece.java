package bitan.pinyin;

import java.util.List;

/** What some of the letters are taken for. */
sealed interface Piece {

    /** A word of the tree, and the node it stands at. */
    record Word(int word, int node) implements Piece {}

    /** What was chosen before. */
    record Chosen(String text, List<String> syllables) implements Piece {}

    /**
     * The name of a person.
     *
     * @param surname whether it is a surname alone
     */
    record Name(String text, List<String> syllables, boolean surname) implements Piece {}

    /** What stays as it was typed. */
    record Kept(String text) implements Piece {}
}
