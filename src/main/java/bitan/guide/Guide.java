package bitan.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One procedure as the counter explains it. Immutable; safe between threads.
 *
 * @param id unique at the counter, see {@link GuideText#isId}
 * @param title 1 to {@link #LONGEST_TITLE} characters
 * @param written when it was last checked
 * @param example true while it is one of those shipped, whose rules may differ from those of the place
 * @param summary what it is good for, at most {@link #LONGEST_SUMMARY} characters
 * @param whoMayApply at most {@link #LONGEST_SUMMARY} characters
 * @param synonyms what people call it, each of at most {@link #LONGEST_SYNONYM} characters; found by sound as well
 * @param conditions asked before the materials are shown
 * @param materials at least one
 * @param steps at least one, in their order
 * @param forms to print
 * @param rejections why people are commonly sent away, each of at most {@link #LONGEST_REJECTION} characters
 * @param telephones whom to call
 * @param hours when the counter is open, at most {@link #LONGEST_HOURS} characters; may be empty
 * @param details all else
 */
public record Guide(String id, String title, LocalDate written, boolean example, String summary,
        String whoMayApply, List<String> synonyms, List<Condition> conditions, List<Material> materials,
        List<GuideStep> steps, List<GuideForm> forms, List<String> rejections, List<Telephone> telephones,
        String hours, GuideDetails details) {
    /** Characters. */
    public static final int LONGEST_TITLE = 40;
    /** Characters. */
    public static final int LONGEST_SUMMARY = 200;
    /** Characters. */
    public static final int LONGEST_SYNONYM = 20;
    /** Characters. */
    public static final int LONGEST_REJECTION = 100;
    /** Characters. */
    public static final int LONGEST_HOURS = 60;
    /** Synonyms. */
    public static final int MOST_SYNONYMS = 60;
    /** Conditions. */
    public static final int MOST_CONDITIONS = 24;
    /** Materials. */
    public static final int MOST_MATERIALS = 60;
    /** Steps. */
    public static final int MOST_STEPS = 20;
    /** Forms, and telephones too. */
    public static final int MOST_FORMS = 12;
    /** Rejections. */
    public static final int MOST_REJECTIONS = 20;

    public Guide {
        synonyms = List.copyOf(synonyms);
        conditions = List.copyOf(conditions);
        materials = List.copyOf(materials);
        steps = List.copyOf(steps);
        forms = List.copyOf(forms);
        rejections = List.copyOf(rejections);
        telephones = List.copyOf(telephones);
        GuideText.check(GuideText.isId(id), "guide id");
        GuideText.check(GuideText.fits(title, 1, LONGEST_TITLE), "title");
        GuideText.check(GuideText.fits(summary, 0, LONGEST_SUMMARY), "summary");
        GuideText.check(GuideText.fits(whoMayApply, 0, LONGEST_SUMMARY), "who may apply");
        GuideText.check(GuideText.fits(hours, 0, LONGEST_HOURS), "hours");
        GuideText.checkAll(synonyms, MOST_SYNONYMS, LONGEST_SYNONYM);
        GuideText.checkAll(rejections, MOST_REJECTIONS, LONGEST_REJECTION);
        GuideText.check(forms.size() <= MOST_FORMS && telephones.size() <= MOST_FORMS, "forms, telephones");
        GuideText.check(!materials.isEmpty() && !steps.isEmpty(), "no materials, or no steps");
        GuideText.checkIds(conditions.stream().map(Condition::id).toList(), MOST_CONDITIONS);
        GuideText.checkIds(materials.stream().map(Material::id).toList(), MOST_MATERIALS);
        GuideText.checkIds(steps.stream().map(GuideStep::id).toList(), MOST_STEPS);
        new Named(conditions, materials, steps, details).check();
    }

    /** What its parts name of one another. */
    private record Named(List<Condition> conditions, List<Material> materials, List<GuideStep> steps,
            GuideDetails details) {
        void check() {
            var asked = conditions.stream().map(Condition::id).toList();
            var sources = details.sources().stream().map(GuideSource::id).toList();
            var offices = details.offices().stream().map(Office::id).toList();
            GuideText.check(expressions().allMatch(when -> asked.containsAll(when.conditions()))
                    && details.choices().stream().allMatch(choice -> asked.containsAll(choice.oneOf())),
                    "an unknown condition");
            GuideText.check(ConditionOrder.cycle(conditions, details.choices()).isEmpty(),
                    "conditions that wait for each other");
            GuideText.check(Stream
                    .concat(materials.stream().map(Material::sources), steps.stream().map(GuideStep::sources))
                    .allMatch(sources::containsAll), "an unknown source");
            GuideText.check(steps.stream().map(GuideStep::offices).allMatch(offices::containsAll),
                    "an unknown office");
        }

        private Stream<When> expressions() {
            return Stream.of(conditions.stream().map(Condition::onlyIf),
                    materials.stream().map(Material::onlyIf), steps.stream().map(GuideStep::onlyIf),
                    details.tables().stream().map(GuideTable::onlyIf),
                    details.deadlines().stream().map(Deadline::onlyIf)).flatMap(all -> all);
        }
    }

    /** One with the fields of version 1 of the format. */
    public Guide(String id, String title, LocalDate written, boolean example, String summary,
            String whoMayApply, List<String> synonyms, List<Condition> conditions, List<Material> materials,
            List<GuideStep> steps, List<GuideForm> forms, List<String> rejections, List<Telephone> telephones,
            String hours) {
        this(id, title, written, example, summary, whoMayApply, synonyms, conditions, materials, steps, forms,
                rejections, telephones, hours, GuideDetails.NONE);
    }

    /** The same under another id. */
    public Guide as(String otherId) {
        return new Guide(otherId, title, written, example, summary, whoMayApply, synonyms, conditions,
                materials, steps, forms, rejections, telephones, hours, details);
    }

    /** The materials for somebody for whom these conditions hold, told by their ids; in the order of the guide. */
    public List<Material> materials(Set<String> holding) {
        return materials.stream().filter(material -> material.onlyIf().holds(holding)).toList();
    }

    /** The condition of this id. */
    public Optional<Condition> condition(String condition) {
        return conditions.stream().filter(one -> one.id().equals(condition)).findFirst();
    }

    /** The choice that a condition is one of. */
    public Optional<ConditionChoice> choice(String condition) {
        return details.choices().stream().filter(one -> one.oneOf().contains(condition)).findFirst();
    }

    /** Where a step can be done, in the order of the step. */
    public List<Office> offices(GuideStep step) {
        return step.offices().stream().flatMap(
                id -> details.offices().stream().filter(office -> office.id().equals(id))).toList();
    }

    /** Whether the day until which it counts as checked is over. */
    public boolean isOutdated(LocalDate today) {
        return details.checkedUntil().filter(today::isAfter).isPresent();
    }
}
