package bitan.wording.sentences;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.wording.Edit;
import bitan.wording.Span;
import bitan.wording.sentences.Breaks.Broken;

/** Puts 。 ？ ！ and commas into a text, and says what its last sentence wants. Pure; safe between threads. */
public final class Sentences {
    /** A mark between the parts of a text; inside a number, 3,500, it is none. */
    private static final Pattern MARK = Pattern.compile("(?<!\\d)[,;?!]|[,;?!](?!\\d)|[，、；：。？！…]");
    private static final Predicate<String> MARK_OR_SPACE = Pattern.compile("[\\p{IsPunctuation}\\s]")
            .asMatchPredicate();
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[。？！…?!][\\p{IsPunctuation}\\s]*+");
    private static final Pattern INSIDE_SENTENCES = Pattern.compile("[，、；：,;]");
    /** Closed already: by a mark, a bracket, a quotation mark, an emoji; but 85% and 20℃ still need a mark. */
    private static final Pattern CLOSED = Pattern
            .compile("[\\p{IsPunctuation}\\p{So}\\p{Sk}\\p{Cf}\\x{FE0F}&&[^%‰#&@*/\\\\℃°′″]]$");

    private Sentences() {
    }

    /**
     * The insertions that make sentences of {@code text}, in order. A text that has marks is left as it is, except
     * for a final mark that it lacks.
     *
     * @param pauses where the speaker paused inside the text, in order
     * @param whole stretches no mark may stand in: numbers, terms, facts
     * @param ended whether the text is over; a growing text gets no final mark
     */
    public static List<Edit> edits(String text, List<Pause> pauses, List<Span> whole, boolean ended) {
        var broken = MARK.matcher(text).find()
                ? new Broken(List.of(), text)
                : Breaks.of(text, pauses, whole);
        var spoken = text.stripTrailing();
        if (!ended || spoken.isEmpty() || CLOSED.matcher(spoken).find()) {
            return broken.marks();
        }
        var mark = String.valueOf(type(broken.rest()).mark());
        return Stream
                .concat(broken.marks().stream(), Stream.of(new Edit(spoken.length(), spoken.length(), mark)))
                .toList();
    }

    /** What the last sentence of {@code text} is, with or without marks; an empty text is a statement. */
    public static SentenceType type(String text) {
        var last = BETWEEN_SENTENCES.splitAsStream(text).reduce("", (_, next) -> next);
        var type = SentenceClassifier.type(INSIDE_SENTENCES.matcher(last.strip()).replaceAll("，"));
        boolean isAsked = isAsked(text) && !last.isBlank();
        return isAsked && !type.isQuestion() ? SentenceType.YES_NO : type;
    }

    /** Whether a question mark is among the marks at the end. */
    private static boolean isAsked(String text) {
        int at = text.length() - 1;
        while (at >= 0 && "？?".indexOf(text.charAt(at)) < 0
                && MARK_OR_SPACE.test(text.substring(at, at + 1))) {
            at--;
        }
        return at >= 0 && "？?".indexOf(text.charAt(at)) >= 0;
    }
}
