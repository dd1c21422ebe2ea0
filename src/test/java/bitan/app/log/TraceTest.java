package bitan.app.log;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import bitan.conversation.CheckAnswer;
import bitan.conversation.Correction;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Fact.Kind;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TraceTest {
    @TempDir Path folder;

    @Test
    void close_everythingNoted_isInTheFileInOrder() throws Exception {
        var file = folder.resolve("trace.jsonl");
        try (var trace = Trace.to(file)) {
            for (int i = 0; i < 1000; i++) {
                trace.note(i, "shown", Map.of("text", "第" + i + "句\n\"引号\""));
            }
        }
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1000);
        var last = new JsonMapper().readTree(lines.getLast());
        assertThat(last.get("nanos").asLong()).isEqualTo(999);
        assertThat(last.get("text").asString()).isEqualTo("第999句\n\"引号\"");
    }

    @Test
    void happened_check_isNotedWithoutTheFactItself() throws Exception {
        var file = folder.resolve("trace.jsonl");
        try (var trace = Trace.to(file)) {
            trace.happened(new Event.Asked(3, new Fact(Kind.AMOUNT, "3500", new Span(2, 7))));
            trace.happened(new Event.Replied(3, CheckAnswer.WRONG));
            trace.happened(new Event.Withdrawn(4));
        }
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3).noneMatch(line -> line.contains("3500"));
        assertThat(lines.getFirst()).contains("asked", "AMOUNT", "3");
        assertThat(lines.get(1)).contains("replied", "WRONG");
        assertThat(lines.getLast()).contains("withdrawn", "4");
    }

    @Test
    void words_notAskedFor_areOnlyAsLongAsTheyAre() throws Exception {
        var file = folder.resolve("trace.jsonl");
        try (var trace = Trace.to(file)) {
            trace.happened(new Event.Drafted(Speaker.VISITOR, "1391234\uD83D\uDC38"));
            trace.happened(new Event.Corrected(3, new Correction(Caption.of("张大山"), Instant.EPOCH)));
        }
        assertThat(file).content().contains("\"········\"", "\"···\"").doesNotContain("139", "张");
        try (var trace = Trace.to(file, true)) {
            trace.happened(new Event.Drafted(Speaker.VISITOR, "1391234"));
        }
        assertThat(file).content().contains("\"1391234\"");
    }

    @Test
    void to_noSuchFolder_namesTheProblem() {
        assertThatThrownBy(() -> Trace.to(folder.resolve("absent/trace.jsonl")))
                .isInstanceOfSatisfying(ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.DSK_02));
    }
}
