package bitan.guide.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.guide.Alternative;
import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.GuideText;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.guide.Telephone;
import bitan.guide.When;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemCode;

/** Makes one guide of the rows that are about one procedure. Confined to one thread. */
final class TableGuide {
    private final TableCells cells;
    private final TableWords words;
    private final PinyinIds materialIds;
    private final PinyinIds stepIds;
    private final PinyinIds conditionIds;
    private final Map<String, Condition> conditions = new LinkedHashMap<>();

    TableGuide(TableCells cells, TableWords words, Lexicon lexicon) {
        this.cells = cells;
        this.words = words;
        this.materialIds = new PinyinIds(lexicon);
        this.stepIds = new PinyinIds(lexicon);
        this.conditionIds = new PinyinIds(lexicon);
    }

    /** The guide; empty if there was a mistake. */
    Optional<Guide> of(String title, String id, List<TableRow> rows, LocalDate today) {
        int before = cells.mistakes();
        if (title.length() > Guide.LONGEST_TITLE && cells.has(TableColumn.SUBJECT)) {
            cells.text(rows.getFirst(), TableColumn.SUBJECT, Guide.LONGEST_TITLE);
        }
        var materials = rows.stream().filter(row -> says(row, TableColumn.MATERIAL)).map(this::material)
                .flatMap(Optional::stream).toList();
        var steps = steps(rows);
        var synonyms = rows.stream()
                .flatMap(row -> cells.parts(row, TableColumn.SYNONYM, Guide.LONGEST_SYNONYM).stream())
                .distinct().toList();
        var telephones = rows.stream().flatMap(row -> telephone(row).stream()).distinct().toList();
        var hours = first(rows, TableColumn.HOURS, Guide.LONGEST_HOURS);
        var summary = first(rows, TableColumn.SUMMARY, Guide.LONGEST_SUMMARY);
        if (cells.mistakes() == before && !fits(title, materials, steps)) {
            cells.impossible(ProblemCode.GUI_28, cells.file(), title, materials.size(), steps.size(),
                    conditions.size(), rows.getFirst().number());
        }
        return cells.mistakes() > before
                ? Optional.empty()
                : Optional.of(new Guide(id, title, today, false, summary, "",
                        synonyms.stream().limit(Guide.MOST_SYNONYMS).toList(),
                        List.copyOf(conditions.values()), materials, steps, List.of(), List.of(),
                        telephones.stream().limit(Guide.MOST_FORMS).toList(), hours));
    }

    private boolean fits(String title, List<Material> materials, List<GuideStep> steps) {
        return GuideText.fits(title, 1, Guide.LONGEST_TITLE) && !materials.isEmpty()
                && materials.size() <= Guide.MOST_MATERIALS && steps.size() <= Guide.MOST_STEPS
                && conditions.size() <= Guide.MOST_CONDITIONS;
    }

    private boolean says(TableRow row, TableColumn column) {
        return !cells.text(row, column).isEmpty();
    }

    private String first(List<TableRow> rows, TableColumn column, int most) {
        return rows.stream().filter(row -> says(row, column)).findFirst()
                .map(row -> cells.text(row, column, most)).orElse("");
    }

    private Optional<Material> material(TableRow row) {
        int before = cells.mistakes();
        var name = cells.text(row, TableColumn.MATERIAL, Material.LONGEST_NAME);
        var form = form(row, name);
        int count = count(row);
        var stamp = stamp(row);
        var where = cells.text(row, TableColumn.WHERE, Material.LONGEST_REMARK);
        var how = cells.text(row, TableColumn.HOW, Material.LONGEST_REMARK);
        var instead = instead(row);
        var onlyIf = onlyIf(row);
        return cells.mistakes() > before
                ? Optional.empty()
                : Optional.of(new Material(materialIds.of(name), name, Material.Kind.of(name, form), form,
                        count, stamp, Optional.empty(), where, how, instead, false, Optional.empty(), "",
                        onlyIf, List.of()));
    }

