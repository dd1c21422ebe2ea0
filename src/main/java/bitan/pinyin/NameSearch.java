package bitan.pinyin;

import java.util.ArrayList;
import java.util.List;

/** Finds names of people in letters: a surname and one or two characters of a given name. */
final class NameSearch {
    /** What a given name of one character costs more. */
    private static final int SINGLE = 1500;
    /** A name that is less likely is written by choosing its characters. */
    private static final int MOST = 26_000;

    private final PersonalNames names;
    private final Lattice lattice;
    private final Syllables syllables;
    private final Found found;

    /** Takes a name: where it ends, how unlikely it is, its spelling included. */
    interface Found {
        void name(Piece.Name name, int end, int cost, int spelling);
    }

    /** The parts up to some place. */
    private record Begun(List<PersonalNames.Part> parts, int cost, int spelling, boolean fuzzy) {
        private Begun with(PersonalNames.Part part, Begun typed) {
            var all = new ArrayList<>(parts);
            all.add(part);
            return new Begun(all, cost + part.cost() + typed.spelling - spelling, typed.spelling,
                    typed.fuzzy);
        }

        /** With one more syllable typed. */
        private Begun typed(Edge arc) {
            int more = arc.cost() + (arc.isOther() && !fuzzy ? Search.NOT_EXACT : 0);
            return new Begun(parts, cost, spelling + more, fuzzy || arc.isOther());
        }
    }

    NameSearch(Vocabulary vocabulary, Lattice lattice, Found found) {
        names = vocabulary.names();
        syllables = vocabulary.syllables();
        this.lattice = lattice;
        this.found = found;
    }

    /** Finds all that begin at a place. */
    void from(int place) {
        walk(PersonalNames.Place.SURNAME, place, new Begun(List.of(), 0, 0, false));
    }

    private void walk(PersonalNames.Place part, int place, Begun begun) {
        if (place == lattice.size()) {
            return;
        }
        for (var arc : lattice.from(place)) {
            if (arc.isOne() && arc.fit() != Edge.Fit.MISTAKE) {
                var typed = begun.typed(arc);
                for (var next : names.of(part, arc.first())) {
                    follow(part, next, arc.end(), begun.with(next, typed));
                }
            }
        }
    }

    /** Goes on behind a part, the second syllable of a surname of two included. */
    private void follow(PersonalNames.Place place, PersonalNames.Part part, int end, Begun begun) {
        if (begun.cost() > MOST) {
            return;
        }
        if (part.sounds().size() == 1) {
            arrive(place, end, begun);
        } else if (end < lattice.size()) {
            lattice.from(end).stream()
                    .filter(arc -> arc.isOne() && !arc.isOther() && arc.holds(part.sounds().getLast()))
                    .forEach(arc -> arrive(place, arc.end(), begun));
        }
    }

    private void arrive(PersonalNames.Place place, int end, Begun begun) {
        switch (place) {
            case SURNAME -> {
                take(begun, end, 0);
                walk(PersonalNames.Place.FIRST, end, begun);
                walk(PersonalNames.Place.SECOND, end, begun);
            }
            case FIRST -> walk(PersonalNames.Place.SECOND, end, begun);
            case SECOND -> take(begun, end, begun.parts().size() == 2 ? SINGLE : 0);
        }
    }

    private void take(Begun begun, int end, int more) {
        var text = new StringBuilder();
        var said = new ArrayList<String>();
        for (var part : begun.parts()) {
            text.append(part.text());
            part.sounds().forEach(sound -> said.add(syllables.name(sound)));
        }
        found.name(new Piece.Name(text.toString(), said, begun.parts().size() == 1), end, begun.cost() + more,
                begun.spelling());
    }
}
