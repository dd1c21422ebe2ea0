package bitan.app.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.sentences.SentenceFile;
import bitan.sentences.UsesFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Ready sentences need neither a microphone nor a model. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SilentCounterTest {
    @TempDir private Path folder;

    @Test
    void sentence_pressedWithoutMicrophoneAndModel_isATurnAndCounted() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        var trace = folder.resolve("trace.jsonl");
        JavaProcess.printed(JavaProcess.headless(SilentCounter.class, data.toString(), trace.toString()));

        assertThat(Files.readString(trace)).contains(SentenceFile.shipped().getFirst().text())
                .contains("MOD-01");
        assertThat(new UsesFile(data.resolve("sentence-uses.json")).load().uses().counts()).hasSize(1);
    }
}
