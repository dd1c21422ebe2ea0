package bitan.handwriting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Which character each class of the recognisers stands for. Immutable. */
final class Alphabet {
    private final List<String> characters;
    private final List<Script> scripts;

    private Alphabet(List<String> characters) {
        this.characters = List.copyOf(characters);
        this.scripts = characters.stream().map(Script::of).toList();
    }

    /** Reads the key file: class 0 is no character, then one a line, then the space. */
    static Alphabet read(InputStream keys) throws IOException {
        var all = new ArrayList<String>();
        all.add("");
        var lines = new BufferedReader(new InputStreamReader(keys, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            all.add(line);
        }
        all.add(" ");
        return new Alphabet(all);
    }

    int size() {
        return characters.size();
    }

    /** The classes of these characters, one after the other. */
    int[] classes(String some) {
        return some.chars().map(c -> characters.indexOf(Character.toString(c))).toArray();
    }

    String character(int index) {
        return characters.get(index);
    }

    Script script(int index) {
        return scripts.get(index);
    }
}
