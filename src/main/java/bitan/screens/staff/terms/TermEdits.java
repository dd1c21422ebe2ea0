package bitan.screens.staff.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.wording.Glossary;
import bitan.wording.Term;

/** What can be done to a glossary; pure. */
final class TermEdits {
    /** Longest term, characters, as the glossary file holds them. */
    static final int LONGEST = 20;
    private static final Pattern BETWEEN_SOUNDS = Pattern.compile("[,，;；]");
    private static final Pattern SOUND = Pattern.compile("[a-zü]++[1-5](?: [a-zü]++[1-5])*+");

    private TermEdits() {
    }

    /** What came of an attempt. */
    sealed interface Result {
        /** The glossary is now this. */
        record Done(Glossary glossary, Term term) implements Result {}

        /** There is such a term already. */
        record Known(Term term) implements Result {}

        /** This is not how a sound is written. */
        record WrongSound(String sound) implements Result {}

        /** There is no text. */
        record Empty() implements Result {}
    }

    /** Terms whose text holds what is looked for, or whose sounds begin with its letters. */
    static List<Term> matching(Glossary glossary, String query) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        return glossary.terms().stream().filter(term -> term.text().toLowerCase(Locale.ROOT).contains(wanted)
                || term.sounds().stream().anyMatch(sound -> initials(sound).startsWith(wanted))).toList();
    }

    /** Puts a term in the place of another one, or at the end. */
    static Result put(Glossary glossary, Optional<Term> old, String text, String sounds) {
        var name = text.strip();
        var said = sounds.isBlank()
                ? List.<String>of()
                : BETWEEN_SOUNDS.splitAsStream(clean(sounds)).map(String::strip).toList();
        var wrong = said.stream().filter(sound -> !SOUND.matcher(sound).matches()).findFirst();
        if (name.isEmpty()) {
            return new Result.Empty();
        }
        if (wrong.isPresent()) {
            return new Result.WrongSound(wrong.get());
        }
        var known = glossary.terms().stream()
                .filter(term -> term.text().equals(name) && !old.equals(Optional.of(term)))
                .findFirst();
        if (known.isPresent()) {
            return new Result.Known(known.get());
        }
        var term = new Term(name, said);
        var terms = new ArrayList<>(glossary.terms());
        int place = old.map(terms::indexOf).orElse(-1);
        if (place < 0) {
            terms.add(term);
        } else {
            terms.set(place, term);
        }
        return new Result.Done(new Glossary(terms), term);
    }

    /** The glossary without a term. */
    static Glossary without(Glossary glossary, Term term) {
        return new Glossary(glossary.terms().stream().filter(other -> !other.equals(term)).toList());
    }

    /** The first letter of every syllable. */
    private static String initials(String sound) {
        return Stream.of(sound.strip().split("\\s+")).map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String clean(String sounds) {
        return sounds.strip().toLowerCase(Locale.ROOT).replace("u:", "ü").replace('v', 'ü')
                .replaceAll("\\s+", " ");
    }
}
