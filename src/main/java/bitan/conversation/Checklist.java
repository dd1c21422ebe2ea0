package bitan.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.guide.ConditionAnswers;
import bitan.guide.ConditionChoice;
import bitan.guide.Deadline;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.GuideTable;
import bitan.guide.Material;

/**
 * A guide's materials before this visitor: which are here, and which are missing. Immutable.
 *
 * @param holding what was answered to the guide's conditions, by their ids; unanswered ones are not there
 * @param marks how materials stand, by their ids; unmarked ones are not there
 * @param step where in the guide's steps the visitor is, by its id
 * @param form the file of the form that stands before the visitor
 */
public record Checklist(Guide guide, Map<String, Boolean> holding, Map<String, Mark> marks,
        Optional<String> step, Optional<String> form) {
    /** Between the id of a material and the place of its alternative; no id has it. */
    private static final String ALTERNATIVE = "/";

    public Checklist {
        holding = Map.copyOf(holding);
        marks = Map.copyOf(marks);
    }

    /** Nothing answered and nothing marked yet. */
    public static Checklist of(Guide guide) {
        return new Checklist(guide, Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** What is to be asked next; empty once there is nothing left to ask. */
    public Optional<Question> nextQuestion() {
        return answers().next().flatMap(
                next -> questions().stream().filter(one -> one.isAbout(next.id())).findFirst());
    }

    /** What this visitor is asked, as far as it is known; in the order of the guide. */
    public List<Question> questions() {
        var answers = answers();
        var asked = guide.conditions().stream().filter(one -> answers.holds(one.onlyIf()).orElse(false))
                .toList();
        return asked.stream().map(one -> guide.choice(one.id()).<Question>map(
                choice -> new Question.Which(choice,
                        asked.stream().filter(other -> choice.oneOf().contains(other.id())).toList()))
                .orElseGet(() -> new Question.Whether(one))).distinct().toList();
    }

    /** What this visitor needs, as far as it is known: what only an unanswered condition asks for is left out. */
    public List<Material> materials() {
        return answers().materials();
    }

    /** The steps this visitor may have to take, and that where they are. */
    public List<GuideStep> steps() {
        var needed = answers().steps();
        return guide.steps().stream()
                .filter(one -> needed.contains(one) || step.equals(Optional.of(one.id()))).toList();
    }

    /** The tables that concern this visitor, as far as that is known. */
    public List<GuideTable> tables() {
        var answers = answers();
        return guide.details().tables().stream().filter(one -> answers.holds(one.onlyIf()).orElse(false))
                .toList();
    }

    /** The deadlines that concern this visitor, as far as that is known. */
    public List<Deadline> deadlines() {
        var answers = answers();
        return guide.details().deadlines().stream().filter(one -> answers.holds(one.onlyIf()).orElse(false))
                .toList();
    }

    /** What was answered, and what follows from it. */
    public ConditionAnswers answers() {
        return new ConditionAnswers(guide, holding);
    }

    /**
     * By what an alternative is marked of a material of which one is enough: with it the material is here too.
     *
     * @param index its place among the alternatives, from 0
     */
    public static String alternative(Material material, int index) {
        return material.id() + ALTERNATIVE + (index + 1);
    }

    /** What a mark is about: the name of a material, or of one of its alternatives. */
    public Optional<String> marked(String id) {
        return guide.materials().stream().flatMap(one -> Stream.concat(
                Stream.of(Map.entry(one.id(), one.name())),
                IntStream.range(0, one.oneOf() ? one.alternatives().size() : 0)
                        .mapToObj(i -> Map.entry(alternative(one, i), one.alternatives().get(i).name()))))
                .filter(one -> one.getKey().equals(id)).map(Map.Entry::getValue).findFirst();
    }

    /** How a material stands, or one of its alternatives. */
    public Optional<Mark> mark(String material) {
        return Optional.ofNullable(marks.get(material));
    }

    /** What this visitor has to bring; everything that is missing is told at once. */
    public List<Material> missing() {
        return materials().stream().filter(material -> mark(material.id()).equals(Optional.of(Mark.MISSING)))
                .toList();
    }

    /** Whether every condition is answered and every material marked that has to be brought or done. */
    public boolean isComplete() {
        return nextQuestion().isEmpty()
                && materials().stream()
                        .allMatch(material -> material.isShared() || marks.containsKey(material.id()));
    }

    /** Whether nothing was answered, marked or reached yet. */
    public boolean isUntouched() {
        return holding.isEmpty() && marks.isEmpty() && step.isEmpty() && form.isEmpty();
    }

    boolean isOf(Guide other) {
        return guide.id().equals(other.id());
    }

    /** The same in another version of the guide: what that no longer has is gone. */
    Checklist in(Guide version) {
        var fresh = of(version);
        return new Checklist(version, kept(holding, fresh::asks), kept(marks, fresh::has),
                step.filter(_ -> fresh.canReach(step)), form.filter(_ -> fresh.canShow(form)));
    }

    private static <T> Map<String, T> kept(Map<String, T> all, Predicate<String> there) {
        return all.entrySet().stream().filter(entry -> there.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean asks(String condition) {
        return guide.conditions().stream().anyMatch(one -> one.id().equals(condition));
    }

    boolean has(String material) {
        return marked(material).isPresent();
    }

    Checklist answered(String condition, boolean holds) {
        var all = new HashMap<>(holding);
        var together = together(condition);
        if (holds) {
            together.forEach(other -> all.put(other, false));
            all.put(condition, true);
        } else if (together.size() > 1 && all.getOrDefault(condition, false)) {
            together.forEach(all::remove);
        } else {
            all.put(condition, false);
        }
        return new Checklist(guide, all, marks, step, form);
    }

    /** Those of which one holds at most, or the condition alone. */
    private List<String> together(String condition) {
        return guide.choice(condition).map(ConditionChoice::oneOf).orElse(List.of(condition));
    }

    /** Of the alternatives of a material one is marked at most, and only while the material is here. */
    Checklist marked(String id, Optional<Mark> mark) {
        var material = material(id);
        var all = unmarked(material);
        mark.ifPresent(now -> {
            all.put(id, now);
            all.put(material, now);
        });
        return new Checklist(guide, holding, all, step, form);
    }

    private Map<String, Mark> unmarked(String material) {
        var all = new HashMap<>(marks);
        all.keySet().removeIf(one -> material(one).equals(material));
        return all;
    }

    private static String material(String id) {
        int end = id.indexOf(ALTERNATIVE);
        return end < 0 ? id : id.substring(0, end);
    }

    /** The same with what an event changed as it was before. */
    Checklist without(CaseEvent event, Checklist before) {
        return switch (event) {
            case CaseEvent.Held(var condition, _) -> {
                var all = new HashMap<>(holding);
                together(condition).forEach(one -> {
                    all.remove(one);
                    Optional.ofNullable(before.holding.get(one)).ifPresent(then -> all.put(one, then));
                });
                yield new Checklist(guide, all, marks, step, form);
            }
            case CaseEvent.Ticked(var id, _) -> {
                var all = unmarked(material(id));
                before.marks.forEach((one, then) -> {
                    if (material(one).equals(material(id))) {
                        all.put(one, then);
                    }
                });
                yield new Checklist(guide, holding, all, step, form);
            }
            case CaseEvent.Reached _ -> at(before.step);
            case CaseEvent.FormShown _ -> showing(before.form);
            default -> this;
        };
    }

    boolean canReach(Optional<String> next) {
        return !next.equals(step) && next
                .map(id -> guide.steps().stream().anyMatch(one -> one.id().equals(id))).orElse(true);
    }

    Checklist at(Optional<String> next) {
        return new Checklist(guide, holding, marks, next, form);
    }

    boolean canShow(Optional<String> file) {
        return !file.equals(form) && file
                .map(name -> guide.forms().stream().anyMatch(one -> one.file().equals(name))).orElse(true);
    }

    Checklist showing(Optional<String> file) {
        return new Checklist(guide, holding, marks, step, file);
    }
}
