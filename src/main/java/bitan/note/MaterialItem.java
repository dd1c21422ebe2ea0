package bitan.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.guide.Material;
import bitan.guide.Material.Form;

/** Missing materials in the words of the sheet: sentences that begin with what to do. */
final class MaterialItem {
    /** What a missing material asks for, in the order in which it is done. */
    enum Kind {
        /** To be done before. */
        DO,
        /** To be brought. */
        BRING,
        /** To be known. */
        KNOW;

        static Kind of(Material material) {
            return material.form() == Form.KNOWN ? KNOW : BRING;
        }
    }

    private final NoteWords words;

    MaterialItem(NoteWords words) {
        this.words = words;
    }

    /** One for itself, with all that must not be overlooked: the stamp, what may be brought instead, and where it is. */
    NoteItem of(Material material) {
        var kind = Kind.of(material);
        return new NoteItem(begun(kind, full(material)), material.where(), "", "", material.how(),
                instead(material).map(others -> words.say("instead." + kind, others)).stream().toList());
    }

    /** Many of one kind as one thing, a line for each; how many more there are, where there are too many lines. */
    NoteItem of(Kind kind, List<Material> materials) {
        int most = materials.size() <= NoteItem.MOST_MORE ? materials.size() : NoteItem.MOST_MORE - 1;
        var lines = materials.stream().limit(most).map(this::line);
        var rest = Stream.of(materials.size() - most).filter(count -> count > 0)
                .map(count -> words.say("rest", count));
        return NoteItem.of(words.say("together." + kind, materials.size()))
                .with(Stream.concat(lines, rest).toList());
    }

    /** All in one line, as long as it fits: what it is, what may be brought instead, and where it is. */
    private String line(Material material) {
        var whole = full(material);
        var or = instead(material).map(others -> words.say("line.instead", whole, others)).orElse(whole);
        var where = Optional.of(material.where()).filter(known -> !known.isEmpty())
                .map(known -> words.say("line.where", or, known)).orElse(or);
        return words.say("line", Stream.of(where, or, whole)
                .filter(text -> length(text) < NoteItem.LONGEST_MORE).findFirst().orElseThrow());
    }

    /** The name with its copies and its stamp. */
    private String full(Material material) {
        var name = words.say("form." + material.form().name(), material.name(), material.count());
        return material.stampedBy().map(by -> words.say("stamped", name, by)).orElse(name);
    }

    /** As a sentence; a name that says already what to do is one. */
    private String begun(Kind kind, String name) {
        if (name.startsWith(words.say("begins." + kind))) {
            return name;
        }
        // It would read as if it were done.
        return words.say(name.startsWith(words.say("begins.done")) ? "done" : "kind." + kind, name);
    }

    /** All that may be brought instead, in the guide's order: nobody is to walk for what another paper would do for. */
    private Optional<String> instead(Material material) {
        return Optional.of(material.alternatives().stream().collect(Collectors.joining(words.say("list"))))
                .filter(all -> !all.isEmpty());
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
