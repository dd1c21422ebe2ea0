package bitan.screens.staff.guide.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import bitan.counter.Intent;
import bitan.guide.Guide;

/**
 * The guides that are kept, what is written and not saved, and how changes are undone, the last one first: what the editor
 * must not lose when the screen it stands on is made anew. Confined to one thread.
 */
public final class GuideDrafts {
    private final Map<String, Guide> guides = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();

    /** What can be undone; nothing that was written since goes for it. */
    private sealed interface Step {
        /** The guide of this id, which was such and so written, was saved or deleted. */
        record Kept(String id, Optional<Guide> before, Optional<Draft> written) implements Step {}

        /** A row was taken out of what is written. */
        record Removed(String id, Section section, int place, Row row) implements Step {}
    }

    /** What to do for it, if it concerns more than what is written. */
    record Undone(String id, Optional<Intent> intent) {}

    /** Takes the counter's guides; what is written and not saved stays. */
    void follow(List<Guide> now) {
        guides.clear();
        now.forEach(guide -> guides.put(guide.id(), guide));
    }

    /** All there are, saved or not. */
    List<String> ids() {
        var ids = new LinkedHashSet<>(guides.keySet());
        ids.addAll(drafts.keySet());
        return new ArrayList<>(ids);
    }

    Optional<Draft> draft(String id) {
        return Optional.ofNullable(drafts.get(id))
                .or(() -> Optional.ofNullable(guides.get(id)).map(Drafts::of));
    }

    /** What it is called; may be empty. */
    String title(String id) {
        return draft(id).map(Draft::title).orElse("");
    }

    /** Whether something is written that is not saved. */
    boolean isChanged(String id) {
        return drafts.containsKey(id);
    }

    void write(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    /** Remembers a row that is about to be taken out. */
    void removing(String id, Section section, int place) {
        draft(id).ifPresent(
                draft -> steps.push(new Step.Removed(id, section, place, draft.rows(section).get(place))));
    }

    /** How to keep a guide. */
    Intent save(Guide guide) {
        remember(guide.id());
        guides.put(guide.id(), guide);
        drafts.remove(guide.id());
        return new Intent.KeepGuide(guide);
    }

    /** How to delete a guide; nothing if it was never saved. */
    Optional<Intent> delete(String id) {
        remember(id);
        drafts.remove(id);
        return Optional.ofNullable(guides.remove(id)).map(_ -> new Intent.DeleteGuide(id));
    }

    boolean canUndo() {
        return !steps.isEmpty();
    }

    /** Has it as it was before the last change; empty if there is none. */
    Optional<Undone> undo() {
        return Optional.ofNullable(steps.poll()).map(step -> switch (step) {
            case Step.Removed(var id, var section, int place, var row) -> {
                draft(id).ifPresent(now -> write(now.with(section, place, row)));
                yield new Undone(id, Optional.empty());
            }
            case Step.Kept(var id, var before, var written) -> {
                written.ifPresent(draft -> drafts.putIfAbsent(id, draft));
                yield new Undone(id, before.map(guide -> back(id, guide)).orElseGet(() -> gone(id)));
            }
        });
    }

    private void remember(String id) {
        steps.push(
                new Step.Kept(id, Optional.ofNullable(guides.get(id)), Optional.ofNullable(drafts.get(id))));
    }

    private Optional<Intent> back(String id, Guide guide) {
        guides.put(id, guide);
        return Optional.of(new Intent.KeepGuide(guide));
    }

    private Optional<Intent> gone(String id) {
        return Optional.ofNullable(guides.remove(id)).map(_ -> new Intent.DeleteGuide(id));
    }
}
