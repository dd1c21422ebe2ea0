package bitan.app.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.demo.Story;
import bitan.archive.RecordFolder;
import bitan.conversation.CaseCommand;
import bitan.conversation.Command;

import static org.assertj.core.api.Assertions.assertThat;

/** No logger of ours or of a library says a word of a conversation, at any level, whatever fails. */
class LoggedWordsTest {
    private static final Pattern TOGETHER = Pattern.compile("(?=([\\p{IsHan}0-9]{3}))");

    @TempDir Path folder;

    @Test
    void logs_wholeVisitAtEveryLevel_holdNoneOfItsWords() throws Exception {
        var printed = run();
        assertSilent(printed, "java java.", "logback org.sqlite");
        assertThat(new RecordFolder(folder.resolve("records")).list()).hasSize(1);
        assertThat(folder.resolve("letters")).isNotEmptyDirectory();
    }

    @Test
    void logs_muchDamaged_holdNoneOfItsWordsEither() throws Exception {
        assertSilent(run("damaged"), "java java.", "logback bitan");
        assertThat(folder.resolve("trace.jsonl")).content().contains("JOU-", "LET-01", "GLO-01", "REC-09");
    }

    private void assertSilent(String printed, String... known) throws IOException {
        var logged = Files.readString(folder.resolve("logged.txt"));
        assertThat(logged).contains("heard 16 of 16").contains(known);
        var said = said();
        assertThat(said).hasSizeGreaterThan(100);
        for (var where : List.of(logged, printed, Files.readString(folder.resolve("trace.jsonl")))) {
            var found = threes(where).filter(said::contains).collect(Collectors.toSet());
            assertThat(found).isEmpty();
        }
    }

    /** Any three characters that follow one another in what was said, typed or agreed. */
    private static Set<String> said() {
        return Story.embedded().steps().stream()
                .filter(step -> !(step instanceof Story.Finds))
                .flatMap(step -> Stream.concat(Stream.of(step.words()), commands(step)))
                .flatMap(LoggedWordsTest::threes).filter(three -> !three.matches("\\d+"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> commands(Story.Step step) {
        return step instanceof Story.Does(_, var commands)
                ? commands.stream().filter(LoggedWordsTest::isSaid).map(Command::toString)
                : Stream.empty();
    }

    private static boolean isSaid(Command command) {
        return command instanceof Command.Type || command instanceof Command.Write
                || command instanceof CaseCommand.Dial || command instanceof CaseCommand.Agree
                || command instanceof CaseCommand.Thank;
    }

    private static Stream<String> threes(String text) {
        return TOGETHER.matcher(text).results().map(three -> three.group(1));
    }

    private String run(String... more) throws IOException, InterruptedException {
        var args = Stream.concat(Stream.of(folder.toString()), Stream.of(more)).toArray(String[]::new);
        var builder = JavaProcess.of(List.of(), LoggedConversation.class, args);
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return JavaProcess.printed(builder);
    }
}
