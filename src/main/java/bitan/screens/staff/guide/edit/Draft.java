package bitan.screens.staff.guide.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.guide.Guide;
import bitan.problem.Problem;
import bitan.screens.staff.guide.edit.Section.Field;

/**
 * A guide as it is being written, right or wrong. Immutable.
 *
 * @param base the guide it was made of, which says more than there are fields for; empty for a new one
 */
record Draft(String id, Map<Section, List<Row>> rows, Optional<Guide> base) {

    /**
     * Something that keeps it from being a guide.
     *
     * @param row from 0
     * @param field empty where there are too few or too many rows
     */
    record Mistake(Section section, int row, Optional<String> field, Problem problem) {}

    Draft {
        rows = Map.copyOf(rows);
    }

    /** A guide of this id about which nothing is written yet. */
    static Draft blank(String id) {
        var rows = new EnumMap<Section, List<Row>>(Section.class);
        for (var section : Section.values()) {
            rows.put(section, section.least() == 0 ? List.of() : List.of(section.blank(section.id(1))));
        }
        return new Draft(id, rows, Optional.empty());
    }

    List<Row> rows(Section section) {
        return rows.getOrDefault(section, List.of());
    }

    List<String> ids(Section section) {
        return rows(section).stream().map(Row::id).toList();
    }

    /** Its name; may be empty. */
    String title() {
        return rows(Section.HEAD).getFirst().text("title").strip();
    }

    /** The same as another guide. */
    Draft as(String otherId) {
        return new Draft(otherId, rows, base);
    }

    /** Everything that keeps it from being a guide. */
    List<Mistake> mistakes() {
        return Stream.concat(Stream.of(Section.values()).flatMap(this::mistakes), JointMistakes.of(this))
                .toList();
    }

    Draft written(Section section, int row, String field, String text) {
        return changed(section, all -> all.set(row, all.get(row).with(field, text)));
    }

    Draft added(Section section) {
        return changed(section, all -> all.add(section.blank(unused(section))));
    }

    /** Without a row; materials still name it if it was a condition, until a guide is made: it may be put back. */
    Draft without(Section section, int row) {
        return changed(section, all -> all.remove(row));
    }

    /** With a row at this place, from 0, under another id if it is taken by now; the same if there is no room for it. */
    Draft with(Section section, int place, Row row) {
        var back = ids(section).contains(row.id()) ? new Row(unused(section), row.texts()) : row;
        return rows(section).size() >= section.most()
                ? this
                : changed(section, all -> all.add(Math.min(place, all.size()), back));
    }

    /** With a row some places further down, or up if that is negative; as far as there are rows. */
    Draft moved(Section section, int row, int by) {
        int to = Math.clamp(row + (long) by, 0, rows(section).size() - 1);
        return changed(section, all -> all.add(to, all.remove(row)));
    }

    private Stream<Mistake> mistakes(Section section) {
        var all = rows(section);
        var inRows = IntStream.range(0, all.size()).boxed().flatMap(row -> section.fields().stream()
                .flatMap(field -> mistake(field, all.get(row)).stream()
                        .map(problem -> new Mistake(section, row, Optional.of(field.name()), problem))));
        boolean isRight = all.size() >= section.least() && all.size() <= section.most();
        return isRight
                ? inRows
                : Stream.concat(FieldRule.many(section.name(), section.least(), section.most()).stream()
                        .map(problem -> new Mistake(section, 0, Optional.empty(), problem)), inRows);
    }

    private static Optional<Problem> mistake(Field field, Row row) {
        var text = row.text(field.name());
        return field.rule().mistake(field.name(),
                field.rule() instanceof FieldRule.Lines ? text : text.strip());
    }

    private Draft changed(Section section, Consumer<List<Row>> change) {
        var all = new ArrayList<>(rows(section));
        change.accept(all);
        var now = new EnumMap<Section, List<Row>>(Section.class);
        now.putAll(rows);
        now.put(section, Collections.unmodifiableList(all));
        return new Draft(id, now, base);
    }

    /** What other rows name, whether it is there or not. */
    private List<String> named(Section section) {
        return Stream.of(Section.values()).flatMap(one -> one.fields().stream()
                .filter(field -> field.rule() instanceof FieldRule.Ticks(var of) && of == section)
                .flatMap(field -> rows(one).stream().flatMap(row -> row.ids(field.name()).stream())))
                .toList();
    }

    /** An id that no row has, and none had when the guide was last saved: what was kept for that one is not this one's. */
    private String unused(Section section) {
        var ids = Stream.of(ids(section), base.map(Drafts::of).map(one -> one.ids(section)).orElse(List.of()),
                named(section)).flatMap(List::stream).toList();
        return IntStream.iterate(1, i -> i + 1).mapToObj(section::id).filter(id -> !ids.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
