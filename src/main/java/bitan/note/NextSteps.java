package bitan.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;

/** What a visitor takes home who has handed in everything: what they gave, what happens now, and how long it takes. */
final class NextSteps {
    private final NoteWords words;

    NextSteps(NoteWords words) {
        this.words = words;
    }

    /** That all was handed in, and when; empty unless that is so. */
    Optional<NoteItem> handedIn(Guide guide, NoteSource.Papers papers, String day) {
        var names = guide.materials().stream().filter(one -> papers.here().contains(one.id()))
                .filter(one -> one.kind() == Material.Kind.BRING)
                .map(Material::name).toList();
        if (!papers.isComplete() || names.isEmpty()) {
            return Optional.empty();
        }
        var all = words.say("handed.what", String.join(words.say("list"), names));
        return Optional.of(NoteItem.of(words.say("handed", day)).with(List.of(
                MaterialItem.length(all) <= NoteItem.LONGEST_MORE
                        ? all
                        : words.say("handed.count", names.size()))));
    }

    /**
     * The steps from here, a line for each; those of which one is done are one line. Empty if there are none.
     *
     * @param steps those that this visitor has still to take
     */
    Optional<NoteItem> item(List<GuideStep> steps, boolean handedIn) {
        var ways = new LinkedHashMap<String, List<String>>();
        for (var step : steps) {
            var together = step.either().isEmpty() ? step.id() : " " + step.either();
            ways.computeIfAbsent(together, _ -> new ArrayList<>()).add(told(step));
        }
        var lines = ways.values().stream().map(those -> String.join(words.say("step.or"), those))
                .map(line -> NoteItem.CHOICE + line).filter(this::fits).limit(NoteItem.MOST_MORE).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(NoteItem.of(words.say(handedIn ? "then" : "steps", lines.size())).with(lines));
    }

    private boolean fits(String line) {
        return MaterialItem.length(line) <= NoteItem.LONGEST_MORE;
    }

    /** Those after the one in which papers are handed in and its other ways, or from the one the visitor has reached. */
    static List<GuideStep> after(List<GuideStep> steps, Optional<String> reached, boolean handedIn) {
        var apply = steps.stream().filter(one -> handedIn && one.kind() == GuideStep.Kind.APPLY).findFirst();
        var from = reached.flatMap(id -> steps.stream().filter(one -> one.id().equals(id)).findFirst());
        int at = from.map(steps::indexOf).orElse(0);
        int over = apply.map(steps::indexOf).orElse(-1) + 1;
        return steps.subList(Math.max(at, over), steps.size()).stream()
                .filter(one -> one.either().isEmpty()
                        || apply.filter(step -> step.either().equals(one.either())).isEmpty())
                .toList();
    }

    private String told(GuideStep step) {
        var where = Contacts.site(step);
        boolean isWait = step.kind() == GuideStep.Kind.WAIT
                && !step.title().startsWith(words.say("begins.WAIT"));
        var title = isWait ? words.say("wait", step.title()) : step.title();
        return words.joined(
                Stream.of(where.isEmpty() ? title : words.say("aside", title, where), step.duration()));
    }
}
