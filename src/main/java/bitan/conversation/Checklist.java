package bitan.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import bitan.guide.Answers;
import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
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
    public Checklist {
        holding = Map.copyOf(holding);
        marks = Map.copyOf(marks);
    }

    /** Nothing answered and nothing marked yet. */
    public static Checklist of(Guide guide) {
        return new Checklist(guide, Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** The condition to be asked next, with all of its {@link Guide#choice}; empty once there is nothing left to ask. */
    public Optional<Condition> nextQuestion() {
        return answers().next();
    }

    /** What this visitor needs, as far as it is known: what only an unanswered condition asks for is left out. */
    public List<Material> materials() {
        return answers().materials();
    }

    /** The steps this visitor may have to take. */
    public List<GuideStep> steps() {
        return answers().steps();
    }

    /** What was answered, and what follows from it. */
    public Answers answers() {
        return new Answers(guide, holding);
    }

    /** How a material stands. */
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
        return guide.materials().stream().anyMatch(one -> one.id().equals(material));
    }

    Checklist answered(String condition, boolean holds) {
        var all = new HashMap<>(holding);
        if (holds) {
            together(condition).forEach(other -> all.put(other, false));
        }
        all.put(condition, holds);
        return new Checklist(guide, all, marks, step, form);
    }

    /** Those of which one holds at most, or the condition alone. */
    private List<String> together(String condition) {
        return guide.choice(condition).map(ConditionChoice::oneOf).orElse(List.of(condition));
    }

    Checklist marked(String material, Optional<Mark> mark) {
        var all = new HashMap<>(marks);
        mark.ifPresentOrElse(now -> all.put(material, now), () -> all.remove(material));
        return new Checklist(guide, holding, all, step, form);
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
            case CaseEvent.Ticked(var material, _) -> marked(material, before.mark(material));
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
