package bitan.speech.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;
import bitan.speech.SpeechEngine;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.vosk.VoskOptions;

import static bitan.speech.process.RemoteModelTest.load;
import static bitan.speech.process.RemoteModelTest.settled;
import static bitan.speech.process.RemoteModelTest.text;
import static bitan.speech.process.RemoteModelTest.words;
import static org.assertj.core.api.Assertions.assertThat;

/** A process that is killed, stopped or kept from working loses no words. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LostProcessTest {

    @ParameterizedTest
    @ValueSource(strings = {"SEGV", "ABRT", "KILL", "STOP", "TERM"})
    void accept_processStruckAgainAndAgain_allWordsSettleOnceAtTheirTimes(String signal) throws Exception {
        try (var model = load(); var engine = model.engine(VoskOptions.LIVE)) {
            assertAllWordsSettleOnce(model, engine, signal);
        }
    }

    /** A second of a file is recognised at once, and words may settle within it. */
    @ParameterizedTest
    @ValueSource(strings = {"SEGV", "KILL"})
    void accept_processOfAFileStruckAgainAndAgain_allWordsSettleOnceAtTheirTimes(String signal)
            throws Exception {
        try (var model = load(); var engine = model.fileEngine()) {
            assertAllWordsSettleOnce(model, engine, signal);
        }
    }

    private static void assertAllWordsSettleOnce(RemoteModel model, SpeechEngine engine, String signal)
            throws Exception {
        var sound = Sounds.join(Spoken.SIT.samples(), Sounds.quiet(1), Spoken.MISSING.samples(),
                Sounds.quiet(1), Spoken.DAYS.samples());
        var events = new ArrayList<SpeechEvent>();
        int at = 0;
        for (var frame : Sounds.frames(sound)) {
            if (at++ % 25 == 12) {
                strike(model, signal);
            }
            events.addAll(engine.accept(frame));
        }
        events.addAll(engine.finish());

        assertThat(settled(events)).isEqualTo(
                List.of(Spoken.SIT.text(), Spoken.MISSING.text(), Spoken.DAYS.text()));
        var words = words(events);
        for (int i = 1; i < words.size(); i++) {
            assertThat(words.get(i).start()).isGreaterThanOrEqualTo(words.get(i - 1).end() - 0.1);
        }
        assertThat(words.getLast().end()).isBetween(sound.length / 16_000.0 - 1, sound.length / 16_000.0);
    }

    @Test
    void accept_processGivenLittleOfTheMachine_isNotReplacedForThat() throws Exception {
        var sound = Sounds.join(Spoken.DAYS.samples(), Sounds.quiet(3), Spoken.INSURED.samples(),
                Sounds.quiet(2.5));
        try (var model = load(); var engine = model.engine(VoskOptions.LIVE)) {
            var events = new ArrayList<SpeechEvent>();
            var frames = new ArrayList<>(Sounds.frames(sound));
            while (frames.size() > 45) {
                events.addAll(engine.accept(frames.removeFirst()));
            }
            long pid = model.pid().orElseThrow();
            var busy = new ProcessBuilder("bash", "-c",
                    "while kill -STOP $0 && sleep 0.4; do kill -CONT $0; sleep 0.01; done",
                    String.valueOf(pid))
                    .start();
            try {
                frames.forEach(frame -> events.addAll(engine.accept(frame)));
            } finally {
                busy.destroyForcibly().waitFor();
                strike(model, "CONT");
            }
            events.addAll(engine.finish());

            assertThat(settled(events)).isEqualTo(List.of(Spoken.DAYS.text(), Spoken.INSURED.text()));
            assertThat(model.pid()).hasValue(pid);
        }
    }

    @Test
    void accept_processKilledInTheMiddle_lineGoesOnWithoutShrinking() throws Exception {
        try (var model = load(); var engine = model.engine(VoskOptions.LIVE)) {
            var before = new ArrayList<SpeechEvent>();
            var frames = new ArrayList<>(Sounds.frames(Spoken.MISSING.samples()));
            while (partials(before).isEmpty() || partials(before).getLast().words().size() < 2) {
                before.addAll(engine.accept(frames.removeFirst()));
            }
            strike(model, "KILL");

            var after = engine.accept(frames.removeFirst());

            assertThat(after).singleElement().isInstanceOfSatisfying(Partial.class, partial -> {
                assertThat(partial.words().size())
                        .isGreaterThanOrEqualTo(partials(before).getLast().words().size());
                assertThat(partial.at()).isGreaterThan(partials(before).getLast().at());
            });
        }
    }

    @Test
    void accept_twoVoicesProcessKilled_bothGoOn() throws Exception {
        try (var model = load();
                var staff = model.engine(VoskOptions.LIVE);
                var visitor = model.engine(VoskOptions.LIVE)) {
            var toStaff = new ArrayList<SpeechEvent>();
            var toVisitor = new ArrayList<SpeechEvent>();
            var frames = Sounds.frames(Spoken.DAYS.samples());
            var others = Sounds.frames(Spoken.INSURED.samples());
            for (int i = 0; i < Math.max(frames.size(), others.size()); i++) {
                if (i == 15) {
                    strike(model, "SEGV");
                }
                toStaff.addAll(i < frames.size() ? staff.accept(frames.get(i)) : List.of());
                toVisitor.addAll(i < others.size() ? visitor.accept(others.get(i)) : List.of());
            }
            toStaff.addAll(staff.finish());
            toVisitor.addAll(visitor.finish());

            assertThat(text(toStaff)).isEqualTo(Spoken.DAYS.text());
            assertThat(text(toVisitor)).isEqualTo(Spoken.INSURED.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "STOP"})
    void finish_processStruckBefore_settlesWhatWasSaid(String signal) throws Exception {
        try (var model = load(); var engine = model.engine(VoskOptions.LIVE)) {
            var events = new ArrayList<SpeechEvent>();
            Sounds.frames(Spoken.SCREEN.samples()).forEach(frame -> events.addAll(engine.accept(frame)));
            strike(model, signal);

            events.addAll(engine.finish());

            assertThat(settled(events)).isEqualTo(List.of(Spoken.SCREEN.text()));
        }
    }

    /** A signal to the process as it is now, sent when this returns. */
    private static void strike(RemoteModel model, String signal) throws Exception {
        var pid = model.pid().orElseThrow();
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(pid)).start().waitFor()).isZero();
    }

    private static List<Partial> partials(List<SpeechEvent> events) {
        return events.stream().filter(Partial.class::isInstance).map(Partial.class::cast).toList();
    }
}
