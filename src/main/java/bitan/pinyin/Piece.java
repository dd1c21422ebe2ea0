package bitan.pinyin;

import java.util.List;

/** What some of the letters are taken for. */
sealed interface Piece {

    /** A word of the tree, and the node it stands at. */
    record Word(int word, int node) implements Piece {}

    /** What was chosen before. */
    record Chosen(String text, List<String> syllables) implements Piece {}

    /** What stays as it was typed. */
    record Kept(String text) implements Piece {}
}
