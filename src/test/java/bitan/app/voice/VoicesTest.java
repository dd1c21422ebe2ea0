package bitan.app.voice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.conversation.Command;
import bitan.conversation.Content;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;

import static org.assertj.core.api.Assertions.assertThat;

/** Both voices through real recognisers into one conversation. */
@Timeout(60)
class VoicesTest {
    static final short[] PAUSE = Sounds.quiet(2);

    @TempDir Path data;

    @Test
    void ownMicrophone_bothSpeakAtOnce_eachHasATurnOfTheirOwnWords() throws Exception {
        try (var counter = new TwoVoices(Optional.of(TwoVoices.OWN), data)) {
            begin(counter);
            counter.voices.switchVisitorMicrophone();
            counter.await("the visitor is prepared for", visitor(Microphone.STARTING));
            counter.clerk.hears(Sounds.join(Spoken.INSURED.samples(), PAUSE));
            counter.visitor.hears(Sounds.join(Spoken.SCREEN.samples(), PAUSE));

            var after = counter.await("both are turns", turns(2));

            assertThat(said(after, Speaker.STAFF)).isEqualTo(Spoken.INSURED.text());
            assertThat(said(after, Speaker.VISITOR)).isEqualTo(Spoken.SCREEN.text());
            assertThat(after.conversation().turns()).extracting(Turn::content)
                    .hasOnlyElementsOfType(Content.Spoken.class);
            assertThat(after.equipment().microphone()).isEqualTo(Microphone.LISTENING);
            assertThat(after.equipment().visitorMicrophone()).isEqualTo(Microphone.LISTENING);
        }
    }

    @Test
    void ownMicrophone_speaking_isSeenGrowingAsTheVisitors() throws Exception {
        try (var counter = new TwoVoices(Optional.of(TwoVoices.OWN), data)) {
            begin(counter);
            counter.voices.switchVisitorMicrophone();
            counter.visitor.hears(Spoken.MISSING.samples());

            var growing = counter.await("the visitor is heard", now -> !heard(now).isEmpty());

            assertThat(growing.conversation().staff().heard().isEmpty()).isTrue();
            assertThat(growing.conversation().turns()).isEmpty();
            counter.voices.switchVisitorMicrophone();
            var ended = counter.await("it is a turn", turns(1));
            assertThat(said(ended, Speaker.VISITOR)).isEqualTo(Spoken.MISSING.text());
            assertThat(heard(ended)).isEmpty();
        }
    }

    @Test
    void endVisit_whileTheVisitorSpeaks_nothingOfItIsInTheNextAndTheirMicrophoneIsOff() throws Exception {
        try (var counter = new TwoVoices(Optional.of(TwoVoices.OWN), data)) {
            begin(counter);
            counter.voices.switchVisitorMicrophone();
            counter.visitor.hears(Spoken.MISSING.samples());
            counter.await("the visitor is heard", now -> heard(now).length() > 4);

            counter.close(new Command.Close());
            // Either of the two may come first.
            counter.await("the next visit, and nobody listens",
                    now -> now.conversation().visit() == 2 && visitor(Microphone.OFF).test(now));
            counter.voices.switchVisitorMicrophone();
            counter.visitor.hears(Sounds.join(Spoken.SCREEN.samples(), PAUSE));

            var next = counter.await("words or a turn of the next visit",
                    now -> !now.conversation().isFresh());
            assertThat(Spoken.SCREEN.text()).startsWith(heard(next).substring(0, 1));
            var settled = counter.await("a turn", turns(1));
            assertThat(said(settled, Speaker.VISITOR)).isEqualTo(Spoken.SCREEN.text());
        }
    }

    @Test
    void endVisit_whileTheClerkSpeaks_whatFollowsIsTheNextVisitsAlone() throws Exception {
        try (var counter = new TwoVoices(Optional.empty(), data)) {
            begin(counter);
            counter.clerk.hears(Spoken.MISSING.samples());
            counter.await("the clerk is heard",
                    now -> now.conversation().staff().heard().text().length() > 4);

            counter.close(new Command.Close());
            counter.await("the next visit", now -> now.conversation().visit() == 2);
            counter.clerk.hears(Sounds.join(PAUSE, Spoken.SIT.samples(), PAUSE));

            var next = counter.await("words or a turn of the next visit",
                    now -> !now.conversation().isFresh());
            assertThat(Spoken.SIT.text())
                    .startsWith(next.conversation().staff().heard().text().substring(0, 1));
            assertThat(said(counter.await("a turn", turns(1)), Speaker.STAFF)).isEqualTo(Spoken.SIT.text());
        }
    }

