package bitan.wording.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.wording.Edited;
import bitan.wording.numbers.SpokenNumbers;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences of public procedures as they are said: how they are read, and what a visitor acts on. */
class ProceduresTest {

    /** One sentence: heard, read, and the facts as KIND=value. */
    record Sentence(String heard, String read, List<String> facts) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void sentence_asItIsSaid_isReadWithItsFacts(Sentence sentence) {
        var read = new Edited(sentence.heard, SpokenNumbers.edits(sentence.heard, List.of())).after();

        assertThat(read).isEqualTo(sentence.read);
        assertThat(Facts.in(read)).extracting(fact -> fact.kind() + "=" + fact.value())
                .containsAll(sentence.facts);
    }

    static Stream<Sentence> sentences() throws IOException {
        var resource = Objects
                .requireNonNull(ProceduresTest.class.getResourceAsStream("/bitan/wording/procedures.tsv"));
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Sentence(row[0], row[1],
                            Stream.of(row[2].split(";", -1)).filter(fact -> !fact.isBlank()).toList()));
        }
    }
}
