package bitan.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;

import bitan.disk.OwnerOnly;
import bitan.disk.RegularFile;

/** A log that only its owner can read, also after it was rolled over. */
final class ClosedLog extends RollingFileAppender<ILoggingEvent> {

    /** A file that was deleted or moved would take what is written without a word. */
    @Override
    protected void subAppend(ILoggingEvent event) {
        try {
            if (Files.notExists(Path.of(getFile()))) {
                openFile(getFile());
            }
        } catch (IOException e) {
            addError("the log cannot be made anew", e);
        }
        super.subAppend(event);
    }

    @Override
    public void openFile(String name) throws IOException {
        var file = Path.of(name).toAbsolutePath();
        OwnerOnly.folder(Objects.requireNonNull(file.getParent()));
        OwnerOnly.file(file);
        RegularFile.appending(file).close();
        super.openFile(name);
    }
}
