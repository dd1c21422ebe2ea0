package bitan.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far a text mentions some things, each by the best of its names. Immutable. */
final class NameIndex {
    /** What a character counts beside the pairs of sounds it stands in. */
    private static final double CHARACTER = 0.5;
    /** Of a name one token that says all it can is as good as more of them; of a text so many are. */
    private static final double LINE = 1.5;
    /** What a token counts that stands in one name only; in all names of a thing it counts 1 more. */
    private static final double SELDOM = 0.35;
    /** Of a token that stands in no name. */
    private static final Token UNKNOWN = new Token(1, List.of());

    private final Tokens tokens;
    private final Map<String, Token> known = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final int things;

    /** Something a thing is called, and what all its tokens weigh. */
    private record Name(int thing, double weight) {}

    /**
     * That a token stands in a name.
     *
     * @param own what it weighs in it: more if it stands in many names of the thing
     */
    private record Posting(int name, double weight, double own) {}

    /** The names a token stands in, those of a thing beside each other. */
    private record Token(double rarity, List<Posting> postings) {}

    /** Things by their names. */
    NameIndex(List<List<String>> things, Tokens tokens) {
        this.tokens = tokens;
        this.things = things.size();
        var named = things.stream().map(all -> all.stream().map(this::weights).toList()).toList();
        var owners = new HashMap<String, Integer>();
        named.forEach(all -> all.stream().flatMap(name -> name.keySet().stream()).distinct()
                .forEach(token -> owners.merge(token, 1, Integer::sum)));
        owners.forEach((token, count) -> known.put(token, new Token(rarity(count), new ArrayList<>())));
        for (int thing = 0; thing < things.size(); thing++) {
            add(thing, named.get(thing));
        }
    }

    private void add(int thing, List<Map<String, Double>> theirs) {
        var often = new HashMap<String, Double>();
        theirs.forEach(name -> name.keySet()
                .forEach(token -> often.merge(token, 1.0 / theirs.size(), Double::sum)));
        for (var name : theirs) {
            double sum = 0;
            for (var one : name.entrySet()) {
                var token = known.getOrDefault(one.getKey(), UNKNOWN);
                double weight = one.getValue() * token.rarity();
                double own = weight * (SELDOM + often.getOrDefault(one.getKey(), 0.0));
                token.postings().add(new Posting(names.size(), weight, own));
                sum += own;
            }
            names.add(new Name(thing, sum));
        }
    }

    private Map<String, Double> weights(String text) {
        var all = tokens.of(text);
        all.replaceAll((token, weight) -> token.length() == 1 ? CHARACTER * weight : weight);
        return all;
    }

    /** 1 for what one thing is called, less for what many are. */
    private double rarity(int owners) {
        return Math.log(1 + (things - owners + 0.5) / (owners + 0.5)) / Math.log(1 + (things - 0.5) / 1.5);
    }

    /**
     * For each thing, 0 to 2: the share of one of its names that is said, and the share of the text that its names
     * explain; both less where hardly anything is said.
     *
     * @param more tokens of the text beside those of its characters
     */
    double[] mentioned(String text, Map<String, Double> more) {
        var tokensOfText = weights(text);
        tokensOfText.putAll(more);
        var said = new double[names.size()];
        var own = new double[names.size()];
        var explained = new double[things];
        double all = 0;
        for (var one : tokensOfText.entrySet()) {
            var token = known.getOrDefault(one.getKey(), UNKNOWN);
            double weight = one.getValue() * token.rarity();
            all += weight;
            int last = -1;
            for (var posting : token.postings()) {
                said[posting.name()] += posting.weight();
                own[posting.name()] += posting.own();
                int thing = names.get(posting.name()).thing();
                explained[thing] += thing == last ? 0 : weight;
                last = thing;
            }
        }
        return sums(bestNames(said, own), explained, all);
    }

    private double[] bestNames(double[] said, double[] own) {
        var best = new double[things];
        for (int i = 0; i < said.length; i++) {
            var name = names.get(i);
            best[name.thing()] = Math.max(best[name.thing()], share(own[i], name.weight(), said[i]));
        }
        return best;
    }

    private static double[] sums(double[] best, double[] explained, double all) {
        for (int i = 0; i < best.length; i++) {
            best[i] += share(explained[i], all, explained[i] / LINE);
        }
        return best;
    }

    private static double share(double part, double whole, double said) {
        return whole == 0 ? 0 : part / whole * Math.min(1, said);
    }
}
