package bitan.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

class LogLineTest {

    @Test
    void doLayout_exceptionThatQuotes_namesItWithoutItsMessage() {
        var cause = new NumberFormatException("For input string: \"张大山\"");
        assertThat(line(new IllegalStateException("我叫张大山", cause))).contains("ERROR", "a listener failed",
                "java.lang.IllegalStateException\n", "java.lang.NumberFormatException\n", "LogLineTest.java")
                .doesNotContain("张大山");
    }

    @Test
    void doLayout_problem_saysItsFacts() {
        assertThat(line(new ProblemException(Problem.of(ProblemCode.DSK_02, "/data/a"))))
                .contains("DSK-02 [/data/a]");
    }

    @Test
    void doLayout_causesInACircle_ends() {
        var one = new IllegalStateException("a");
        one.initCause(new IllegalStateException("b", one));
        assertThat(line(one)).contains("IllegalStateException");
    }

    private static String line(Throwable thrown) {
        var context = new LoggerContext();
        var layout = new LogLine();
        layout.setContext(context);
        layout.start();
        var logger = context.getLogger("bitan.test");
        return layout.doLayout(new LoggingEvent("", logger, Level.ERROR, "a listener failed", thrown, null));
    }
}
