package bitan.app.command;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Word;

import static org.assertj.core.api.Assertions.assertThat;

class TranscriptFormatTest {
    private static final Transcript FIRST = Transcript.of("a.wav",
            List.of(settled("您好", 0.25, 0.75, "请坐", 0.75, 1.5),
                    settled("bank", 3661, 3661.2, "card", 3661.2, 3662)),
            3700, Optional.empty());
    private static final Transcript SECOND = Transcript.of("b.wav",
            List.of(settled("再", 0, 0.5, "来", 0.5, 1)), 2,
            Optional.empty());

    @Test
    void write_text_isALineForEveryStretch() {
        assertThat(TranscriptFormat.TEXT.write(List.of(FIRST, SECOND))).isEqualTo("您好请坐\nbank card\n再来\n");
    }

    @Test
    void write_srt_numbersCuesAndFollowsFilesInTime() {
        assertThat(TranscriptFormat.SRT.write(List.of(FIRST, SECOND))).isEqualTo("""
                                                                                 1
                                                                                 00:00:00,250 --> 00:00:01,500
                                                                                 您好请坐

                                                                                 2
                                                                                 01:01:01,000 --> 01:01:02,000
                                                                                 bank card

                                                                                 3
                                                                                 01:01:40,000 --> 01:01:41,000
                                                                                 再来

                                                                                 """);
    }

    @Test
    void write_vtt_startsWithItsName() {
        assertThat(TranscriptFormat.VTT.write(List.of(SECOND)))
                .isEqualTo("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n再来\n");
    }

    @Test
    void write_json_hasOneObjectAFileWithWordsAndTimes() {
        var files = new JsonMapper().readTree(TranscriptFormat.JSON.write(List.of(FIRST, SECOND)));
        assertThat(files.size()).isEqualTo(2);
        var segment = files.get(0).get("segments").get(0);
        assertThat(files.get(0).get("file").asString()).isEqualTo("a.wav");
        assertThat(files.get(0).get("text").asString()).isEqualTo("您好请坐bank card");
        assertThat(segment.get("start").asDouble()).isEqualTo(0.25);
        assertThat(segment.get("words").get(1).get("word").asString()).isEqualTo("请坐");
        assertThat(segment.get("words").get(1).get("confidence").asDouble()).isEqualTo(0.9);
        assertThat(files.get(0).has("duration")).isFalse();
        assertThat(files.get(0).has("problem")).isFalse();
    }

    @Test
    void write_jsonOfSilence_hasAnEmptyTextAndNoSegments() {
        var silent = Transcript.of("s.wav", List.of(), 1, Optional.empty());
        var file = new JsonMapper().readTree(TranscriptFormat.JSON.write(List.of(silent))).get(0);
        assertThat(file.get("text").asString()).isEmpty();
        assertThat(file.get("segments").isEmpty()).isTrue();
    }

    private static Settled settled(String one, double start, double middle, String two, double next,
            double end) {
        return new Settled(List.of(new Word(one, start, middle, 1), new Word(two, next, end, 0.9)),
                List.of());
    }
}
