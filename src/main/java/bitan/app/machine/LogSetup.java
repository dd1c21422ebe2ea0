package bitan.app.machine;

import java.nio.charset.StandardCharsets;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;

/** Logs into the data folder, three files of 1 MB; in code, because reading XML costs a quarter of a second. */
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final String FILE_SIZE = "1MB";
    private static final int OLDER_FILES = 2;

    /** Made by Logback through the service loader. */
    public LogSetup() {
        // nothing to set up before the context is known
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(file(context));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext context) {
        var log = Folders.ofThisUser().logs().resolve("bitan.log").toString();
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setFile(log);
        appender.setEncoder(pattern(context));
        appender.setRollingPolicy(window(context, appender, log));
        appender.setTriggeringPolicy(bySize(context));
        appender.start();
        return appender;
    }

    private static PatternLayoutEncoder pattern(LoggerContext context) {
        var pattern = new PatternLayoutEncoder();
        pattern.setContext(context);
        pattern.setCharset(StandardCharsets.UTF_8);
        pattern.setPattern("%d{ISO8601} %-5level [%thread] %logger{20} - %msg%n%rEx{12}");
        pattern.start();
        return pattern;
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
        bySize.start();
        return bySize;
    }
}
