package bitan.speech.vosk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import bitan.audio.Captured.Frame;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Silence;
import bitan.speech.SpeechEvent.Word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoskEngineTest {
    static final Path MODEL = Path.of("models", "vosk-model-bitan-demo-cn-0.1");
    static final Path WORK = Path.of("target", "speech");

    private VoskModel model;

    @BeforeAll
    void load() throws Exception {
        model = VoskModel.load(MODEL, Endpointing.DEFAULT, WORK);
    }

    @AfterAll
    void free() {
        model.close();
    }

    @ParameterizedTest
    @EnumSource
    void accept_sentence_isUnderstoodWithTimesInsideIt(Spoken spoken) throws Exception {
        var events = hear(VoskOptions.LIVE, spoken.samples());

        assertThat(text(events)).isEqualTo(spoken.text());
        assertOrderedWithin(words(events), 0, spoken.samples().length / 16_000.0);
        assertThat(words(events)).allSatisfy(word -> assertThat(word.confidence()).isBetween(0.0, 1.0));
        assertThat(words(events)).extracting(Word::confidence).anyMatch(c -> c > 0.9);
    }

    @ParameterizedTest
    @EnumSource
    void accept_sentence_isShownGrowingBeforeItSettles(Spoken spoken) throws Exception {
        var events = hear(VoskOptions.LIVE, spoken.samples());

        int settled = events.indexOf(of(events, Settled.class).getFirst());
        var before = of(events.subList(0, settled), Partial.class);
        assertThat(before).hasSizeGreaterThan(1);
        assertThat(before).allSatisfy(partial -> assertThat(partial.words()).isNotEmpty());
        assertThat(before.getFirst().words().size()).isLessThan(words(events).size());
        for (var partial : before) {
            assertOrderedWithin(partial.words(), 0, spoken.samples().length / 16_000.0);
        }
    }

    @ParameterizedTest
    @MethodSource("demonstration")
    void accept_lineOfTheDemonstration_isUnderstoodAndShownGrowing(String text, String sound)
            throws Exception {
        var events = hear(VoskOptions.LIVE, Sounds.recording("/bitan/app/demonstration/" + sound));

        assertThat(text(events)).isEqualTo(text);
        assertThat(events.getFirst()).isInstanceOf(Partial.class);
    }

    static Stream<Arguments> demonstration() throws IOException {
        try (var story = VoskEngineTest.class.getResourceAsStream("/bitan/app/demonstration/story.json")) {
            var lines = JsonMapper.shared().readTree(story).get("steps");
            return lines.valueStream().filter(line -> line.has("sound"))
                    .map(line -> Arguments.of(line.get("spoken").asString(), line.get("sound").asString()));
        }
    }

    @Test
    void accept_pauseBetweenSentences_settlesEachSoonAfterItsEnd() throws Exception {
        double first = Spoken.SIT.samples().length / 16_000.0;
        var sound = Sounds.join(Spoken.SIT.samples(), Sounds.quiet(1), Spoken.MISSING.samples());

        try (var engine = model.engine(VoskOptions.LIVE)) {
            double now = 0;
            double settledAt = 0;
            var events = new ArrayList<SpeechEvent>();
            for (var frame : Sounds.frames(sound)) {
                events.addAll(engine.accept(frame));
                now += frame.samples().length / 16_000.0;
                settledAt = settledAt == 0 && !of(events, Settled.class).isEmpty() ? now : settledAt;
            }
            events.addAll(engine.finish());

            assertThat(settledAt).isBetween(first, first + 0.7);
            assertThat(of(events, Settled.class)).extracting(VoskEngineTest::text)
                    .containsExactly(Spoken.SIT.text(), Spoken.MISSING.text());
            assertThat(of(events, Settled.class).getFirst().words().getLast().end()).isLessThan(first);
            assertOrderedWithin(words(events), 0, now);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 19})
    void accept_withAlternatives_keepsTextAndConfidences(int alternatives) throws Exception {
        var noisy = Sounds.mix(Spoken.DAYS.samples(), Sounds.noise(6, 0.4));

        var settled = of(hear(new VoskOptions(alternatives, 0.1), noisy), Settled.class);

        assertThat(settled).isNotEmpty().allSatisfy(one -> {
            assertThat(one.alternatives()).hasSizeLessThanOrEqualTo(alternatives).doesNotHaveDuplicates()
                    .doesNotContain(one.words().stream().map(Word::text).toList());
            assertThat(one.words()).allSatisfy(word -> assertThat(word.confidence()).isBetween(0.0, 1.0));
        });
        assertThat(settled.stream().flatMap(one -> one.alternatives().stream()).toList())
                .hasSizeGreaterThanOrEqualTo(Math.min(1, alternatives));
    }

    @Test
    void accept_alternatives_confidencesAgreeWithThoseOfLibvosk() throws Exception {
        var noisy = Sounds.mix(Spoken.INSURED.samples(), Sounds.noise(6, 0.3));

        var own = words(hear(new VoskOptions(0, 0.1), noisy));
        var summed = words(hear(new VoskOptions(1, 0.1), noisy));

        assertThat(summed).extracting(Word::text).isEqualTo(own.stream().map(Word::text).toList());
        for (int i = 0; i < own.size(); i++) {
            assertThat(summed.get(i).confidence()).isCloseTo(own.get(i).confidence(),
                    within(0.1));
        }
    }

    @Test
    void accept_filesSettings_hearTheSame() throws Exception {
        var sound = Sounds.join(Spoken.SCREEN.samples(), Sounds.quiet(1), Spoken.IDENTITY.samples());

        assertThat(text(hear(VoskOptions.FILE, sound)))
                .isEqualTo(Spoken.SCREEN.text() + Spoken.IDENTITY.text());
    }

    @Test
    void accept_silence_saysSilenceAndNoWords() throws Exception {
        var events = hear(VoskOptions.LIVE, Sounds.quiet(12));

        assertThat(events).hasOnlyElementsOfType(Silence.class);
        assertThat(of(events, Silence.class).getFirst().at()).isBetween(5.0, 6.0);
        assertThat(of(events, Silence.class).getLast().at()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.1, 1})
    void accept_noise_saysNoWords(double loudness) throws Exception {
        assertThat(text(hear(VoskOptions.LIVE, Sounds.noise(8, loudness)))).isEmpty();
    }

    @Test
    void accept_clipped_isStillUnderstood() throws Exception {
        assertThat(text(hear(VoskOptions.LIVE, Sounds.amplify(Spoken.MISSING.samples(), 8))))
                .isEqualTo(Spoken.MISSING.text());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.01, 0.002})
    void accept_quietVoice_isStillUnderstood(double factor) throws Exception {
        var quiet = Sounds.amplify(Spoken.MISSING.samples(), factor);

        assertThat(text(hear(VoskOptions.LIVE, quiet))).isEqualTo(Spoken.MISSING.text());
    }

    @Test
    void accept_loudRoom_wordsSettleAllTheSame() throws Exception {
        var room = Sounds.noise(1, 0.05);
        var sound = Sounds.mix(Sounds.join(Spoken.SIT.samples(), Sounds.quiet(6)), room);

        try (var engine = model.engine(VoskOptions.LIVE)) {
            var events = new ArrayList<SpeechEvent>();
            Sounds.frames(sound).forEach(frame -> events.addAll(engine.accept(frame)));

            assertThat(text(events)).isEqualTo(Spoken.SIT.text());
        }
    }

    @Test
    void finish_inMidSentence_settlesItAndTimesGoOn() throws Exception {
        try (var engine = model.engine(VoskOptions.LIVE)) {
            var events = new ArrayList<SpeechEvent>();
            for (int round = 0; round < 2; round++) {
                Sounds.frames(Spoken.SIT.samples()).forEach(frame -> events.addAll(engine.accept(frame)));
                events.addAll(engine.finish());
            }

            var settled = of(events, Settled.class);
            assertThat(settled).hasSize(2).extracting(VoskEngineTest::text).containsOnly(Spoken.SIT.text());
            assertThat(settled.getLast().words().getFirst().start())
                    .isGreaterThan(Spoken.SIT.samples().length / 16_000.0);
            assertOrderedWithin(words(events), 0, 2 * Spoken.SIT.samples().length / 16_000.0);
        }
    }

    @Test
    void finish_nothingHeard_isSilence() throws Exception {
        try (var engine = model.engine(VoskOptions.LIVE)) {
            assertThat(engine.finish()).containsExactly(new Silence(0));
            assertThat(engine.accept(new Frame(new short[0], 0, 0))).isEmpty();
            assertThat(engine.finish()).containsExactly(new Silence(0));
        }
    }

    @Test
    void close_twice_isHarmlessAndEndsUse() throws Exception {
        var engine = model.engine(VoskOptions.LIVE);

        engine.close();
        engine.close();

        assertThatThrownBy(engine::finish).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> engine.accept(new Frame(new short[10], 0, 0)))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<SpeechEvent> hear(VoskOptions options, short[] samples) throws Exception {
        try (var engine = model.engine(options)) {
            var events = new ArrayList<SpeechEvent>();
            Sounds.frames(samples).forEach(frame -> events.addAll(engine.accept(frame)));
            events.addAll(engine.finish());
            return events;
        }
    }

    private static void assertOrderedWithin(List<Word> words, double from, double to) {
        double at = from;
        for (var word : words) {
            assertThat(word.start()).isGreaterThanOrEqualTo(at);
            assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(to);
            at = word.end();
        }
    }

    private static <T extends SpeechEvent> List<T> of(List<SpeechEvent> events, Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Word> words(List<SpeechEvent> events) {
        return of(events, Settled.class).stream().flatMap(settled -> settled.words().stream()).toList();
    }

    private static String text(List<SpeechEvent> events) {
        return words(events).stream().map(Word::text).collect(Collectors.joining());
    }

    private static String text(Settled settled) {
        return text(List.<SpeechEvent>of(settled));
    }
}
