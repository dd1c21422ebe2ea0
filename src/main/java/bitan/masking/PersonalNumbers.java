package bitan.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import bitan.masking.Hidden.Kind;
import bitan.masking.Hidden.Piece;

/** Finds the personal numbers of one text: by how they are made, by the word before them, by their length. */
final class PersonalNumbers {
    private static final MaskingWords WORDS = MaskingWords.shipped();
    private static final String GAP = "(?:[ \\t\\n]|" + WORDS.any("gap") + "){0,6}[\\u201C\"(]?\\z";
    private static final Pattern DOCUMENT = Pattern.compile(WORDS.any("cue.document") + GAP);
    private static final Pattern TAIL = Pattern.compile(WORDS.any("cue.tail") + GAP);
    private static final Pattern TELEPHONE = Pattern.compile(WORDS.any("cue.telephone") + GAP);
    private static final Pattern LETTERS = Pattern.compile("(?<![A-Za-z])([A-Za-z]{1,2})[ -]?\\z");
    private static final Pattern CHECK = Pattern
            .compile(Groups.GAP + "(?<last>[Xx](?![A-Za-z])|" + WORDS.any("check") + ")");
    private static final Pattern EXTENSION = Pattern
            .compile(" ?(?<last>" + WORDS.any("extension") + "\\d{1,5})");
    private static final Pattern BORN = Pattern
            .compile("(?<!\\d)\\d{6}[ ,\\n-]{0,3}(?:18|19|20)\\d\\d" + WORDS.line("born")
                    + "[ ,\\n-]{0,3}\\d{3}(?:[\\dXx]|" + WORDS.any("check") + ")(?!\\d)");
    private static final Pattern PREFIX = Pattern.compile("[+(]\\z");
    private static final int LOOK_BACK = 24;
    private static final int LONG_DOCUMENT = 30;
    private static final int DOCUMENT_LEAST = 5;
    private static final int TAIL_LEAST = 3;
    private static final int TELEPHONE_LEAST = 7;
    private static final int TELEPHONE_MOST = 12;
    /** So many digits in a row are nobody's amount unless a unit follows. */
    private static final int LONG = 9;
    private static final Pattern LOCAL = Pattern.compile("[2-8]\\d{7}");

    private final String narrow;
    private final PublicNumbers open;
    private final List<Hidden> found = new ArrayList<>();

    private PersonalNumbers(String narrow, PublicNumbers open) {
        this.narrow = narrow;
        this.open = open;
    }

    static List<Hidden> in(String text, PublicNumbers open) {
        var narrow = DigitText.of(text);
        var numbers = new PersonalNumbers(narrow, open);
        BORN.matcher(narrow).results().forEach(numbers::born);
        Groups.in(text, narrow).forEach(numbers::search);
        return List.copyOf(numbers.found);
    }

    /** An identity number whose day of birth is said as a day. */
    private void born(MatchResult match) {
        found.add(Hidden.of(Kind.NUMBER, match.start(), match.end()));
    }

    private void search(List<DigitGroup> run) {
        int first = 0;
        while (first < run.size()) {
            var rest = run.subList(first, run.size());
            int taken = identity(rest).or(() -> open(rest)).or(() -> shaped(rest)).or(() -> lettered(rest))
                    .or(() -> cued(rest))
                    .or(() -> bare(rest)).orElse(1);
            first += taken;
        }
    }

    /** How many groups make a public number, the longest that does. */
    private Optional<Integer> open(List<DigitGroup> rest) {
        var count = longest(rest, LONG_DOCUMENT, (digits, _) -> open.has(digits));
        // An account may begin with the digits of a service.
        return count.filter(some -> !isDocument(rest) || documentGroups(rest).orElse(0) <= some);
    }

    private Optional<Integer> identity(List<DigitGroup> rest) {
        return longest(rest, Shapes.LONGEST - 1, this::isIdentity)
                .flatMap(count -> hide(Kind.NUMBER, rest, count));
    }

    private Optional<Integer> shaped(List<DigitGroup> rest) {
        var telephone = longest(rest, Shapes.LONGEST, (digits, groups) -> Shapes.isMobile(digits, groups)
                || Shapes.isLandline(digits, groups));
        if (telephone.isPresent()) {
            return hide(Kind.TELEPHONE, rest, telephone.get());
        }
        return longest(rest, Shapes.LONGEST, (digits, groups) -> Shapes.isCard(digits, groups)
                || Shapes.isOldIdentity(digits))
                .flatMap(count -> hide(Kind.NUMBER, rest, count));
    }

