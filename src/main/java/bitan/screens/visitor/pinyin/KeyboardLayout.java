package bitan.screens.visitor.pinyin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which keys stand where. Immutable.
 *
 * @param rows from top to bottom
 */
record KeyboardLayout(List<List<Cell>> rows) {
    private static final String FILE = "layouts.txt";
    private static final List<String> PLACES = List.of("1ST", "2ND", "3RD", "4TH", "5TH");

    /**
     * A key and its room.
     *
     * @param units width, in letter keys
     */
    record Cell(Key key, double units) {}

    KeyboardLayout {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Its rows but the last. */
    KeyboardLayout upper() {
        return new KeyboardLayout(rows.subList(0, rows.size() - 1));
    }

    /** Its last row, which stands beside the way back. */
    KeyboardLayout last() {
        return new KeyboardLayout(List.of(rows.getLast()));
    }

    /** All layouts, by the mode and whether they are wide or tall. */
    static Map<String, KeyboardLayout> shipped() {
        try (var in = Objects.requireNonNull(KeyboardLayout.class.getResourceAsStream(FILE))) {
            var layouts = new HashMap<String, KeyboardLayout>();
            for (var block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", 0)) {
                var lines = block.strip().lines().toList();
                layouts.put(lines.getFirst(),
                        new KeyboardLayout(lines.stream().skip(1).map(KeyboardLayout::row).toList()));
            }
            return Map.copyOf(layouts);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped layouts", e);
        }
    }

    private static List<Cell> row(String line) {
        var cells = new ArrayList<Cell>();
        for (var cell : line.split(" ", 0)) {
            var parts = cell.split("\\*", 2);
            cells.add(new Cell(key(parts[0]), parts.length == 1 ? 1 : Double.parseDouble(parts[1])));
        }
        return cells;
    }

    private static Key key(String name) {
        if (name.length() == 1) {
            return new Key.Types(name.charAt(0));
        }
        int place = PLACES.indexOf(name);
        return place >= 0 ? new Key.Spells(place) : new Key.Does(Key.Action.valueOf(name));
    }
}
