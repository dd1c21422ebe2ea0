package bitan.audio;

import java.util.List;

import org.junit.jupiter.api.Test;

import bitan.audio.Captured.End;
import bitan.audio.Captured.Frame;
import bitan.audio.PacedTest.RehearsedTime;

import static org.assertj.core.api.Assertions.assertThat;

class MicrophoneStandInTest {

    private final RehearsedTime time = new RehearsedTime();
    private final MicrophoneStandIn standIn = new MicrophoneStandIn(time);

    @Test
    void nothingToPlay_isSilenceInRealTime() throws Exception {
        assertThat(loudness(3)).containsExactly(0, 0, 0);
        assertThat(time.now).isEqualTo(300_000_000);
    }

    @Test
    void lines_playOneAfterTheOtherAndThenSilence() throws Exception {
        standIn.play(Sound.of(Sound.level(5, 2)));
        standIn.play(Sound.of(Sound.level(7, 1)));

        assertThat(loudness(5)).containsExactly(5, 5, 7, 0, 0);
    }

    @Test
    void lineQueuedInSilence_isHeardNext() throws Exception {
        loudness(2);
        standIn.play(Sound.of(Sound.level(5, 1)));

        assertThat(loudness(2)).containsExactly(5, 0);
    }

    @Test
    void positions_countOnAcrossLinesAndSilence() throws Exception {
        standIn.play(Sound.of(List.of(new Frame(new short[700], 0, 0))));

        assertThat(((Frame) standIn.next()).position()).isZero();
        assertThat(((Frame) standIn.next()).position()).isEqualTo(700);
        assertThat(((Frame) standIn.next()).position()).isEqualTo(2_300);
    }

    @Test
    void closed_endsAndLetsGoOfItsLines() throws Exception {
        var line = Sound.of(Sound.level(5, 2));
        standIn.play(line);
        standIn.close();

        assertThat(standIn.next()).isEqualTo(new End());
        assertThat(line.next()).isEqualTo(new End());
    }

    @Test
    void quiet_afterALine_isWhatWasReadSinceAndWithoutEndOnceClosed() throws Exception {
        loudness(4);
        standIn.play(Sound.of(Sound.level(5, 2)));
        assertThat(standIn.quiet()).isZero();

        loudness(2);
        assertThat(standIn.quiet()).isZero();
        loudness(3);
        assertThat(standIn.quiet()).isEqualTo(0.3);
        standIn.close();
        assertThat(standIn.quiet()).isInfinite();
    }

    @Test
    void lineQueuedAfterClosing_isLetGoOf() throws Exception {
        standIn.close();
        var line = Sound.of(Sound.level(5, 2));
        standIn.play(line);

        assertThat(line.next()).isEqualTo(new End());
    }

    private int[] loudness(int frames) throws InterruptedException {
        var values = new int[frames];
        for (int i = 0; i < frames; i++) {
            values[i] = ((Frame) standIn.next()).samples()[0];
        }
        return values;
    }
}
