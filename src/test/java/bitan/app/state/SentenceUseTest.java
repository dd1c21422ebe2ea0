package bitan.app.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.sentences.Occasion;
import bitan.sentences.ReadySentence;
import bitan.sentences.ReadySentences;
import bitan.sentences.SentenceFile;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk's sentences at a counter, with real files. */
class SentenceUseTest {
    private static final String LAST = "您先喝口水，歇一会儿，我们再接着办。";

    @TempDir private Path folder;
    private final CompletableFuture<ReadySentences> read = new CompletableFuture<>();
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, state -> {
        if (state.aids().sentences() != ReadySentences.NONE) {
            read.complete(state.aids().sentences());
        }
    });

    @Test
    void start_noFileOfItsOwn_hasTheShipped() throws Exception {
        assertThat(started().all()).isEqualTo(SentenceFile.shipped());
        assertThat(counter.state().equipment().problems()).isEmpty();
    }

    @Test
    void start_aFileWithAMistake_hasTheRestAndSaysSo() throws Exception {
        Files.writeString(folder.resolve("sentences.json"), "{\"calming\": [\"别急。\", \"到{窗口\"]}");
        assertThat(started().all()).extracting(ReadySentence::text).containsExactly("别急。");
        assertThat(counter.state().equipment().problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.SEN_02);
    }

    @Test
    void happened_theClerkSendsOne_fitsFromThenOnInTheNextVisitToo() throws Exception {
        started();
        say(new Command.Type(Speaker.VISITOR, LAST));
        assertThat(fitting()).doesNotContain(LAST);

        say(new Command.Type(Speaker.STAFF, LAST));
        counter.begun(Conversation.opened(2));
        assertThat(fitting()).contains(LAST);
    }

    private ReadySentences started() throws Exception {
        use().start();
        return read.get(1, TimeUnit.MINUTES);
    }

    private void say(Command command) {
        use().happened(Conversation.opened(1).decide(command, Instant.EPOCH, _ -> List.of()).orElseThrow());
    }

    private List<String> fitting() {
        return counter.state().aids().sentences().fitting(Occasion.OPENING).stream().map(ReadySentence::text)
                .toList();
    }

    private SentenceUse use() {
        return new SentenceUse(new SentenceFile(folder.resolve("sentences.json")),
                CompletableFuture.supplyAsync(Lexicon::load), counter);
    }
}
