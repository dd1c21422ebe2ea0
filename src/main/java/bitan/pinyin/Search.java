package bitan.pinyin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One search for what letters may mean: the best sentences, and every word they may begin with. */
final class Search {
    /** What each piece costs beyond its own: few long words are likelier than many short ones. */
    static final int PIECE = 2000;
    /** What a character costs more that ends everything behind a word, unless it is known to do so. */
    private static final int LONELY = 2000;
    /** What a word costs more whose first character is not known to follow the one before. */
    private static final int STRANGE = 2200;
    /** The same where one of the two is a word of grammar, which stands beside nearly anything. */
    private static final int GRAMMAR = 1000;
    /** What a word costs more behind one that ends what is said. */
    private static final int BEHIND_END = 3000;
    /** What a word costs more that is not known to begin what is said, or to end it, but does with others. */
    private static final int EDGE = 1000;
    /** What a word costs whose sounds are not those typed, once: exact ones come first. */
    static final int NOT_EXACT = 6000;
    /** What a word costs that was chosen before. */
    private static final int CHOSEN = 3000;

    private final WordTree words;
    private final Lattice lattice;
    private final TypedLetters letters;
    private final List<Known> known;
    private final List<Beam> beams;
    private final NameSearch people;
    private final List<Leading> leading = new ArrayList<>();
    private int start;

    /** A phrase chosen before, by the numbers of its syllables. */
    private record Known(Piece.Chosen piece, int[] sounds) {}

    /**
     * A piece that begins with the first letter.
     *
     * @param cost how unlikely it is, its spelling included
     */
    record Leading(Piece piece, int end, int cost, int spelling) {}

    Search(Vocabulary vocabulary, TypedLetters letters, Lattice lattice, Learned learned) {
        words = vocabulary.words();
        this.letters = letters;
        this.lattice = lattice;
        known = learned.phrases().stream().map(phrase -> known(vocabulary.syllables(), phrase))
                .flatMap(Optional::stream).toList();
        beams = IntStream.rangeClosed(0, lattice.size()).mapToObj(_ -> new Beam()).toList();
        beams.getFirst().add(Path.BEGINNING);
        people = new NameSearch(vocabulary, lattice, this::name);
        for (start = 0; start < lattice.size(); start++) {
            if (!beams.get(start).paths().isEmpty()) {
                keep();
                walk(WordTree.ROOT, start, 0, false);
                known.forEach(phrase -> recall(phrase, 0, start, 0, false));
                if (beams.get(start).paths().stream()
                        .anyMatch(path -> introduction(path) != Introduction.NONE)) {
                    people.from(start);
                }
            }
        }
    }

    /** The best paths through all letters, the best first. */
    List<Path> whole() {
        return beams.getLast().paths();
    }

    /** Everything that may come first, in no order. */
    List<Leading> leading() {
        return leading;
    }

    private static Optional<Known> known(Syllables syllables, Learned.Phrase phrase) {
        var sounds = phrase.syllables().stream().mapToInt(syllables::number).toArray();
        return IntStream.of(sounds).allMatch(sound -> sound != Syllables.NONE)
                ? Optional.of(new Known(new Piece.Chosen(phrase.text(), phrase.syllables()), sounds))
                : Optional.empty();
    }

    private void keep() {
        int end = lattice.keptTo(start);
        var text = letters.text(start, end);
        int cost = lattice.keptCost(start);
        reach(new Piece.Kept(text), end, cost, cost);
    }

    private void walk(int node, int place, int spelling, boolean fuzzy) {
        for (var arc : lattice.from(place)) {
            int cost = spelling + arc.cost() + (arc.isOther() && !fuzzy ? NOT_EXACT : 0);
            int last = words.lastChild(node);
            for (int child = words.child(node, arc.first()); child < last
                    && words.sound(child) < arc.last(); child++) {
                arrive(child, arc.end(), cost);
                if (arc.end() < lattice.size()) {
                    walk(child, arc.end(), cost, fuzzy || arc.isOther());
                }
            }
        }
    }

    private void arrive(int node, int end, int spelling) {
        int last = words.lastWord(node);
        int least = beams.get(start).paths().getFirst().cost();
        for (int word = words.firstWord(node); word < last; word++) {
            int cost = words.cost(word) + spelling;
            boolean character = words.isCharacter(word);
            if (start == 0) {
                leading.add(new Leading(new Piece.Word(word, node), end, cost, spelling));
            }
            int own = character ? Math.min(cost + PIECE, words.suffixCost(word) + spelling) : cost + PIECE;
            if (beams.get(end).wants(least + own)) {
                join(new Piece.Word(word, node), end, cost, spelling);
            } else if (start > 0 && !character) {
                return;
            }
        }
    }

