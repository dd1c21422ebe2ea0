package bitan.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.command.Transcript.Segment;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Word;
import bitan.wording.Glossary;

import static org.assertj.core.api.Assertions.assertThat;

class TranscriptFormatTest {
    private static final Transcript FIRST = Transcript.of("a.wav",
            written(settled("您好", 0.25, 0.75, "请坐", 0.75, 1.5),
                    settled("bank", 3661, 3661.2, "card", 3661.2, 3662)),
            3700, Optional.empty());
    private static final Transcript SECOND = Transcript.of("b.wav",
            written(settled("再", 0, 0.5, "来", 0.5, 1)), 2,
            Optional.empty());

    @Test
    void write_text_isALineForEveryStretch() {
        assertThat(TranscriptFormat.TEXT.write(List.of(FIRST, SECOND)))
                .isEqualTo("您好，请坐。\nbank card。\n再来。\n");
    }

    @Test
    void write_srt_numbersCuesAndFollowsFilesInTime() {
        assertThat(TranscriptFormat.SRT.write(List.of(FIRST, SECOND))).isEqualTo("""
                                                                                 1
                                                                                 00:00:00,250 --> 00:00:01,500
                                                                                 您好，请坐。

                                                                                 2
                                                                                 01:01:01,000 --> 01:01:02,000
                                                                                 bank card。

                                                                                 3
                                                                                 01:01:40,000 --> 01:01:41,000
                                                                                 再来。

                                                                                 """);
    }

    @Test
    void write_vtt_startsWithItsName() {
        assertThat(TranscriptFormat.VTT.write(List.of(SECOND)))
                .isEqualTo("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n再来。\n");
    }

    @Test
    void write_json_hasOneObjectAFileWithWordsAndTimes() {
        var files = new JsonMapper().readTree(TranscriptFormat.JSON.write(List.of(FIRST, SECOND)));
        assertThat(files.size()).isEqualTo(2);
        var segment = files.get(0).get("segments").get(0);
        assertThat(files.get(0).get("file").asString()).isEqualTo("a.wav");
        assertThat(files.get(0).get("text").asString()).isEqualTo("您好，请坐。bank card。");
        assertThat(segment.get("text").asString()).isEqualTo("您好，请坐。");
        assertThat(segment.get("facts").isArray()).isTrue();
        assertThat(segment.get("repairs").isArray()).isTrue();
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

    @Test
    void segment_raw_isWhatWasRecognised() {
        var settled = settled("bank", 0, 1, "card", 1, 2);
        assertThat(Segment.of(settled, TranscriptWriting.RAW).text()).isEqualTo("bank card");
    }

    private static List<Segment> written(Settled... settled) {
        var writing = TranscriptWriting.readable(Glossary.EMPTY);
        return Stream.of(settled).map(one -> Segment.of(one, writing)).toList();
    }

    private static Settled settled(String one, double start, double middle, String two, double next,
            double end) {
        return new Settled(List.of(new Word(one, start, middle, 1), new Word(two, next, end, 0.9)),
                List.of());
    }
}
