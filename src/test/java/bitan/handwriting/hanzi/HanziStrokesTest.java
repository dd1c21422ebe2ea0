package bitan.handwriting.hanzi;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.handwriting.Hand;
import bitan.handwriting.Hand.Manner;
import bitan.handwriting.Medians;

import static org.assertj.core.api.Assertions.assertThat;

/** The pen's way tells what looks alike. */
class HanziStrokesTest {
    private static final Medians MEDIANS = Medians.load();
    private static final HanziStrokes USUAL = loaded();

    private static HanziStrokes loaded() {
        try {
            return HanziStrokes.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"忘,志", "志,忘", "三,川", "二,三", "使,便", "妄,安", "末,未", "午,牛"})
    void away_lookAlike_isFarther(String written, String other) {
        for (var manner : new Manner[]{Manner.NEAT, Manner.JOINED}) {
            var pen = PenWay.of(new Hand(MEDIANS, 4, manner).character(written).strokes());
            assertThat(USUAL.away(pen, written).orElseThrow())
                    .isLessThan(USUAL.away(pen, other).orElseThrow());
        }
    }

    @Test
    void away_unknownHanzi_isNothing() {
        var pen = PenWay.of(new Hand(MEDIANS, 1, Manner.NEAT).character("人").strokes());
        assertThat(USUAL.away(pen, "龘")).isEmpty();
        assertThat(USUAL.strokes("龘")).isEmpty();
        assertThat(USUAL.strokes("谢")).hasValue(12);
    }
}
