package bitan.handwriting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import bitan.handwriting.digit.DigitLines;
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
    @ValueSource(strings = {"三", "人", "明", "医", "证", "器", "谢"})
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

    @Test
    void read_lineAlone_isOneIfWrittenAndNoTextIfDashedOff() {
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(read(new Hand(MEDIANS, seed, Manner.NEAT).character("一")).text()).isEqualTo("一");
        }
        var dash = read(ink("0,0 100,4 260,0 420,5"));
        assertThat(dash.text()).as("it may as well underline something").isEmpty();
        assertThat(dash.texts()).contains("一");
    }

    /** Both are pictures of 志 to whoever does not see that the third stroke turns to the right. */
    @ParameterizedTest
    @ValueSource(strings = {
            "52,0 51,12 52,24;10,26 60,25 96,28;40,26 40,40 38,52 60,56 62,56;20,62 12,80 0,94;"
                    + "42,60 42,90 52,96 76,96 80,84;52,64 50,76;84,58 88,68 92,74",
            "50,0 50,30;0,28 50,28 100,30;40,30 38,54 36,56 36,56 70,57;18,66 0,98;"
                    + "36,64 38,92 46,98 74,98 78,84;56,60 56,80;82,60 96,76"})
    void read_lookAlike_isTheOneThePenWrote(String strokes) {
        assertThat(read(drawn(strokes)).text()).isEqualTo("忘");
    }

    @Test
    void read_letters_areNoDigits() {
        int right = 0;
        for (var letter : List.of("A", "E", "F", "H", "K", "M", "N", "R", "W", "Y")) {
            for (long seed = 1; seed <= 2; seed++) {
                right += read(DigitLines.of(letter, seed)).text().equals(letter) ? 1 : 0;
            }
        }
        assertThat(right).as("of 20").isGreaterThanOrEqualTo(14);
    }

    @Test
    void read_digitAlone_isNoLetter() {
        int right = 0;
        for (var digit : List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")) {
            for (long seed = 1; seed <= 2; seed++) {
                right += read(DigitLines.of(digit, seed)).text().equals(digit) ? 1 : 0;
            }
        }
        assertThat(right).as("of 20").isGreaterThanOrEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,0 90,0 200,1 300,2;270,-30 302,2 268,32",
            "0,0 50,50 100,100;100,0 50,50 0,100",
            "0,40 30,80 110,-30", "0,0 20,60 40,-3 60,62 80,0 100,60 120,-2 140,60 160,1 180,60 200,0",
            "100,0 70,70 0,98 -78,66 -112,0 -74,-70 0,-98 74,-68 100,-2"})
    void read_drawing_isNoText(String drawing) {
        assertThat(read(ink(drawing)).text()).isEmpty();
    }

    @Test
    void read_fourLines_areFourLinesHoweverSquareTheyStand() {
        var lines = List.of("北京市", "海关们", "身份证", "医生好");
        assertThat(read(new Hand(MEDIANS, 5, Manner.NEAT).lines(lines)).text())
                .isEqualTo(String.join("\n", lines));
    }

    @Test
    void read_columns_fromRightToLeft() {
        var hand = new Hand(MEDIANS, 6, Manner.NEAT);
        assertThat(read(hand.columns(List.of("北京", "身份证"))).text()).isEqualTo("北京\n身份证");
        assertThat(read(hand.columns(List.of("北京市"))).text()).isEqualTo("北京市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-20,-30 50,60 130,140;120,-30 40,60 -25,130",
            "-10,-5 -5,100 10,0 20,110 35,-5 48,105 60,0 72,100 85,0 100,100"})
    void read_crossedOut_isWhatIsLeft(String pen) {
        var hand = new Hand(MEDIANS, 7, Manner.NEAT);
        var crossed = new ArrayList<>(hand.line("想").strokes());
        crossed.addAll(ink(pen).strokes());
        hand.line("北").strokes().forEach(stroke -> crossed.add(moved(stroke, 160)));
        assertThat(read(new Ink(crossed)).text()).isEqualTo("北");
    }

    @Test
    void read_crossedOutByOneLine_mostAreGone() {
        int gone = 0;
        var crossed = List.of("想", "育", "使", "族", "感", "福", "神", "防", "请", "谢", "医", "银");
        for (int i = 0; i < crossed.size(); i++) {
            var hand = new Hand(MEDIANS, 20 + i, Manner.NEAT);
            var strokes = new ArrayList<>(hand.line(crossed.get(i)).strokes());
            strokes.addAll(ink("-8,50 30,51 70,50 112,52").strokes());
            hand.line("北").strokes().forEach(stroke -> strokes.add(moved(stroke, 160)));
            gone += read(new Ink(strokes)).text().equals("北") ? 1 : 0;
        }
        assertThat(gone).as("of 12").isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"安", "要", "母", "子", "妻", "册"})
    void read_characterWithALineThroughIt_staysText(String character) {
        assertThat(read(new Hand(MEDIANS, 9, Manner.NEAT).line(character + "北")).text())
                .startsWith(character);
    }

    @Test
    void read_characterWrittenUponAnother_isNotAllRead() {
        var both = new ArrayList<>(new Hand(MEDIANS, 3, Manner.NEAT).character("坊").strokes());
        both.addAll(new Hand(MEDIANS, 4, Manner.NEAT).character("族").strokes());
        assertThat(read(new Ink(both)).text()).isEmpty();
    }

    @Test
    void read_underlinedOrCircledWord_isTheWord() {
        var word = new Hand(MEDIANS, 8, Manner.NEAT).line("北京市");
        assertThat(read(word.with(ink("-5,125 160,128 330,124").strokes().getFirst())).text())
                .isEqualTo("北京市");
        assertThat(read(word.with(ink("160,-40 20,-20 -60,50 10,130 160,150 320,130 390,50 310,-25 165,-42")
                .strokes().getFirst())).text()).isEqualTo("北京市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"听不见", "不要", "没有", "看不懂"})
    void read_negation_isNeverLost(String text) {
        for (long seed = 1; seed <= 6; seed++) {
            assertThat(read(new Hand(MEDIANS, seed, Manner.NEAT).line(text)).text()).isEqualTo(text);
        }
    }

    @Test
    void read_numbersOfHastyHands_mostAreRightInEveryDigit() {
        int right = 0;
        for (var number : List.of("11010519491231002X", "13907186452", "01062843517")) {
            for (long seed = 1; seed <= 4; seed++) {
                right += read(DigitLines.of(number, seed)).text().equals(number) ? 1 : 0;
            }
        }
        assertThat(right).as("of 12").isGreaterThanOrEqualTo(10);
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

    private static Ink ink(String strokes) {
        return new Ink(Stream.of(strokes.split(";")).map(stroke -> new Stroke(Stream.of(stroke.split(" "))
                .map(point -> point.split(","))
                .map(xy -> InkPoint.at(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]), 0)).toList()))
                .toList());
    }

    /** The same with points as near each other as a pen reports them. */
    private static Ink drawn(String strokes) {
        return new Ink(ink(strokes).strokes().stream().map(stroke -> new Stroke(Curve
                .through(stroke.points().stream().map(p -> new double[]{p.x(), p.y()}).toList(), 2).stream()
                .map(p -> InkPoint.at(p[0], p[1], 0)).toList())).toList());
    }

    private static Stroke moved(Stroke stroke, double right) {
        return new Stroke(
                stroke.points().stream().map(p -> InkPoint.at(p.x() + right, p.y(), p.millis())).toList());
    }

    private static InkReading read(Ink ink) {
        return HANDWRITING.read(ink);
    }
}
