package bitan.app.voice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.audio.Captured;
import bitan.conversation.Speaker;
import bitan.counter.Equipment.Microphone;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.setup.Trial;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;

import static org.assertj.core.api.Assertions.assertThat;

/** A microphone is tried with a real recogniser beside a real conversation. */
@Timeout(60)
class VoiceTrialTest {
    private static final int LENGTH = 48_000;

    @TempDir Path data;
    private final LinkedBlockingQueue<Trial> told = new LinkedBlockingQueue<>();

    @Test
    void tryOut_aSentence_isReadBackAndGoesIntoNoVisit() throws Exception {
        try (var counter = new TwoVoices(Optional.empty(), data)) {
            counter.await("the clerk is heard", now -> now.equipment().microphone() == Microphone.STARTING
                    && now.equipment().model().isPresent());
            begin(counter, Speaker.STAFF);
            counter.clerk.hears(sentence(Spoken.SIT));

            assertThat(ended()).isInstanceOfSatisfying(Trial.Heard.class,
                    heard -> assertThat(heard.text().replaceAll("\\p{IsPunctuation}", ""))
                            .isEqualTo(Spoken.SIT.text()));

            counter.clerk.hears(Sounds.join(Spoken.INSURED.samples(), VoicesTest.PAUSE));
            var after = counter.await("the clerk is heard again",
                    now -> !now.conversation().turns().isEmpty());
            assertThat(after.conversation().turns()).hasSize(1);
            assertThat(after.conversation().turns().getFirst().caption().text())
                    .startsWith(Spoken.INSURED.text());
        }
    }

    @Test
    void tryOut_microphoneThatVanishes_isToldOnceAndTheClerkIsHeardAsBefore() throws Exception {
        try (var counter = new TwoVoices(Optional.of(TwoVoices.OWN), data)) {
            begin(counter, Speaker.VISITOR);
            counter.visitor.hears(Sounds.quiet(1));
            counter.visitor.says(new Captured.Lost(Problem.of(ProblemCode.MIC_02, TwoVoices.OWN)));

            assertThat(ended()).isEqualTo(new Trial.Failed(Speaker.VISITOR,
                    Problem.of(ProblemCode.MIC_05, TwoVoices.OWN)));
            counter.clerk.hears(Sounds.join(Spoken.INSURED.samples(), VoicesTest.PAUSE));
            counter.await("the clerk is heard", now -> !now.conversation().turns().isEmpty());
            assertThat(counter.visitor.readers()).isZero();
        }
    }

    @Test
    void tryOut_onlySilence_namesTheMicrophone() throws Exception {
        try (var counter = new TwoVoices(Optional.of(TwoVoices.OWN), data)) {
            begin(counter, Speaker.VISITOR);
            counter.visitor.hears(new short[LENGTH]);

            assertThat(ended()).isEqualTo(new Trial.Failed(Speaker.VISITOR,
                    Problem.of(ProblemCode.MIC_07, TwoVoices.OWN)));
        }
    }

    /** From then on nobody else reads what is heard. */
    private void begin(TwoVoices counter, Speaker speaker) throws InterruptedException {
        counter.voices.tryOut(speaker, told::add);
        assertThat(next()).isEqualTo(new Trial.Beginning(speaker));
    }

    private Trial ended() throws InterruptedException {
        for (var one = next(); one != null; one = next()) {
            if (!one.isUnderWay()) {
                return one;
            }
        }
        throw new AssertionError("the trial never ended");
    }

    private Trial next() throws InterruptedException {
        return told.poll(30, TimeUnit.SECONDS);
    }

    /** As long as a trial at least. */
    private static short[] sentence(Spoken spoken) {
        var samples = spoken.samples();
        int rest = Math.max(0, LENGTH - samples.length);
        return Sounds.join(samples, Sounds.quiet(rest / 16_000.0 + 0.1));
    }
}
