package bitan.glossary;

import java.util.ArrayList;
import java.util.List;

/** A term as it stands in a file, not looked at yet. */
final class EntryJson {
    final List<String> sounds = new ArrayList<>();
    String text;

    EntryJson(String text) {
        this.text = text;
    }
}