    @Test
    void sayAgain_dropsWhatWasHeardAndHearsOn() throws Exception {
        try (var counter = new TwoVoices(Optional.of(TwoVoices.OWN), data)) {
            begin(counter);
            counter.voices.switchVisitorMicrophone();
            counter.visitor.hears(Spoken.MISSING.samples());
            counter.await("the visitor is heard", now -> heard(now).length() > 4);

            counter.voices.sayAgain();
            counter.await("it is dropped", now -> heard(now).isEmpty());
            counter.visitor.hears(Sounds.join(PAUSE, Spoken.INSURED.samples(), PAUSE));

            var after = counter.await("a turn", turns(1));
            assertThat(said(after, Speaker.VISITOR)).isEqualTo(Spoken.INSURED.text());
        }
    }

    @Test
    void ownMicrophone_unplugged_isSaidOfThatOneAndTheClerkIsHeard() throws Exception {
        try (var counter = new TwoVoices(Optional.of(TwoVoices.OWN), data)) {
            begin(counter);
            counter.voices.switchVisitorMicrophone();
            counter.visitor.says(new Captured.Lost(Problem.of(ProblemCode.MIC_02, "USB")));

            var lost = counter.await("it is missing", visitor(Microphone.MISSING));
            var told = counter.await("it is told", now -> told(now, ProblemCode.MIC_05));
            assertThat(told.equipment().problems()).contains(Problem.of(ProblemCode.MIC_05, TwoVoices.OWN))
                    .noneMatch(problem -> problem.code() == ProblemCode.MIC_02);
            assertThat(lost.equipment().microphone()).isEqualTo(Microphone.LISTENING);

            counter.visitor.says(new Captured.Found("USB"));
            counter.visitor.hears(Sounds.quiet(0.1));
            counter.await("it is back", visitor(Microphone.LISTENING).and(
                    now -> !told(now, ProblemCode.MIC_05)));
        }
    }

    @Test
    void clerk_microphoneGivesOnlySilence_isToldUntilThereIsSound() throws Exception {
        try (var counter = new TwoVoices(Optional.empty(), data)) {
            begin(counter);
            var silent = Problem.of(ProblemCode.MIC_04, "USB");
            counter.clerk.says(new Captured.Silent(silent));
            counter.clerk.hears(Sounds.quiet(1));

            counter.await("there is no sound", clerk(Microphone.SILENT));
            var told = counter.await("it is told", now -> told(now, ProblemCode.MIC_04));
            assertThat(told.equipment().problems()).contains(silent);

            counter.voices.switchMicrophone();
            counter.await("it is off", clerk(Microphone.OFF));
            counter.voices.switchMicrophone();
            counter.clerk.hears(Sounds.quiet(1));
            counter.await("there still is no sound", clerk(Microphone.SILENT));

            counter.clerk.hears(Sounds.join(Spoken.SIT.samples(), PAUSE));
            counter.await("there is sound",
                    clerk(Microphone.LISTENING).and(now -> !told(now, ProblemCode.MIC_04)));
            assertThat(said(counter.await("a turn", turns(1)), Speaker.STAFF)).isEqualTo(Spoken.SIT.text());
        }
    }

    @Test
    void ownMicrophone_givesOnlySilence_isToldOfThatOne() throws Exception {
        try (var counter = new TwoVoices(Optional.of(TwoVoices.OWN), data)) {
            begin(counter);
            counter.voices.switchVisitorMicrophone();
            counter.visitor.hears(Sounds.quiet(0.1));
            counter.visitor.says(new Captured.Silent(Problem.of(ProblemCode.MIC_04, "USB")));

            counter.await("there is no sound", visitor(Microphone.SILENT));
            var told = counter.await("it is told", now -> told(now, ProblemCode.MIC_07));
            assertThat(told.equipment().microphone()).isEqualTo(Microphone.LISTENING);
            assertThat(told(told, ProblemCode.MIC_04)).isFalse();
            counter.visitor.hears(Spoken.SIT.samples());
            counter.await("there is sound",
                    visitor(Microphone.LISTENING).and(now -> !told(now, ProblemCode.MIC_07)));
        }
    }

