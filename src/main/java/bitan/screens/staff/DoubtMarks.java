package bitan.screens.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

import bitan.wording.Caption;

/** Cuts a caption into texts, the doubtful ones marked. */
final class DoubtMarks {
    private DoubtMarks() {
    }

    static List<Text> texts(Caption caption) {
        var texts = new ArrayList<Text>();
        var words = caption.text();
        int done = 0;
        for (var span : caption.doubtful()) {
            int start = Math.clamp(span.start(), done, words.length());
            int end = Math.clamp(span.end(), start, words.length());
            add(texts, words.substring(done, start), "heard");
            add(texts, words.substring(start, end), "doubtful");
            done = end;
        }
        add(texts, words.substring(done), "heard");
        return texts;
    }

    private static void add(List<Text> texts, String words, String style) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add(style);
            texts.add(text);
        }
    }
}
