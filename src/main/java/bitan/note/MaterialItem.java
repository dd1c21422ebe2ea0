package bitan.note;

import java.util.stream.Stream;

import bitan.guide.Material;

/** A missing material in the words of the sheet. */
final class MaterialItem {
    private final NoteWords words;

    MaterialItem(NoteWords words) {
        this.words = words;
    }

    /** To be got: what, with all that must not be overlooked, and where. */
    NoteItem of(Material material) {
        return new NoteItem(what(material), material.where(), "", "", material.how());
    }

    /** As long as it fits, with the stamp and what may be brought instead; never a part of either. */
    private String what(Material material) {
        var name = words.say("form." + material.form().name(), material.name(), material.count());
        var stamped = material.stampedBy().map(by -> words.say("stamped", name, by)).orElse(name);
        var or = material.alternativeNames().stream().limit(1).map(other -> words.say("or", stamped, other));
        return Stream.concat(or, Stream.of(stamped, name))
                .filter(text -> length(text) <= NoteItem.LONGEST_WHAT).findFirst().orElse(material.name());
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
