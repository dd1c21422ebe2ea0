package bitan.screens.staff.guide.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import bitan.guide.Guide;
import bitan.screens.shared.Intent;

/**
 * The guides that are kept, what is written and not saved, and how the last change is undone: what the editor must not
 * lose when the screen it stands on is made anew. Confined to one thread.
 */
public final class Shelf {
    private final Map<String, Guide> guides = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private Optional<Intent> before = Optional.empty();

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

    /** How to keep a guide. */
    Intent save(Guide guide) {
        before = Optional.of(Optional.ofNullable(guides.get(guide.id()))
                .<Intent>map(Intent.KeepGuide::new).orElseGet(() -> new Intent.DeleteGuide(guide.id())));
        return keep(guide);
    }

    /** How to delete a guide; nothing if it was never saved. */
    Optional<Intent> delete(String id) {
        drafts.remove(id);
        var old = Optional.ofNullable(guides.remove(id));
        before = old.map(Intent.KeepGuide::new);
        return old.map(_ -> new Intent.DeleteGuide(id));
    }

    boolean canUndo() {
        return before.isPresent();
    }

    /** How to have it as it was before the last change; once. */
    Optional<Intent> undo() {
        var last = before;
        before = Optional.empty();
        last.ifPresent(intent -> {
            if (intent instanceof Intent.KeepGuide(var guide)) {
                keep(guide);
            } else if (intent instanceof Intent.DeleteGuide(var id)) {
                guides.remove(id);
                drafts.remove(id);
            }
        });
        return last;
    }

    private Intent keep(Guide guide) {
        guides.put(guide.id(), guide);
        drafts.remove(guide.id());
        return new Intent.KeepGuide(guide);
    }
}
