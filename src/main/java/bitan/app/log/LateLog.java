package bitan.app.log;

import java.util.function.Supplier;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import org.jspecify.annotations.Nullable;

/**
 * A log that is opened when there is something to log: what writes nothing leaves no file, and where none can be written
 * Logback has nothing to say about it on standard output.
 */
final class LateLog extends AppenderBase<ILoggingEvent> {
    private final Supplier<? extends Appender<ILoggingEvent>> opened;
    private @Nullable Appender<ILoggingEvent> log;

    LateLog(LoggerContext context, Supplier<? extends Appender<ILoggingEvent>> opened) {
        this.opened = opened;
        setContext(context);
        start();
    }

    /** Tried again each time until it is open: a disk may come later. */
    @Override
    protected void append(ILoggingEvent event) {
        var open = log;
        if (open == null || !open.isStarted()) {
            open = opened.get();
            log = open;
        }
        if (open.isStarted()) {
            open.doAppend(event);
        }
    }
}
