package bitan.speech.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What a process complains of first, for the case that it cannot even start; all else is read and dropped, for it may
 * quote what was said. Safe between threads.
 */
final class FirstWords {
    private static final int MOST = 2000;
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final CompletableFuture<String> text = new CompletableFuture<>();

    /** Reads until the process closes this, on a thread of its own. */
    FirstWords(InputStream complaints) {
        Thread.ofVirtual().name("recogniser complaints").start(() -> read(complaints));
    }

    /** Lines of it; waits until the process has ended or complained at length, a moment at most. */
    List<String> lines() {
        return text.completeOnTimeout("", MOMENT.toMillis(), TimeUnit.MILLISECONDS).join().lines().toList();
    }

    private void read(InputStream complaints) {
        try (complaints) {
            text.complete(new String(complaints.readNBytes(MOST), StandardCharsets.US_ASCII));
            complaints.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            text.complete("");
        }
    }
}
