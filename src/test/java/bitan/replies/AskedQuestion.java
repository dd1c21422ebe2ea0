package bitan.replies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import bitan.replies.Suggestion.EnterNumber;
import bitan.replies.Suggestion.NumberKind;
import bitan.replies.Suggestion.PickDate;
import bitan.replies.Suggestion.Say;
import bitan.replies.Suggestion.WriteIt;
import bitan.wording.Caption;
import bitan.wording.facts.Facts;

/**
 * A line of a clerk, and what kind of answers it asks for.
 *
 * @param wanted answers, units or tenses, of which the kind tells what they mean
 */
public record AskedQuestion(Kind kind, String text, List<String> wanted) {
    private static final String TICK = "mdi2c-check-bold";
    private static final String CROSS = "mdi2c-close-thick";
    private static final Set<String> PAST = Set.of("昨天", "前天", "上周", "上个月", "去年");
    private static final Set<String> FUTURE = Set.of("明天", "后天", "下周", "下个月");
    private static final Set<String> RELATIONS = Set.of("我本人", "我自己");

    /** What is asked for, as the first column names it. */
    public enum Kind {
        YES_NO, CHOICE, PHONE, DOCUMENT, AMOUNT, COUNT, DURATION, DATE, YEAR, CLOCK, RELATION, WHO, WHERE, WHAT, WHY, HOW, COMPLY, NOTHING
    }

    /** How well answers fit. */
    public enum Fit {
        FITS,
        /** They help little, but say nothing wrong. */
        FALLS_SHORT,
        /** A tap would say what was not asked. */
        MISLEADS
    }

    /** All of them; those with an odd number may be looked at when rules are written, the others only scored. */
    static List<AskedQuestion> all() {
        try (var lines = AskedQuestion.class.getResourceAsStream("questions.tsv")) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(AskedQuestion::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every second one, from the first or from the second. */
    public static List<AskedQuestion> half(boolean heldBack) {
        var all = all();
        return IntStream.range(0, all.size()).filter(i -> i % 2 == (heldBack ? 1 : 0)).mapToObj(all::get)
                .toList();
    }

    private static AskedQuestion of(String line) {
        var cells = line.split("\t", -1);
        return new AskedQuestion(Kind.valueOf(cells[0].replace('-', '_').toUpperCase(Locale.ROOT)),
                cells[1], Arrays.stream(cells[2].split("\\|")).filter(cell -> !cell.isEmpty()).toList());
    }

    /** How well the offered answers fit. */
    public Fit fit(Replies replies) {
        var offer = replies.offer(Caption.of(text).withFacts(Facts.in(text)));
        if (misleads(offer)) {
            return Fit.MISLEADS;
        }
        return fits(offer) ? Fit.FITS : Fit.FALLS_SHORT;
    }

    private boolean fits(Offer offer) {
        return switch (kind) {
            case YES_NO -> wanted.stream().anyMatch(yes -> says(offer, yes)) && signed(offer, CROSS);
            case CHOICE -> wanted.stream().allMatch(one -> offer.suggestions().stream()
                    .filter(answer -> answer.label().contains(one)).count() == 1);
            case PHONE -> pad(offer, NumberKind.TELEPHONE);
            case DOCUMENT -> pad(offer, NumberKind.DOCUMENT);
            case AMOUNT -> pad(offer, NumberKind.AMOUNT);
            case COUNT, DURATION, YEAR -> counted(offer);
            case DATE -> wanted.contains("write") ? writes(offer) : dated(offer);
            case CLOCK -> says(offer, "上午") || pad(offer, NumberKind.COUNT);
            case RELATION -> RELATIONS.stream().anyMatch(one -> says(offer, one));
            case WHO, WHERE, WHAT, WHY, HOW -> writes(offer);
            case COMPLY -> wanted.stream().anyMatch(one -> says(offer, one));
            case NOTHING -> offer.isEmpty();
        };
    }

    private boolean misleads(Offer offer) {
        return switch (kind) {
            case YES_NO, COMPLY -> offer.suggestions().stream()
                    .anyMatch(answer -> answer instanceof EnterNumber || answer instanceof PickDate);
            case CHOICE -> signed(offer, TICK);
            case NOTHING -> !offer.isEmpty();
            case DATE -> signed(offer, TICK) || wrongPad(offer)
                    || (wanted.contains("future") && PAST.stream().anyMatch(day -> says(offer, day)))
                    || (wanted.contains("past") && FUTURE.stream().anyMatch(day -> says(offer, day)));
            case PHONE, DOCUMENT, AMOUNT, COUNT, DURATION, YEAR, CLOCK, RELATION, WHO, WHERE, WHAT, WHY,
                    HOW ->
                signed(offer, TICK) || wrongPad(offer);
        };
    }

    /** A pad for another number than the one that is asked for. */
    private boolean wrongPad(Offer offer) {
        return has(offer, answer -> answer instanceof EnterNumber(var _, var pad, var _) && switch (pad) {
            case TELEPHONE -> kind != Kind.PHONE && kind != Kind.HOW;
            case DOCUMENT -> kind != Kind.DOCUMENT;
            case AMOUNT -> kind != Kind.AMOUNT;
            case COUNT -> kind == Kind.PHONE || kind == Kind.DOCUMENT || kind == Kind.AMOUNT;
        });
    }

    /** A number with a unit that was asked for, or with any unit of the kind; ready numbers count, too. */
    private boolean counted(Offer offer) {
        var units = wanted.isEmpty() ? List.of(kind == Kind.YEAR ? "年" : "月") : wanted;
        return has(offer, answer -> answer instanceof EnterNumber(var _, var _, var unit)
                && units.stream().anyMatch(unit::contains));
    }

    private static boolean dated(Offer offer) {
        return has(offer, answer -> answer instanceof PickDate
                || (answer instanceof EnterNumber(var _, var _, var unit) && "号".equals(unit)));
    }

    private static boolean writes(Offer offer) {
        return has(offer, WriteIt.class::isInstance);
    }

    private static boolean pad(Offer offer, NumberKind kind) {
        return has(offer, answer -> answer instanceof EnterNumber(var _, var pad, var _) && pad == kind);
    }

    private static boolean says(Offer offer, String label) {
        return has(offer, answer -> answer instanceof Say && answer.label().equals(label));
    }

    private static boolean signed(Offer offer, String sign) {
        return has(offer,
                answer -> answer instanceof Say(var _, var icon) && icon.filter(sign::equals).isPresent());
    }

    private static boolean has(Offer offer, Predicate<Suggestion> what) {
        return offer.suggestions().stream().anyMatch(what);
    }
}