    private Form form(TableRow row, String name) {
        var cell = cells.text(row, TableColumn.FORM);
        if (words.isNothing(cell)) {
            return words.formOf(name);
        }
        return words.form(cell).orElseGet(() -> {
            cells.misread(row, TableColumn.FORM);
            return Form.ORIGINAL;
        });
    }

    /** As its own column says, else as the form does: 原件 1 份，复印件 2 份. */
    private int count(TableRow row) {
        var cell = cells.text(row, TableColumn.COUNT);
        if (words.isNothing(cell)) {
            return words.count(cells.text(row, TableColumn.FORM)).filter(TableGuide::isCount).orElse(1);
        }
        return words.count(cell).filter(TableGuide::isCount).orElseGet(() -> {
            cells.misread(row, TableColumn.COUNT);
            return 1;
        });
    }

    private static boolean isCount(int count) {
        return count >= 1 && count <= Material.MOST_COPIES;
    }

    private Optional<String> stamp(TableRow row) {
        var cell = cells.text(row, TableColumn.STAMP, Material.LONGEST_STAMP);
        if (words.isNothing(cell)) {
            return Optional.empty();
        }
        return Optional.of(words.isYes(cell) ? words.say("stamp") : cell);
    }

    private List<Alternative> instead(TableRow row) {
        var all = cells.parts(row, TableColumn.INSTEAD, Material.LONGEST_NAME).stream()
                .filter(part -> !words.isNothing(part)).map(Alternative::new).toList();
        if (all.size() > Material.MOST_ALTERNATIVES) {
            cells.misread(row, TableColumn.INSTEAD);
        }
        return all;
    }

    private When onlyIf(TableRow row) {
        var all = new ArrayList<String>();
        for (var part : cells.parts(row, TableColumn.CONDITION, Condition.LONGEST)) {
            if (words.isOptional(part)) {
                cells.misread(row, TableColumn.CONDITION);
            } else if (!words.isNothing(part) && !words.isYes(part)) {
                all.add(conditions.computeIfAbsent(part,
                        text -> new Condition(conditionIds.of(text), text)).id());
            }
        }
        return When.anyOf(all.stream().distinct().toList());
    }

    private Optional<Telephone> telephone(TableRow row) {
        var number = cells.text(row, TableColumn.TELEPHONE);
        if (words.isNothing(number)) {
            return Optional.empty();
        }
        if (!Telephone.isNumber(number)) {
            cells.misread(row, TableColumn.TELEPHONE);
            return Optional.empty();
        }
        return Optional.of(new Telephone(words.say("telephone"), number, ""));
    }

    /** A step for each row that names one; without any, a single one of what is said of place, time and cost. */
    private List<GuideStep> steps(List<TableRow> rows) {
        // A step that several materials belong to stands in the row of each.
        var named = new LinkedHashMap<String, TableRow>();
        rows.stream().filter(row -> says(row, TableColumn.STEP))
                .forEach(row -> named.putIfAbsent(cells.text(row, TableColumn.STEP), row));
        if (!named.isEmpty()) {
            return named.values().stream().flatMap(row -> step(row,
                    cells.text(row, TableColumn.STEP, GuideStep.LONGEST_TITLE)).stream()).toList();
        }
        var told = rows.stream().filter(row -> Stream.of(TableColumn.STEP_WHERE, TableColumn.PLACE,
                TableColumn.DURATION, TableColumn.COST).anyMatch(column -> says(row, column))).findFirst();
        return step(told.orElse(rows.getFirst()), words.say("step")).stream().toList();
    }

    private Optional<GuideStep> step(TableRow row, String title) {
        int before = cells.mistakes();
        var where = cells.text(row, TableColumn.STEP_WHERE, GuideStep.LONGEST_WHERE);
        var place = cells.text(row, TableColumn.PLACE, GuideStep.LONGEST);
        var duration = cells.text(row, TableColumn.DURATION, GuideStep.LONGEST);
        var cost = cells.text(row, TableColumn.COST, GuideStep.LONGEST);
        return cells.mistakes() > before || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuideStep(stepIds.of(title), title, where, place, duration, cost));
    }
}
