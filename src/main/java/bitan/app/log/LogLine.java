package bitan.app.log;

import java.util.Optional;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.LayoutBase;

import bitan.problem.ProblemException;

/**
 * A line of the log, and where an exception came from. Messages of exceptions are left out, for they may quote what
 * could not be read: a word of a conversation, too. Those of problems hold none.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final int FRAMES = 12;
    private static final int MOST_CAUSES = 8;
    private final PatternLayout line = new PatternLayout();

    @Override
    public void start() {
        line.setContext(getContext());
        line.setPattern("%d{ISO8601} %-5level [%thread] %logger{20} - %msg%n%nopex");
        line.start();
        super.start();
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        var text = new StringBuilder(line.doLayout(event));
        var thrown = Optional.ofNullable(event.getThrowableProxy());
        for (int i = 0; i < MOST_CAUSES && thrown.isPresent(); i++) {
            add(text, thrown.get());
            thrown = thrown.flatMap(one -> Optional.ofNullable(one.getCause()));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, IThrowableProxy thrown) {
        text.append(thrown.getClassName());
        if (thrown.getClassName().equals(ProblemException.class.getName())) {
            text.append(": ").append(thrown.getMessage());
        }
        text.append('\n');
        var frames = thrown.getStackTraceElementProxyArray();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            text.append("    ").append(frames[i].getSTEAsString()).append('\n');
        }
    }
}
