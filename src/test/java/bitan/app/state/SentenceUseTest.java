package bitan.app.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.sentences.Occasion;
import bitan.sentences.ReadySentence;
import bitan.sentences.ReadySentences;
import bitan.sentences.SentenceFile;
import bitan.sentences.UsesFile;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** What the clerk uses often, from one visit and one start to the next, with real files. */
class SentenceUseTest {
    private static final ReadySentences SHIPPED = ReadySentences.of(SentenceFile.shipped(), Lexicon.load());
    private static final String LAST = "您先喝口水，歇一会儿，我们再接着办。";

    @TempDir private Path folder;

    @Test
    void happened_theClerkSendsOne_fitsFromThenOnInTheNextVisitAndAfterAStart() {
        var counter = counter();
        try (var use = begun(counter)) {
            use.happened(said(new Command.Type(Speaker.VISITOR, LAST)));
            assertThat(fitting(counter)).doesNotContain(LAST);

            use.happened(said(new Command.Type(Speaker.STAFF, LAST)));
            counter.begun(Conversation.opened(2));
            assertThat(fitting(counter)).contains(LAST);
        }
        var next = counter();
        begun(next).close();
        assertThat(fitting(next)).contains(LAST);
        assertThat(next.state().equipment().problems()).isEmpty();
    }

    @Test
    void start_damaged_beginsAnewAndSaysSoOnce() throws Exception {
        Files.writeString(file(), "{\"day\":");
        var counter = counter();
        begun(counter).close();
        assertThat(counter.state().equipment().problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.SEN_07);

        var next = counter();
        begun(next).close();
        assertThat(next.state().equipment().problems()).isEmpty();
    }

    private SentenceUse begun(Counter counter) {
        var use = new SentenceUse(new UsesFile(file()), counter, InstantSource.system());
        use.start();
        return use;
    }

    private static Counter counter() {
        var counter = new Counter(Settings.DEFAULT, Trace.OFF, _ -> {});
        counter.sentences(_ -> SHIPPED);
        return counter;
    }

    private static Event said(Command command) {
        return Conversation.opened(1).decide(command, Instant.EPOCH, _ -> List.of()).orElseThrow();
    }

    private static List<String> fitting(Counter counter) {
        return counter.state().aids().sentences().fitting(Occasion.OPENING).stream().map(ReadySentence::text)
                .toList();
    }

    private Path file() {
        return folder.resolve("sentence-uses.json");
    }
}
