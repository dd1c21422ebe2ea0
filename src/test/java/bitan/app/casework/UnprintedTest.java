package bitan.app.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.note.print.Cups;
import bitan.note.print.Pending;
import bitan.note.print.Printed;
import bitan.note.print.Printers;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaving while a sheet has not come out yet, with commands in the place of those of CUPS. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnprintedTest {
    private static final Printed SHEET = new Printed("desk", Optional.of("desk-17"));

    @TempDir private Path folder;
    private Unprinted unprinted;

    @BeforeEach
    void open() throws IOException {
        unprinted = new Unprinted(
                new Cups(Map.of("PATH", folder + ":/usr/bin:/bin"), Duration.ofSeconds(20)));
        command("lpstat", "[ -e '" + folder + "/printed' ] || echo 'desk-17 clerk 1024 today'");
        command("cancel", "echo \"$1\" >>'" + folder + "/taken-back'");
    }

    @Test
    void close_aSheetWaitsForPaper_isTakenBack() {
        unprinted.keep(Pending.ask("desk", Printers.PATIENCE, () -> SHEET));
        unprinted.close();
        assertThat(folder.resolve("taken-back")).hasContent("desk-17");
    }

    @Test
    void close_theSheetIsNotTakenYet_isWaitedForAndTakenBack() {
        var taken = new CompletableFuture<Printed>();
        unprinted.keep(Pending.ask("desk", Printers.PATIENCE, taken::get));
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> taken.complete(SHEET));
        unprinted.close();
        assertThat(folder.resolve("taken-back")).hasContent("desk-17");
    }

    @Test
    void close_afterTheVisit_isTakenBackToo() {
        unprinted.keep(Pending.ask("desk", Printers.PATIENCE, () -> SHEET));
        unprinted.visitOver();
        unprinted.close();
        assertThat(folder.resolve("taken-back")).hasContent("desk-17");
    }

    @Test
    void close_itComesOutMeanwhile_isLeftToTheVisitor() {
        unprinted.keep(Pending.ask("desk", Printers.PATIENCE, () -> SHEET));
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> {
            try {
                Files.createFile(folder.resolve("printed"));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        unprinted.close();
        assertThat(folder.resolve("taken-back")).doesNotExist();
    }

    @Test
    void close_thePrintServerDoesNotAnswer_isNotWaitedFor() throws IOException {
        command("lpstat", "sleep 120");
        unprinted.keep(Pending.ask("desk", Printers.PATIENCE, () -> SHEET));
        unprinted.close();
        assertThat(folder.resolve("taken-back")).doesNotExist();
    }

    private void command(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
