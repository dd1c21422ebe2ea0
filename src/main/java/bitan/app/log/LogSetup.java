package bitan.app.log;

import java.nio.charset.StandardCharsets;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import org.slf4j.LoggerFactory;

import bitan.app.installation.Folders;

/**
 * Logs into the data folder, three files of 1 MB that only their owner can read; in code, because reading XML costs a
 * quarter of a second.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    /** The newest; older ones have a number behind it. */
    public static final String NAME = "bitan.log";

    private static final String FILE_SIZE = "1MB";
    private static final int OLDER_FILES = 2;
    /** Logback's own minute lets a fault that repeats itself write many times the size. */
    private static final Duration LOOK_EVERY = Duration.buildBySeconds(1);
    /** Held, because the JDK forgets loggers that nobody holds. */
    private static final java.util.logging.Logger TOOLKIT = java.util.logging.Logger.getLogger("javafx");

    /** Made by Logback through the service loader. */
    public LogSetup() {
        // nothing to set up before the context is known
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        // JavaFX names a label by its text, which is what visitors read: measured, in its finest messages on styles.
        TOOLKIT.setLevel(java.util.logging.Level.OFF);
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(new LateLog(context, () -> file(context)));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Nothing is logged by this program from now on. */
    public static void off() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext context) {
        return file(context, Folders.ofThisUser().logs().resolve(NAME).toString());
    }

    static RollingFileAppender<ILoggingEvent> file(LoggerContext context, String log) {
        var appender = new ClosedLog();
        appender.setContext(context);
        appender.setFile(log);
        appender.setEncoder(lines(context));
        appender.setRollingPolicy(window(context, appender, log));
        appender.setTriggeringPolicy(bySize(context));
        appender.start();
        return appender;
    }

    private static LayoutWrappingEncoder<ILoggingEvent> lines(LoggerContext context) {
        var line = new LogLine();
        line.setContext(context);
        line.start();
        var lines = new LayoutWrappingEncoder<ILoggingEvent>();
        lines.setContext(context);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setLayout(line);
        lines.start();
        return lines;
    }

    private static FixedWindowRollingPolicy window(LoggerContext context, RollingFileAppender<?> appender,
            String log) {
        var window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(appender);
        window.setFileNamePattern(log + ".%i");
        window.setMaxIndex(OLDER_FILES);
        window.start();
        return window;
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> bySize(LoggerContext context) {
        var bySize = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        bySize.setContext(context);
        bySize.setMaxFileSize(FileSize.valueOf(FILE_SIZE));
        bySize.setCheckIncrement(LOOK_EVERY);
        bySize.start();
        return bySize;
    }
}