    private void join(Piece.Word piece, int end, int cost, int spelling) {
        var beam = beams.get(end);
        int word = piece.word();
        boolean character = words.isCharacter(word);
        int asSuffix = words.suffixCost(word) + spelling;
        int saving = character ? Math.max(0, words.cost(word) + PIECE - words.prefixCost(word)) : 0;
        for (var path : beams.get(start).paths()) {
            int own = cost + PIECE;
            if (character && path.takesSuffix(words)) {
                own = Math.min(own + (end == lattice.size() ? LONELY : 0), asSuffix);
            } else if (!character) {
                own -= path.saving();
            }
            own += strange(path, word, end, character && own == asSuffix);
            if (beam.wants(path.cost() + own)) {
                beam.add(new Path(path, piece, path.cost() + own, path.spelling() + spelling,
                        hash(path.hash(), piece), words.last(word), saving));
            }
        }
    }

    /** What a word costs more where it is not known to stand: behind what is before it, at the beginning, at the end. */
    private int strange(Path path, int word, int end, boolean suffix) {
        boolean last = end == lattice.size();
        if (start == 0) {
            return last || words.begins(word) ? 0 : EDGE;
        }
        int edge = last && !words.ends(word) ? EDGE : 0;
        return edge + (path.isEnded(words) ? BEHIND_END : 0)
                + (words.follows(path.last(), word) ? 0 : strange(path, word, suffix));
    }

    private int strange(Path path, int word, boolean suffix) {
        boolean grammar = suffix || GrammarWords.isWord(path.last())
                || (words.isCharacter(word) && GrammarWords.isWord(words.last(word)));
        return grammar ? GRAMMAR : STRANGE;
    }

    private void recall(Known phrase, int said, int place, int spelling, boolean fuzzy) {
        if (said == phrase.sounds().length) {
            reach(phrase.piece(), place, CHOSEN + spelling, spelling);
        } else if (place < lattice.size()) {
            for (var arc : lattice.from(place)) {
                if (arc.holds(phrase.sounds()[said])) {
                    recall(phrase, said + 1, arc.end(),
                            spelling + arc.cost() + (arc.isOther() && !fuzzy ? NOT_EXACT : 0),
                            fuzzy || arc.isOther());
                }
            }
        }
    }

    private void reach(Piece piece, int end, int cost, int spelling) {
        if (start == 0) {
            leading.add(new Leading(piece, end, cost, spelling));
        }
        extend(piece, end, cost, spelling);
    }

    private void extend(Piece piece, int end, int cost, int spelling) {
        var beam = beams.get(end);
        for (var path : beams.get(start).paths()) {
            int total = path.cost() + cost + PIECE;
            if (!beam.wants(total)) {
                return;
            }
            beam.add(new Path(path, piece, total, path.spelling() + spelling, hash(path.hash(), piece),
                    last(piece), 0));
        }
    }

    private Introduction introduction(Path path) {
        if (path.piece() == null) {
            return Introduction.of(lattice.before());
        }
        return Introduction.mayFollow(path.last()) ? Introduction.of(path.tail(words)) : Introduction.NONE;
    }

    private void name(Piece.Name name, int end, int cost, int spelling) {
        var beam = beams.get(end);
        int least = beams.get(start).paths().getFirst().cost() + cost + PIECE + Introduction.LABEL.cost();
        if (!beam.wants(least)) {
            return;
        }
        for (var path : beams.get(start).paths()) {
            int prior = introduction(path).cost(name.surname());
            int total = path.cost() + cost + PIECE + prior;
            if (prior < Introduction.NEVER && beam.wants(total)) {
                beam.add(new Path(path, name, total, path.spelling() + spelling,
                        hash(path.hash(), name.text()),
                        name.text().charAt(name.text().length() - 1), 0));
            }
        }
    }

    private char last(Piece piece) {
        return switch (piece) {
            case Piece.Word word -> words.last(word.word());
            case Piece.Chosen chosen -> chosen.text().charAt(chosen.text().length() - 1);
            case Piece.Name name -> name.text().charAt(name.text().length() - 1);
            case Piece.Kept kept -> kept.text().charAt(kept.text().length() - 1);
        };
    }

    private long hash(long before, Piece piece) {
        return switch (piece) {
            case Piece.Word word -> words.hash(before, word.word());
            case Piece.Chosen chosen -> hash(before, chosen.text());
            case Piece.Name name -> hash(before, name.text());
            case Piece.Kept kept -> hash(before, kept.text());
        };
    }

    private static long hash(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = Path.hash(hash, text.charAt(i));
        }
        return hash;
    }
}
