package bitan.screens.visitor.pinyin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import bitan.pinyin.Candidate;
import bitan.pinyin.Learned;
import bitan.pinyin.Pinyin;
import bitan.pinyin.PinyinOptions;

/** What is being composed with the engine, and what this visitor has chosen before. FX thread only. */
final class Composing {
    private final Consumer<String> onText;
    private Optional<Pinyin> engine = Optional.empty();
    private Composition composition = Composition.NONE;
    private Learned learned = Learned.NOTHING;
    private List<Candidate> candidates = List.of();
    private boolean fuzzy = true;
    private Supplier<String> before = () -> "";

    Composing(Consumer<String> onText) {
        this.onText = onText;
    }

    void use(Pinyin newEngine) {
        engine = Optional.of(newEngine);
    }

    /** Asks from now on what stands before that which is composed. */
    void behind(Supplier<String> text) {
        before = text;
    }

    boolean isReady() {
        return engine.isPresent();
    }

    /** Forgets everything of the visitor before. */
    void begin() {
        learned = Learned.NOTHING;
        fuzzy = true;
        change(Composition.NONE);
    }

    boolean isFuzzy() {
        return fuzzy;
    }

    void fuzzy(boolean on) {
        fuzzy = on;
        change(composition);
    }

    boolean isComposing() {
        return !composition.isEmpty();
    }

    List<Candidate> candidates() {
        return candidates;
    }

    void type(char letter) {
        if (composition.isFull()) {
            settle();
        }
        change(composition.typed(letter));
    }

    /** Chooses the first words as they are read now, so that there is room for more letters. */
    private void settle() {
        int most = composition.letters().length() / 2;
        while (composition.letters().length() > most && isComposing()) {
            int all = composition.letters().length();
            var whole = candidates.stream().filter(candidate -> candidate.used() == all).findFirst();
            var first = candidates.stream().filter(candidate -> candidate.used() < all)
                    .filter(candidate -> whole.filter(reading -> reading.text().startsWith(candidate.text()))
                            .isPresent())
                    .max(Comparator.comparingInt(Candidate::used));
            choose(first.orElse(candidates.getFirst()));
        }
    }

    void erase() {
        change(composition.erased());
    }

    void drop() {
        change(Composition.NONE);
    }

    /** Takes a candidate; when no letters are left, all of it goes out. */
    void choose(Candidate candidate) {
        var next = composition.with(candidate);
        if (next.isEmpty()) {
            learned = learned.with(next.candidates());
            onText.accept(next.text());
            change(Composition.NONE);
        } else {
            change(next);
        }
    }

    /** Takes the first candidate until no letters are left. */
    void finish() {
        while (isComposing()) {
            choose(candidates.getFirst());
        }
    }

    /** Takes the letters as they are. */
    void takeLetters() {
        var letters = composition.text() + String.join("", divided());
        change(Composition.NONE);
        onText.accept(letters);
    }

    /** How the first syllable that is not settled on nine keys may be spelled. */
    List<String> spellings() {
        var open = composition.open();
        return open.isEmpty()
                ? List.of()
                : engine.map(pinyin -> pinyin.spellings(open, options())).orElse(List.of());
    }

    void spell(String spelling) {
        change(composition.spelled(spelling));
    }

    /** What was chosen and the letters that wait, syllable by syllable. */
    String shown() {
        var letters = String.join("'", divided());
        return composition.text().isEmpty() ? letters : composition.text() + " " + letters;
    }

    private List<String> divided() {
        var whole = candidates.stream()
                .filter(candidate -> candidate.used() == composition.letters().length())
                .findFirst();
        var pieces = whole.flatMap(first -> engine
                .map(pinyin -> pinyin.division(composition.letters(), options(), first))).orElse(List.of());
        return pieces.isEmpty() ? List.of(composition.letters()) : pieces;
    }

    private PinyinOptions options() {
        // Digits get into a composition from the nine keys only.
        return new PinyinOptions(true, fuzzy ? PinyinOptions.ANY_ACCENT.fuzzy() : Set.of(),
                composition.text().isEmpty() ? before.get() : composition.text());
    }

    private void change(Composition next) {
        composition = next;
        candidates = engine.map(pinyin -> pinyin.candidates(next.letters(), options(), learned))
                .orElse(List.of());
    }
}
