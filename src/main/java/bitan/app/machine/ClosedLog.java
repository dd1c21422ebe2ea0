package bitan.app.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;

import bitan.disk.OwnerOnly;

/** A log that only its owner can read, also after it was rolled over. */
final class ClosedLog extends RollingFileAppender<ILoggingEvent> {

    @Override
    public void openFile(String name) throws IOException {
        var file = Path.of(name).toAbsolutePath();
        OwnerOnly.folder(Objects.requireNonNull(file.getParent()));
        OwnerOnly.file(file);
        super.openFile(name);
    }
}
