package bitan.app.machine;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log, and below it where an exception came from: its class and where it was thrown, never its message,
 * for a message may quote what somebody said.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS")
            .withZone(ZoneId.systemDefault());
    private static final int FRAMES = 12;

    @Override
    public String doLayout(ILoggingEvent event) {
        var logger = event.getLoggerName();
        return "%s %-5s [%s] %s - %s%n%s".formatted(TIME.format(event.getInstant()), event.getLevel(),
                event.getThreadName(), logger.substring(logger.lastIndexOf('.') + 1),
                event.getFormattedMessage(), thrown(event.getThrowableProxy()));
    }

    private static String thrown(@Nullable IThrowableProxy thrown) {
        if (thrown == null) {
            return "";
        }
        var frames = Arrays.stream(thrown.getStackTraceElementProxyArray()).limit(FRAMES)
                .map(frame -> "    " + frame.getSTEAsString() + "\n").collect(Collectors.joining());
        var cause = thrown.isCyclic() ? "" : thrown(thrown.getCause());
        return "  " + thrown.getClassName() + "\n" + frames + cause;
    }
}
