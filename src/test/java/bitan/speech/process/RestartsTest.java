package bitan.speech.process;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RestartsTest {
    private final Restarts restarts = new Restarts();

    @Test
    void beforeNext_afterOneOfUse_isAtOnce() throws Exception {
        for (int i = 0; i < 200; i++) {
            restarts.ended(true);

            assertThat(restarts.beforeNext("exit 139")).isZero();
        }
    }

    @Test
    void beforeNext_afterMoreAndMoreOfNoUse_waitsLongerAndGivesUp() throws Exception {
        var before = Duration.ZERO;
        restarts.ended(false);
        assertThat(restarts.beforeNext("exit 134")).isZero();
        for (int i = 2; i < Restarts.MOST; i++) {
            restarts.ended(false);
            var wait = restarts.beforeNext("exit 134");
            assertThat(wait).isGreaterThan(before);
            before = wait;
        }
        restarts.ended(false);

        assertThatThrownBy(() -> restarts.beforeNext("exit 134")).isInstanceOfSatisfying(
                ProblemException.class,
                e -> assertThat(e.problem()).isEqualTo(Problem.of(ProblemCode.SPE_02, "5 × exit 134")));
    }

    @Test
    void forgive_afterGivingUp_triesAgain() throws Exception {
        for (int i = 0; i < Restarts.MOST; i++) {
            restarts.ended(false);
        }
        restarts.forgive();

        assertThat(restarts.beforeNext("exit 134")).isZero();
    }

    @Test
    void patience_afterHangs_growsToFourTimesTheFirst() {
        var first = restarts.patience();
        restarts.ended(true);
        assertThat(restarts.patience()).isEqualTo(first);
        for (int i = 0; i < 10; i++) {
            restarts.ended(false);
        }

        assertThat(restarts.patience()).isEqualTo(first.multipliedBy(4));
    }
}
