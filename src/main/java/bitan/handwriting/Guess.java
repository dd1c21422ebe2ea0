package bitan.handwriting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.handwriting.digit.DigitNetwork;
import bitan.handwriting.hanzi.HanziStrokes;
import bitan.handwriting.hanzi.PenWay;

/** What one group of strokes may be, likeliest first; the likeliest hanzi are always among it. Immutable. */
record Guess(List<InkCandidate> candidates) {
    private static final Comparator<InkCandidate> LIKELIEST_FIRST = Comparator
            .comparingDouble(InkCandidate::likely).reversed();
    private static final int KEPT = 12;
    private static final int HANZI_KEPT = 5;
    /** So many hanzi are looked for; which are kept, the pen's way has a say in. */
    private static final int HANZI_TRIED = 16;
    /** Less likely ones are not worth sorting. */
    private static final double LEAST = 0.002;
    /** From here on a second opinion changes nothing. */
    private static final double SURE = 0.9;

    /** Less likely hanzi than this, where it looks like something else so much, a longer look will not bring back. */
    private static final double HARDLY = 0.01;
    private static final double ELSE = 0.5;

    /** How much it counts how far the pen's way is from that of a hanzi, and at most how far. */
    private static final double WAY = 40;
    private static final double FARTHEST = 0.1;
    /** How much farther than the nearest a hanzi is taken to be whose way is not known. */
    private static final double UNKNOWN = 0.03;
    /** From here on the order of strokes is not the usual one, and up to here it surely is. */
    private static final double STRANGE = 0.26;
    private static final double USUAL = 0.16;

    /** How much rarer letters are than digits. */
    private static final double LETTER = 0.3;
    /** How much the network's doubt that it is a digit counts for everything else. */
    private static final double OTHER = 0.5;
    private static final double OTHER_LEAST = 0.05;
    /** How much the look counts beside the network, and how unlikely at worst. */
    private static final double LOOKED = 0.25;
    private static final double DIGIT_LEAST = 0.02;
    private static final double DOT = 0.6;

    Guess {
        candidates = List.copyOf(candidates);
    }

    /** Whether it looks like a hanzi, and may well be another one. */
    boolean isUnsureHanzi() {
        return !candidates.isEmpty() && candidates.getFirst().script() == Script.HANZI
                && candidates.getFirst().likely() < SURE;
    }

    boolean isSurelyHanzi() {
        return alone(true) >= SURE;
    }

    boolean isHardlyHanzi() {
        return alone(true) < HARDLY && alone(false) >= ELSE;
    }

    /**
     * What the pen's way adds about the hanzi among it; how much they all look like hanzi stays as it is.
     */
    Guess withWay(PenWay pen, HanziStrokes usual) {
        var away = new HashMap<String, Double>();
        var hanzi = hanzi().candidates();
        hanzi.forEach(c -> usual.away(pen, c.text()).ifPresent(far -> away.put(c.text(), far)));
        if (away.isEmpty()) {
            return this;
        }
        double nearest = Collections.min(away.values());
        double weight = WAY * Math.clamp((STRANGE - nearest) / (STRANGE - USUAL), 0, 1);
        var weighed = hanzi.stream().map(c -> c.times(Math.exp(-weight
                * Math.min(FARTHEST, away.getOrDefault(c.text(), nearest + UNKNOWN) - nearest)))).toList();
        double before = hanzi.stream().mapToDouble(InkCandidate::likely).sum();
        double after = weighed.stream().mapToDouble(InkCandidate::likely).sum();
        var first = weighed.stream().map(c -> c.times(before / after)).sorted(LIKELIEST_FIRST).limit(KEPT);
        return new Guess(Stream.concat(first, candidates.stream().filter(c -> c.script() != Script.HANZI))
                .sorted(LIKELIEST_FIRST).toList()).shortened();
    }

    /** The likeliest, and of the hanzi a few in any case. */
    private Guess shortened() {
        var hanzi = hanzi().candidates().stream().limit(HANZI_KEPT).toList();
        var kept = new ArrayList<InkCandidate>();
        for (int i = 0; i < candidates.size(); i++) {
            if (i < KEPT || hanzi.contains(candidates.get(i))) {
                kept.add(candidates.get(i));
            }
        }
        return new Guess(kept);
    }

    /** The same for what lies flat: in a picture it looks like a 1 or J on its side. */
    Guess lying() {
        return new Guess(candidates.stream()
                .filter(c -> c.script() != Script.DIGIT && c.script() != Script.LETTER).toList());
    }

    /** The same without what is no hanzi. */
    Guess hanzi() {
        return new Guess(candidates.stream().filter(c -> c.script() == Script.HANZI).toList());
    }

