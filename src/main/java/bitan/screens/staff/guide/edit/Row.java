package bitan.screens.staff.guide.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One row of a section as it is being written. Immutable.
 *
 * @param id by which the guide knows it
 * @param texts what stands in its fields, by their names; empty ones may be left out
 */
record Row(String id, Map<String, String> texts) {
    Row {
        texts = Map.copyOf(texts);
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** Whether a box is ticked. */
    boolean is(String field) {
        return Boolean.parseBoolean(text(field));
    }

    /** The ids in a field of {@link FieldRule.Ticks}. */
    List<String> ids(String field) {
        return Stream.of(text(field).split(" ")).filter(id -> !id.isEmpty()).toList();
    }

    Row with(String field, String text) {
        var all = new HashMap<>(texts);
        all.put(field, text);
        return new Row(id, all);
    }
}
