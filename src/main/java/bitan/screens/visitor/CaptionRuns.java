package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

import bitan.wording.Caption;

/** Cuts what a line says into texts of one look each, its facts among them. */
final class CaptionRuns {
    private final List<Text> texts = new ArrayList<>();

    /** Words without facts; none if empty. */
    CaptionRuns add(String words, String... styles) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().addAll(styles);
            texts.add(text);
        }
        return this;
    }

    /** What no longer counts, struck out. */
    CaptionRuns addStruck(String words) {
        add(words, "taken-back");
        texts.getLast().setStrikethrough(true);
        return this;
    }

    /** A whole caption. */
    CaptionRuns add(Caption caption) {
        return add(caption, 0, caption.text().length(), "words");
    }

    /** A caption that was worded anew: what was replaced stands struck out before what replaced it. */
    CaptionRuns add(Caption caption, Difference change) {
        int from = change.before().length();
        int to = from + change.is().length();
        add(caption, 0, from, "words");
        if (!change.was().isEmpty()) {
            add(change.was(), "replaced");
            texts.getLast().setStrikethrough(true);
            add(" ", "words");
        }
        add(caption, from, to, "replacement");
        return add(caption, to, caption.text().length(), "words");
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    private CaptionRuns add(Caption caption, int from, int to, String style) {
        var text = caption.text();
        int done = from;
        for (var fact : caption.facts()) {
            int start = Math.clamp(fact.span().start(), done, to);
            int end = Math.clamp(fact.span().end(), start, to);
            add(text.substring(done, start), style);
            add(text.substring(start, end), style, "fact");
            done = end;
        }
        return add(text.substring(done, to), style);
    }
}
