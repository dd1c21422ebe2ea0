package bitan.note.code;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is scanned or typed as a code, it is refused or one that this counter could have issued. */
class ResumeCodesFuzzTest {
    private static final List<CodedGuide> GUIDES = List.of(new CodedGuide("card", List.of("id", "photo")),
            new CodedGuide("remote-care", List.of("id", "form", "letter")));
    private static final ResumeCodes CODES = new ResumeCodes(CounterKey.fresh());

    @Fuzzed
    void read_damagedScan_isRefusedOrTheOneIssued(@ForAll long seed) {
        var state = state();
        var scanned = CODES.issue(state, GUIDES).orElseThrow().scanned();
        Fuzzing.read(seed, List.of(bytes(scanned)), input -> assertThat(
                CODES.read(new String(input, StandardCharsets.UTF_8), GUIDES)).isIn(
                        Optional.empty(), Optional.of(state)));
    }

    @Fuzzed
    void read_damagedEightCharacters_isRefusedOrOfAGuideThereIs(@ForAll long seed) {
        var typed = CODES.issue(state(), GUIDES).orElseThrow().typed().orElseThrow();
        Fuzzing.read(seed, List.of(bytes(typed)), input -> assertThat(
                CODES.read(new String(input, StandardCharsets.UTF_8), GUIDES).map(ResumeState::guide))
                .matches(guide -> guide.isEmpty() || Set.of("card", "remote-care").contains(guide.get())));
    }

    private static ResumeState state() {
        return new ResumeState("card", List.of("photo"), ComfortBits.read(0).orElseThrow());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