    private boolean isIdentity(String digits, List<DigitGroup> groups) {
        return Shapes.isIdentity(digits) && (digits.length() == Shapes.LONGEST - 1 || isChecked(groups));
    }

    private boolean isChecked(List<DigitGroup> groups) {
        return CHECK.matcher(narrow).region(groups.getLast().end(), narrow.length()).lookingAt();
    }

    /** Passports and passes: one letter and eight digits or more, or two and seven. */
    private Optional<Integer> lettered(List<DigitGroup> rest) {
        var letters = LETTERS.matcher(before(rest.getFirst().start()));
        if (!letters.find()) {
            return Optional.empty();
        }
        int least = letters.group(1).length() == 1 ? 8 : 7;
        return longest(rest, 10, (digits, _) -> digits.length() >= least)
                .flatMap(count -> hide(Kind.NUMBER, rest, count));
    }

    private Optional<Integer> cued(List<DigitGroup> rest) {
        var before = before(rest.getFirst().start());
        if (TAIL.matcher(before).find()) {
            return longest(rest, 8, (digits, _) -> digits.length() >= TAIL_LEAST)
                    .flatMap(count -> hide(Kind.NUMBER, rest, count));
        }
        if (isDocument(rest)) {
            return documentGroups(rest).flatMap(count -> hide(Kind.NUMBER, rest, count));
        }
        if (TELEPHONE.matcher(before).find()) {
            return longest(rest, TELEPHONE_MOST, (digits, _) -> digits.length() >= TELEPHONE_LEAST)
                    .flatMap(count -> hide(Kind.TELEPHONE, rest, count));
        }
        return Optional.empty();
    }

    private boolean isDocument(List<DigitGroup> rest) {
        var before = LETTERS.matcher(before(rest.getFirst().start())).replaceFirst("");
        return DOCUMENT.matcher(before).find();
    }

    private static Optional<Integer> documentGroups(List<DigitGroup> rest) {
        return longest(rest, LONG_DOCUMENT, (digits, _) -> digits.length() >= DOCUMENT_LEAST);
    }

    private Optional<Integer> bare(List<DigitGroup> rest) {
        var digits = rest.getFirst().digits();
        boolean isLocal = LOCAL.matcher(digits).matches()
                || longest(rest, 8, (all, groups) -> LOCAL.matcher(all).matches() && groups.size() == 2
                        && groups.getFirst().length() == 4 && isHyphen(groups)).isPresent();
        if (isLocal && !Shapes.isMoment(digits)) {
            return hide(Kind.TELEPHONE, rest, LOCAL.matcher(digits).matches() ? 1 : 2);
        }
        if (digits.length() >= LONG && !Shapes.isMoment(digits)) {
            return hide(Kind.NUMBER, rest, 1);
        }
        return Optional.empty();
    }

    private boolean isHyphen(List<DigitGroup> two) {
        return "-".equals(narrow.substring(two.getFirst().end(), two.getLast().start()));
    }

    /** How many groups from the first on pass; the most that do and together have no more digits than this. */
    private static Optional<Integer> longest(List<DigitGroup> rest, int most,
            BiPredicate<String, List<DigitGroup>> test) {
        var digits = new StringBuilder();
        Optional<Integer> best = Optional.empty();
        for (int i = 0; i < rest.size() && digits.length() <= most; i++) {
            digits.append(rest.get(i).digits());
            if ((digits.length() <= most || i == 0) && test.test(digits.toString(), rest.subList(0, i + 1))) {
                best = Optional.of(i + 1);
            }
        }
        return best;
    }

    private Optional<Integer> hide(Kind kind, List<DigitGroup> rest, int count) {
        var groups = rest.subList(0, count);
        var pieces = groups.stream().map(group -> new Piece(group.start(), group.end()))
                .collect(Collectors.toCollection(ArrayList::new));
        pieces.set(0, new Piece(begin(kind, groups.getFirst().start()), pieces.getFirst().end()));
        var more = (kind == Kind.NUMBER ? CHECK : EXTENSION).matcher(narrow).region(groups.getLast().end(),
                narrow.length());
        if (more.lookingAt()) {
            pieces.add(new Piece(more.start("last"), more.end()));
        }
        found.add(new Hidden(kind, pieces));
        return Optional.of(count);
    }

    private int begin(Kind kind, int start) {
        var before = before(start);
        var matcher = (kind == Kind.NUMBER ? LETTERS : PREFIX).matcher(before);
        return matcher.find() ? start - (before.length() - matcher.start()) : start;
    }

    private String before(int start) {
        return narrow.substring(Math.max(0, start - LOOK_BACK), start);
    }
}
