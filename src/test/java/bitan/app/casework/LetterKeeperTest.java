package bitan.app.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Event;
import bitan.conversation.Thanks;
import bitan.ink.Ink;
import bitan.letter.Feeling;
import bitan.letter.Letter;
import bitan.letter.LetterFolder;
import bitan.letter.LetterFolder.Kept;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Language;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** From what the visitor hands over to the file, through the real writer of the conversation. */
class LetterKeeperTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));
    private final Counter counter = new Counter(Settings.DEFAULT.named("六号窗口", Language.CHINESE), Trace.OFF,
            _ -> {});

    @TempDir private Path data;

    @Test
    void thanks_givenWithLeave_areKeptOnce() throws InterruptedException {
        visit(thanks("很耐心", true, false), thanks("很耐心，谢谢您", true, true), thanks("more", true, true));
        var day = LocalDateTime.ofInstant(CLOCK.instant(), ZoneId.systemDefault()).toLocalDate();
        assertThat(folder().load().letters()).extracting(Kept::letter).containsExactly(
                new Letter(day, "六号窗口", Optional.of(Feeling.POOR), "很耐心，谢谢您", Ink.NONE));
        assertThat(counter.state().equipment().problems()).isEmpty();
    }

    @Test
    void thanks_withoutLeaveNotGivenOrEmpty_leaveNothing() throws InterruptedException {
        visit(thanks("很耐心", false, true));
        visit(thanks("很耐心", true, false));
        visit(new Thanks(Optional.empty(), "", Ink.NONE, true, true));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void folder_thatCannotBeWritten_isToldAtTheCounterAndTheThanksCount()
            throws InterruptedException, IOException {
        Files.writeString(data.resolve("letters"), "");
        var said = thanks("很耐心", true, true);
        visit(said);
        assertThat(counter.state().equipment().problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.LET_01);
        assertThat(counter.state().conversation().matter().thanks()).contains(said);
    }

    /** The visit goes as it does at a counter; all letters are kept when it is over. */
    private void visit(Thanks... bits) throws InterruptedException {
        var over = new CountDownLatch(1);
        try (var writer = new ConversationWriter(CLOCK, _ -> List.of(), counter::failed);
                var letters = new LetterKeeper(folder(), counter, CLOCK)) {
            writer.subscribe((event, after) -> {
                letters.happened(event);
                if (event instanceof Event.Alerted) {
                    over.countDown();
                } else {
                    counter.conversation(after);
                }
            });
            writer.start();
            writer.submit(1, new CaseCommand.InviteThanks());
            List.of(bits).forEach(thanks -> writer.submit(1, new CaseCommand.Thank(thanks)));
            writer.submit(1, new Command.Alert());
            assertThat(over.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private LetterFolder folder() {
        return new LetterFolder(data.resolve("letters"));
    }

    private static Thanks thanks(String words, boolean kept, boolean given) {
        return new Thanks(Optional.of(Feeling.POOR), words, Ink.NONE, kept, given);
    }
}
