package bitan.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.guide.Alternative;
import bitan.guide.Material;
import bitan.guide.Material.Kind;

/** Missing materials in the words of the sheet: sentences that begin with what to do. Immutable. */
final class MaterialItem {
    /** In the order in which it is done. */
    static final List<Kind> ORDER = List.of(Kind.DO, Kind.BRING, Kind.KNOW);

    /** Lines that say where each paper is; of more, a page holds the names only. */
    private static final int FEW = 8;

    private final NoteWords words;
    private final LocalDate day;

    /** Of the sheet of a day, from which terms are counted. */
    MaterialItem(NoteWords words, LocalDate day) {
        this.words = words;
        this.day = day;
    }

    /** One for itself, with all that must not be overlooked: the stamp, what may be brought instead, and where it is. */
    NoteItem of(Material material) {
        var kind = material.kind();
        var what = material.oneOf() ? words.say("any", material.name()) : begun(kind, full(material));
        var valid = material.valid().map(term -> words.valid(term, day)).orElse("");
        return new NoteItem(what, material.where(), valid, "", how(material), instead(material));
    }

    /** Many of one kind as one thing, a line for each; how many more there are, where there are too many lines. */
    NoteItem of(Kind kind, List<Material> materials) {
        int most = materials.size() <= NoteItem.MOST_MORE ? materials.size() : NoteItem.MOST_MORE - 1;
        boolean isLong = materials.size() > FEW;
        var lines = materials.stream().limit(most).map(one -> line(one, isLong ? "" : one.where()));
        var rest = Stream.of(materials.size() - most).filter(count -> count > 0)
                .map(count -> words.say("rest", count));
        return NoteItem.of(words.say("together." + kind, materials.size()))
                .with(Stream.concat(lines, rest).toList());
    }

    /** What is to be seen to, and where to get what may be brought instead, as far as it fits. */
    private String how(Material material) {
        var how = material.how();
        for (var other : material.oneOf() ? List.<Alternative>of() : material.alternatives()) {
            var more = other.isNameOnly()
                    ? how
                    : Stream.of(how, told(other)).filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(words.say("stop")));
            how = length(more) <= NoteItem.LONGEST ? more : how;
        }
        return how;
    }

    /** All in one line, as long as it fits: what it is, what may be brought instead, and where it is. */
    private String line(Material material, String place) {
        var whole = full(material);
        var others = String.join(words.say("list"), material.alternativeNames());
        var or = others.isEmpty()
                ? whole
                : words.say(material.oneOf() ? "line.any" : "line.instead", whole, others);
        var where = Optional.of(place).filter(known -> !known.isEmpty())
                .map(known -> words.say("line.where", or, known)).orElse(or);
        return Stream.of(where, or, whole).map(text -> words.say("line", text))
                .filter(text -> length(text) <= NoteItem.LONGEST_MORE).findFirst().orElseThrow();
    }

    /** The name with its copies and its stamp. */
    private String full(Material material) {
        if (material.oneOf()) {
            return material.name();
        }
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
    private List<String> instead(Material material) {
        if (material.oneOf()) {
            return material.alternatives().stream().map(one -> NoteItem.CHOICE + told(one)).toList();
        }
        var names = material.alternativeNames();
        var key = "instead." + material.kind();
        var all = words.say(key, String.join(words.say("list"), names));
        if (names.isEmpty() || length(all) <= NoteItem.LONGEST_MORE) {
            return names.isEmpty() ? List.of() : List.of(all);
        }
        return names.stream().map(name -> words.say(key, name)).toList();
    }

    private String told(Alternative one) {
        var where = words.joined(Stream.of(one.where(), one.how()));
        return where.isEmpty() ? one.name() : words.say("aside", one.name(), where);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