    /** The same hanzi, and of another guess what is none. */
    Guess withOthersOf(Guess other) {
        return new Guess(Stream.concat(hanzi().candidates().stream(),
                other.candidates().stream().filter(c -> c.script() != Script.HANZI))
                .sorted(LIKELIEST_FIRST).toList());
    }

    /** The likeliest character; empty if there is none. */
    String text() {
        return candidates.isEmpty() ? "" : candidates.getFirst().text();
    }

    /** A dot is too small to be looked at: where it stands says more. */
    static Guess dot() {
        return new Guess(Stream.of(".", "\uff0c", "\u3001", ",")
                .map(text -> new InkCandidate(text, Script.MARK, text.equals(".") ? DOT : DOT / 2,
                        text.equals(".") ? DOT : DOT / 2))
                .toList());
    }

    /** How much it looks like the likeliest character, and nothing beside it. */
    double best() {
        return Math.max(alone(true), alone(false));
    }

    /**
     * What the network of digits adds to it: both know something, and neither knows all.
     *
     * @param network how likely each of its characters is, and last none of them
     */
    Guess withDigits(double[] network) {
        double noLetter = LEAST;
        for (int i = 0; i < network.length; i++) {
            noLetter += DigitNetwork.isLetter(i) ? 0 : network[i];
        }
        double other = Math.max(OTHER_LEAST, Math.pow(network[network.length - 1] / noLetter, OTHER));
        var likely = new HashMap<String, InkCandidate>();
        candidates.forEach(c -> likely.put(c.text(), c.times(other)));
        for (int i = 0; i < DigitNetwork.CHARACTERS.length(); i++) {
            var text = DigitNetwork.CHARACTERS.substring(i, i + 1);
            double looked = candidates.stream().filter(c -> c.text().equals(text))
                    .mapToDouble(InkCandidate::likely).findFirst().orElse(0);
            double both = network[i] / noLetter * Math.pow(Math.max(DIGIT_LEAST, looked), LOOKED);
            if (DigitNetwork.isLetter(i)) {
                both = Math.max(looked * other, Math.min(1, LETTER * both));
            }
            likely.put(text, new InkCandidate(text, Script.of(text), both, both));
        }
        return new Guess(
                likely.values().stream().filter(c -> c.script() == Script.HANZI || c.likely() >= LEAST)
                        .sorted(LIKELIEST_FIRST).toList());
    }

    /** How much it looks like the likeliest hanzi, or like the likeliest of anything else, and nothing beside it. */
    double alone(boolean hanzi) {
        return candidates.stream().filter(c -> (c.script() == Script.HANZI) == hanzi)
                .mapToDouble(InkCandidate::alone).max().orElse(0);
    }

    /** How much it looks like a digit, letter or mark that does not stand alone. */
    double beside() {
        return candidates.stream().filter(c -> c.script() != Script.HANZI)
                .mapToDouble(c -> c.likely() - c.alone()).max().orElse(0);
    }

    /** What several looks at the same strokes say together: the square roots of the likelihoods, averaged. */
    static Guess of(Alphabet alphabet, List<Frames> looks) {
        var most = looks.stream().map(Frames::most).toList();
        var together = new double[alphabet.size()];
        for (int i = 0; i < together.length; i++) {
            for (var look : most) {
                together[i] += Math.sqrt(look[i]) / looks.size();
            }
        }
        return new Guess(
                best(alphabet, together).mapToObj(i -> new InkCandidate(alphabet.character(i),
                        alphabet.script(i), together[i] * together[i], alone(looks, i))).toList());
    }

    private static double alone(List<Frames> looks, int character) {
        double sum = looks.stream().mapToDouble(look -> Math.sqrt(look.alone(character))).sum()
                / looks.size();
        return sum * sum;
    }

    private static IntStream best(Alphabet alphabet, double[] likely) {
        var sorted = IntStream.range(1, likely.length)
                .filter(i -> likely[i] >= LEAST && alphabet.script(i) != Script.NONE).boxed()
                .sorted(Comparator.comparingDouble(i -> -likely[i])).limit(KEPT);
        return Stream.concat(sorted, hanzi(alphabet, likely).stream()).distinct()
                .sorted(Comparator.comparingDouble(i -> -likely[i])).mapToInt(Integer::intValue);
    }

    /** The likeliest ones, kept in order while all are gone through: to sort thousands takes longer than a look. */
    private static List<Integer> hanzi(Alphabet alphabet, double[] likely) {
        var best = new ArrayList<Integer>();
        for (int i = 1; i < likely.length; i++) {
            boolean full = best.size() == HANZI_TRIED;
            if (alphabet.script(i) == Script.HANZI && (!full || likely[i] > likely[best.getLast()])) {
                if (full) {
                    best.removeLast();
                }
                int at = best.size();
                while (at > 0 && likely[i] > likely[best.get(at - 1)]) {
                    at--;
                }
                best.add(at, i);
            }
        }
        return best;
    }
}