    @Test
    void clerk_speaksFasterThanIsRecognised_listeningPausesAndGoesOnByItself() throws Exception {
        try (var counter = new TwoVoices(Optional.empty(), data)) {
            begin(counter);
            var sentence = Sounds.join(Spoken.INSURED.samples(), Sounds.quiet(0.8));
            for (int i = 0; i < 90 * AudioSource.SAMPLE_RATE / sentence.length; i++) {
                counter.clerk.hears(sentence);
            }

            var paused = counter.await("listening pauses", clerk(Microphone.PAUSED));
            assertThat(paused.equipment().lag()).isGreaterThan(50);
            assertThat(told(paused, ProblemCode.SPE_05)).isTrue();
            assertThat(told(paused, ProblemCode.SPE_03)).isFalse();
            var on = counter.await("listening goes on", clerk(Microphone.LISTENING));
            assertThat(on.equipment().lag()).isZero();
            assertThat(told(on, ProblemCode.SPE_05)).isFalse();
            assertThat(on.conversation().turns()).extracting(turn -> turn.text().replaceAll("\\P{L}", ""))
                    .hasSizeGreaterThan(5).containsOnly(Spoken.INSURED.text());
            counter.clerk.hears(Sounds.join(PAUSE, Spoken.SIT.samples(), PAUSE));
            var after = counter.await("what is said then is a turn",
                    now -> said(now, Speaker.STAFF).equals(Spoken.SIT.text()));
            assertThat(after.equipment().microphone()).isEqualTo(Microphone.LISTENING);
        }
    }

    @Test
    void changeModel_whileBothListen_bothAreHeardAfterwards() throws Exception {
        try (var counter = new TwoVoices(Optional.of(TwoVoices.OWN), data)) {
            begin(counter);
            counter.voices.switchVisitorMicrophone();
            counter.visitor.hears(Sounds.quiet(0.1));
            counter.await("the visitor is heard", visitor(Microphone.LISTENING));

            counter.voices.changeModel();
            counter.await("both begin anew", visitor(Microphone.STARTING).or(clerk(Microphone.STARTING)));
            counter.clerk.hears(Sounds.join(Spoken.SIT.samples(), PAUSE));
            counter.visitor.hears(Sounds.join(Spoken.SCREEN.samples(), PAUSE));

            var after = counter.await("both are turns", turns(2));
            assertThat(said(after, Speaker.STAFF)).isEqualTo(Spoken.SIT.text());
            assertThat(said(after, Speaker.VISITOR)).isEqualTo(Spoken.SCREEN.text());
        }
    }

    /** The clerk is heard, and the visitor could be. */
    static void begin(TwoVoices counter) throws InterruptedException {
        counter.clerk.hears(Sounds.quiet(0.1));
        var ready = counter.await("ready",
                clerk(Microphone.LISTENING).and(now -> now.equipment().hearsVisitors()));
        assertThat(ready.equipment().visitorMicrophone()).isEqualTo(Microphone.OFF);
    }

    static Predicate<CounterState> clerk(Microphone is) {
        return now -> now.equipment().microphone() == is;
    }

    static Predicate<CounterState> visitor(Microphone is) {
        return now -> now.equipment().visitorMicrophone() == is;
    }

    static Predicate<CounterState> turns(int count) {
        return now -> now.conversation().turns().size() == count;
    }

    static boolean told(CounterState now, ProblemCode code) {
        return now.equipment().problems().stream().anyMatch(problem -> problem.code() == code);
    }

    static String heard(CounterState now) {
        return now.conversation().visitor().heard().text();
    }

    /** The newest words of a speaker, without marks. */
    static String said(CounterState now, Speaker speaker) {
        return now.conversation().latest(speaker).orElseThrow().text().replaceAll("\\P{L}", "");
    }
}
