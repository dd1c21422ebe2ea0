package bitan.speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.audio.Captured.Frame;
import bitan.speech.Sounds.Spoken;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Word;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.VoskModel;
import bitan.speech.vosk.VoskOptions;

import static org.assertj.core.api.Assertions.assertThat;

class SilencesTest {
    private static final Path MODEL = Path.of("models", "vosk-model-bitan-demo-cn-0.1");

    /** Digital silence, a room, and one so loud that speech just stands out of it. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.01})
    void among_sentencesWithLongPauses_withoutThemTheSameIsHeard(double room) throws Exception {
        var sound = new short[0];
        for (var spoken : Spoken.values()) {
            sound = Sounds.join(sound, Sounds.quiet(4), spoken.samples());
        }
        sound = Sounds.mix(sound, Sounds.noise(60, room));
        var frames = Sounds.frames(sound);
        var left = new ArrayList<>(frames);

        left.removeAll(Silences.among(frames));

        assertThat(frames.size() - left.size()).isBetween(12 * Spoken.values().length,
                40 * Spoken.values().length);
        assertThat(heard(left)).isEqualTo(heard(frames));
    }

    @Test
    void among_oneSentence_findsNothing() {
        assertThat(Silences.among(Sounds.frames(Spoken.DAYS.samples()))).isEmpty();
        assertThat(Silences.among(List.of())).isEmpty();
    }

    private static List<String> heard(List<Frame> frames) throws Exception {
        var events = new ArrayList<SpeechEvent>();
        try (var model = VoskModel.load(MODEL, Endpointing.DEFAULT, Path.of("target", "speech"));
                var engine = model.engine(VoskOptions.LIVE)) {
            frames.forEach(frame -> events.addAll(engine.accept(frame)));
            events.addAll(engine.finish());
        }
        return events.stream().filter(Settled.class::isInstance)
                .map(event -> ((Settled) event).words().stream()
                        .map(Word::text).collect(Collectors.joining()))
                .toList();
    }
}
