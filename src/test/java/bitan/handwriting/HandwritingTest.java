package bitan.handwriting;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.handwriting.Hand.Manner;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.InkReading;
import bitan.ink.Stroke;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemException;
import bitan.wording.Glossary;
import bitan.wording.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** Real recognisers on written characters, and on what is no writing at all. */
class HandwritingTest {
    private static final Medians MEDIANS = Medians.load();
    /** Opened once, for it takes a second. */
    private static final Handwriting HANDWRITING = opened();

    private static Handwriting opened() {
        try {
            return Handwriting.open(Lexicon.load(), new Glossary(List.of(Term.of("医保目录"))));
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "三", "明", "医", "证", "器", "谢"})
    void read_oneCharacter_isThatCharacterWithFiveCandidates(String character) {
        var reading = read(new Hand(MEDIANS, 1, Manner.NEAT).character(character));
        assertThat(reading.text()).isEqualTo(character);
        assertThat(reading.characters().getFirst().candidates()).hasSize(5).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"身份证", "北京市", "13805712846"})
    void read_line_isItsCharacters(String text) {
        assertThat(read(new Hand(MEDIANS, 2, Manner.NEAT).line(text)).text()).isEqualTo(text);
    }

    @Test
    void read_twoLines_areTwoLines() {
        var reading = read(new Hand(MEDIANS, 3, Manner.NEAT).lines(List.of("北京市", "海关")));
        assertThat(reading.text()).isEqualTo("北京市\n海关");
        assertThat(reading.lines()).hasSize(2);
    }

    @Test
    void read_boxes_standWhereTheCharactersWereWritten() {
        var ink = new Hand(MEDIANS, 2, Manner.NEAT).line("身份证");
        var characters = read(ink).characters();
        assertThat(characters.stream().map(c -> c.box()).reduce((a, b) -> a.with(b))).contains(ink.box());
        assertThat(characters.get(0).box().left()).isLessThan(characters.get(1).box().left());
    }

    @Test
    void read_nothing_isNothing() {
        assertThat(read(Ink.NONE)).isEqualTo(InkReading.NONE);
    }

    @Test
    void read_drawing_staysUnread() {
        var strokes = IntStream.range(0, 500)
                .mapToObj(i -> new Stroke(List.of(InkPoint.at(i % 25 * 20, i / 25 * 20, i))))
                .toList();
        assertThat(read(new Ink(strokes)).lines()).isEmpty();
    }

    @Property(tries = 60)
    void read_anyInk_isReadOrStaysInk(@ForAll("inks") Ink ink) {
        var reading = read(ink);
        assertThat(reading.ink()).isEqualTo(ink);
        assertThat(reading.characters()).allMatch(c -> c.candidates().size() <= 5);
    }

    @Provide
    Arbitrary<Ink> inks() {
        var number = Arbitraries.oneOf(Arbitraries.doubles().between(0, 1000),
                Arbitraries.of(1e-9, -1e-9, 1e-300, 1e308, -1e308),
                Arbitraries.doubles(), Arbitraries.just(5.0));
        var point = Combinators.combine(number, number).as((x, y) -> InkPoint.at(x, y, 0));
        return point.list().ofMinSize(1).ofMaxSize(12).map(Stroke::new).list().ofMaxSize(12).map(Ink::new);
    }

    private static InkReading read(Ink ink) {
        return HANDWRITING.read(ink);
    }
}
