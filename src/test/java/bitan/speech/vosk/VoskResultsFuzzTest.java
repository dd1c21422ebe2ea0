package bitan.speech.vosk;

import java.nio.charset.StandardCharsets;
import java.util.List;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever libvosk gives, it is words with times and certainties that are numbers, or refused without being quoted. */
class VoskResultsFuzzTest {
    private static final List<byte[]> WHOLE = List.of(bytes("{\"partial\" : \"您 是 哪 位\"}"),
            bytes("""
                  {"result" : [{"conf" : 0.993710, "end" : 0.870000, "start" : 0.390000, "word" : "您"},
                   {"conf" : 1,000000, "end" : 1,200000, "start" : nan, "word" : "是"}], "text" : "您 是"}"""),
            bytes("""
                  {"alternatives" : [{"confidence" : 237.5, "result" : [{"end" : 0.87, "start" : 0.39, "word" : "您"}],
                   "text" : "您"}, {"confidence" : 236.1, "result" : [{"end" : 0.87, "start" : 0.4, "word" : "你"}],
                   "text" : "你"}]}"""));

    @Fuzzed
    void read_damaged_isWordsOrRefused(@ForAll long seed) {
        Fuzzing.read(seed, WHOLE, input -> {
            var json = new String(input, StandardCharsets.UTF_8);
            try {
                assertThat(VoskResults.partial(json)).doesNotContain("");
                assertThat(VoskResults.settled(json).words()).allSatisfy(word -> {
                    assertThat(word.confidence()).isBetween(0.0, 1.0);
                    assertThat(word.start()).isFinite();
                    assertThat(word.end()).isFinite();
                });
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("libvosk gave no readable JSON").hasNoCause();
            }
        });
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
