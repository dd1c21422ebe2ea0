package bitan.app.voice;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.conversation.Speaker;
import bitan.counter.Equipment.Microphone;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;

import static bitan.app.voice.VoicesTest.PAUSE;
import static bitan.app.voice.VoicesTest.begin;
import static bitan.app.voice.VoicesTest.clerk;
import static bitan.app.voice.VoicesTest.said;
import static bitan.app.voice.VoicesTest.turns;
import static bitan.app.voice.VoicesTest.visitor;
import static org.assertj.core.api.Assertions.assertThat;

/** The visitor speaks into the clerk's microphone. */
@Timeout(60)
class LentMicrophoneTest {
    @TempDir Path data;

    @Test
    void lentMicrophone_whileTheVisitorTalks_theClerkIsNotHeardAndThenAgain() throws Exception {
        try (var counter = new TwoVoices(Optional.empty(), data)) {
            begin(counter);
            counter.voices.switchVisitorMicrophone();
            counter.await("the visitor is prepared for", visitor(Microphone.STARTING));
            counter.clerk.hears(Sounds.join(Spoken.INSURED.samples(), PAUSE));
            var visitors = counter.await("it is the visitor's turn", turns(1));
            assertThat(said(visitors, Speaker.VISITOR)).isEqualTo(Spoken.INSURED.text());
            assertThat(visitors.equipment().microphone()).isEqualTo(Microphone.OFF);
            assertThat(counter.clerk.readers()).isOne();

            counter.voices.switchVisitorMicrophone();
            counter.await("the clerk is prepared for", clerk(Microphone.STARTING));
            counter.clerk.hears(Sounds.join(Spoken.SIT.samples(), PAUSE));

            var clerks = counter.await("the clerk has a turn", turns(2));
            assertThat(said(clerks, Speaker.STAFF)).isEqualTo(Spoken.SIT.text());
            assertThat(clerks.equipment().visitorMicrophone()).isEqualTo(Microphone.OFF);
        }
    }

    @Test
    void lentMicrophone_clerkWasOff_isOffAgainAfterwards() throws Exception {
        try (var counter = new TwoVoices(Optional.empty(), data)) {
            begin(counter);
            counter.voices.switchMicrophone();
            counter.await("the clerk is off", clerk(Microphone.OFF));
            lend(counter);

            counter.voices.switchVisitorMicrophone();

            var ended = counter.await("the visitor is off", visitor(Microphone.OFF));
            counter.voices.close();
            assertThat(ended.equipment().microphone()).isEqualTo(Microphone.OFF);
            assertThat(counter.clerk.readers()).isZero();
        }
    }

    @Test
    void lentMicrophone_clerkTakesItBack_visitorIsNotHeardAnyMore() throws Exception {
        try (var counter = new TwoVoices(Optional.empty(), data)) {
            begin(counter);
            lend(counter);

            counter.voices.switchMicrophone();
            counter.await("the clerk is prepared for", clerk(Microphone.STARTING));
            counter.clerk.hears(Sounds.join(Spoken.SIT.samples(), PAUSE));

            var after = counter.await("the clerk has a turn", turns(1));
            assertThat(said(after, Speaker.STAFF)).isEqualTo(Spoken.SIT.text());
            assertThat(after.equipment().visitorMicrophone()).isEqualTo(Microphone.OFF);
        }
    }

    @Test
    void lentMicrophone_visitorsListeningBreaks_theClerkIsHeardAgain() throws Exception {
        try (var counter = new TwoVoices(Optional.empty(), data)) {
            begin(counter);
            lend(counter);

            counter.clerk.breaks();
            counter.await("the clerk's microphone is given back", clerk(Microphone.STARTING));
            counter.clerk.hears(Sounds.join(Spoken.SIT.samples(), PAUSE));

            assertThat(said(counter.await("a turn", turns(1)), Speaker.STAFF)).isEqualTo(Spoken.SIT.text());
        }
    }

    /** The visitor is heard with the clerk's microphone. */
    private static void lend(TwoVoices counter) throws InterruptedException {
        counter.voices.switchVisitorMicrophone();
        counter.await("the visitor is prepared for", visitor(Microphone.STARTING));
        counter.clerk.hears(Sounds.quiet(0.1));
        counter.await("the visitor is heard", visitor(Microphone.LISTENING));
    }
}
