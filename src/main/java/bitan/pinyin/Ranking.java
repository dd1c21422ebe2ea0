package bitan.pinyin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts what a search found in the order it is offered in, each text once. */
final class Ranking {
    private static final Comparator<Leading> PARTS = Comparator.comparingInt(Leading::detour)
            .thenComparing(Comparator.comparingInt(Leading::end).reversed()).thenComparingInt(Leading::cost);
    private static final Comparator<Whole> WHOLES = Comparator.comparing(Whole::rank)
            .thenComparingInt(Whole::cost);

    /** What is sensible costs less: so much, and so much for each letter. */
    private static final int LIKELY = 8000;
    private static final int LIKELY_LETTER = 1600;

    private final Vocabulary vocabulary;
    private final TypedLetters letters;
    private final Lattice lattice;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private boolean likely;

    /** What comes first whatever it costs. */
    private enum Rank {
        CHOSEN, TERM, ANY
    }

    /** A reading of all letters. */
    private record Whole(List<Piece> pieces, Rank rank, int cost) {}

    /**
     * A reading of the first letters.
     *
     * @param detour how much worse the letters can be divided when it is chosen
     */
    private record Leading(Piece piece, int end, int cost, int detour) {}

    private Ranking(Vocabulary vocabulary, TypedLetters letters, Lattice lattice) {
        this.vocabulary = vocabulary;
        this.letters = letters;
        this.lattice = lattice;
    }

    static Ranking of(Search search, Vocabulary vocabulary, TypedLetters letters, Lattice lattice) {
        var ranking = new Ranking(vocabulary, letters, lattice);
        int all = lattice.size();
        var wholes = new ArrayList<Whole>();
        var parts = new ArrayList<Leading>();
        search.whole().forEach(path -> wholes.add(ranking.whole(path)));
        for (var found : search.leading()) {
            if (found.end() == all) {
                wholes.add(new Whole(List.of(found.piece()), ranking.rank(found.piece(), found.spelling()),
                        found.cost() + Search.PIECE));
            } else {
                parts.add(new Leading(found.piece(), found.end(), found.cost(),
                        found.spelling() + lattice.rest(found.end()) - lattice.rest(0)));
            }
        }
        wholes.sort(WHOLES);
        ranking.likely = !wholes.isEmpty() && ranking.isLikely(wholes.getFirst());
        wholes.forEach(whole -> ranking.add(whole.pieces(), all));
        parts.sort(PARTS);
        parts.forEach(part -> ranking.add(List.of(part.piece()), part.end()));
        ranking.add(List.of(new Piece.Kept(letters.text(0, all))), all);
        return ranking;
    }

    /** What the letters may mean, the likeliest first. */
    List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    /** Whether the first of them is so likely that nobody need look for mistakes. */
    boolean isLikely() {
        return likely;
    }

    private boolean isLikely(Whole whole) {
        return whole.rank() != Rank.ANY || whole.cost() < LIKELY + lattice.size() * LIKELY_LETTER;
    }

    private Whole whole(Path path) {
        var pieces = new ArrayList<Piece>();
        for (var at = path; at != null && at.piece() != null; at = at.before()) {
            pieces.add(at.piece());
        }
        return new Whole(pieces.reversed(), Rank.ANY, path.cost());
    }

    private Rank rank(Piece piece, int spelling) {
        boolean exact = spelling == lattice.rest(0);
        return switch (piece) {
            case Piece.Chosen _ -> exact ? Rank.CHOSEN : Rank.ANY;
            case Piece.Word word -> exact && vocabulary.words().isTerm(word.word()) ? Rank.TERM : Rank.ANY;
            case Piece.Name _,Piece.Kept _ -> Rank.ANY;
        };
    }

    private void add(List<Piece> pieces, int end) {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(text(piece)));
        if (texts.add(text.toString())) {
            candidates.add(new Candidate(text.toString(), letters.used(end), syllables(pieces)));
        }
    }

    private String text(Piece piece) {
        return switch (piece) {
            case Piece.Word word -> vocabulary.words().text(word.word());
            case Piece.Chosen chosen -> chosen.text();
            case Piece.Name name -> name.text();
            case Piece.Kept kept -> kept.text();
        };
    }

    private List<String> syllables(List<Piece> pieces) {
        var said = new ArrayList<String>();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Word word -> said.addAll(syllables(word.node()));
                case Piece.Chosen chosen -> said.addAll(chosen.syllables());
                case Piece.Name name -> said.addAll(name.syllables());
                case Piece.Kept _ -> {
                    return List.of();
                }
            }
        }
        return said;
    }

    private List<String> syllables(int node) {
        var said = new ArrayList<String>();
        for (int at = node; at != WordTree.ROOT; at = vocabulary.words().parent(at)) {
            said.add(vocabulary.syllables().name(vocabulary.words().sound(at)));
        }
        return said.reversed();
    }
}
