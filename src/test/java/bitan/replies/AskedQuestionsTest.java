package bitan.replies;

import java.util.List;

import org.junit.jupiter.api.Test;

import bitan.replies.AskedQuestion.Fit;

import static org.assertj.core.api.Assertions.assertThat;

/** Two hundred lines of clerks: nearly all get answers that fit, none gets answers that mislead. */
class AskedQuestionsTest {
    private static final Replies REPLIES = Replies.load();

    @Test
    void offer_anyLine_doesNotMislead() {
        assertThat(AskedQuestion.all()).filteredOn(line -> line.fit(REPLIES) == Fit.MISLEADS).isEmpty();
    }

    @Test
    void offer_linesTheRulesWereWrittenWith_fits() {
        assertThat(fitting(AskedQuestion.half(false))).isGreaterThanOrEqualTo(99);
    }

    @Test
    void offer_linesHeldBack_fits() {
        assertThat(fitting(AskedQuestion.half(true))).isGreaterThanOrEqualTo(94);
    }

    private static double fitting(List<AskedQuestion> lines) {
        return 100.0 * lines.stream().filter(line -> line.fit(REPLIES) == Fit.FITS).count() / lines.size();
    }
}
