package bitan.app.kiosk;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import bitan.app.demo.Demonstration.Pause;
import bitan.app.demo.DemonstrationRun;
import bitan.app.demo.Recordings;
import bitan.app.display.FontCheck;
import bitan.app.display.HeadlessPlatform;
import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.voice.Inputs;
import bitan.archive.Passphrase;
import bitan.settings.Retention;
import bitan.settings.Settings;

/** A whole visit on both screens with every logger open, all that is logged going into one file. */
public final class LoggedConversation {
    private final PrintWriter logged;

    private LoggedConversation(PrintWriter logged) {
        this.logged = logged;
    }

    /** Plays it in the folder that is named first; in one where much is damaged if {@code damaged} follows. */
    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        try (var out = new PrintWriter(Files.newBufferedWriter(data.resolve("logged.txt")), true)) {
            new LoggedConversation(out).openLoggers();
            var files = CounterFiles.at(data.resolve("settings.json"));
            files.settings().save(Settings.DEFAULT.with(new Retention(30, false)));
            if (args.length == 1) {
                files.records().keys().make(Passphrase.of("frogs on a tram"));
            } else {
                damage(data);
            }
            var models = SpeechModels.in(new Folders(Path.of("").toAbsolutePath(), data));
            HeadlessPlatform.choose();
            FontCheck.font();
            var recordings = Recordings.fast();
            try (var trace = Trace.to(data.resolve("trace.jsonl"));
                    var kiosk = new Kiosk(files, models, trace, Inputs.ofClerk(recordings::source))) {
                kiosk.openPictures();
                var heard = new DemonstrationRun(kiosk.demonstration(), kiosk::pictures,
                        data.resolve("note.pdf"), Optional.empty()).play(recordings, Pause.NONE);
                out.println("heard " + heard.lines() + " of " + heard.of());
            }
        }
        System.exit(0);
    }

    private static void damage(Path data) throws Exception {
        Files.writeString(data.resolve("journal"), "in the way");
        Files.writeString(data.resolve("letters"), "in the way");
        Files.writeString(data.resolve("glossary.json"), "[{\"term\":");
        Files.createDirectories(data.resolve("resume.key"));
        Files.createDirectories(data.resolve("guides"));
        Files.writeString(data.resolve("guides/damaged.json"), "{\"id\":");
        Files.createDirectories(data.resolve("records/lock"));
        Files.writeString(data.resolve("records/keys.json"), "{");
    }

    private void openLoggers() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.TRACE);
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                note("logback " + event.getLoggerName(), event.getFormattedMessage(),
                        event.getArgumentArray(),
                        event.getThrowableProxy() instanceof ThrowableProxy proxy
                                ? proxy.getThrowable()
                                : null);
            }
        };
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
        var older = java.util.logging.Logger.getLogger("");
        older.setLevel(java.util.logging.Level.ALL);
        Arrays.stream(older.getHandlers()).forEach(older::removeHandler);
        older.addHandler(new Handler() {
            @Override
            public void publish(LogRecord event) {
                note("java " + event.getLoggerName(), event.getMessage(), event.getParameters(),
                        event.getThrown());
            }

            @Override
            public void flush() {
                // every line is written at once
            }

            @Override
            public void close() {
                // the file is closed by whoever opened it
            }
        });
    }

    private synchronized void note(String logger, @Nullable String message,
            Object @Nullable [] facts,
            @Nullable Throwable thrown) {
        logged.println(logger + " " + message + " " + Arrays.toString(facts));
        if (thrown != null) {
            thrown.printStackTrace(logged);
        }
    }
}
