package bitan.app.command;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import bitan.problem.Problem;
import bitan.speech.SpeechEvent;
import bitan.wording.HeardWord;
import bitan.wording.line.Wording;

/**
 * What was heard in one file, in the shape {@code --format json} prints it. Times are seconds.
 *
 * @param file the name as it was given
 * @param problem code of what was wrong with the file, if anything was
 * @param duration seconds of sound read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Transcript(@JsonInclude(JsonInclude.Include.ALWAYS) String file,
        @JsonInclude(JsonInclude.Include.ALWAYS) String text,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Segment> segments, Optional<String> problem,
        @JsonIgnore double duration) {

    /** A stretch the engine settled at once; {@code words} as it wrote them. */
    record Segment(double start, double end, String text, List<CaptionJson.Fact> facts,
            List<CaptionJson.Repair> repairs, List<Word> words) {

        static Segment of(SpeechEvent.Settled settled, TranscriptWriting writing) {
            var words = settled.words();
            var reading = writing.read(settled);
            return new Segment(words.getFirst().start(), words.getLast().end(), reading.text(),
                    reading.facts(), reading.repairs(), words.stream().map(Word::of).toList());
        }

        private HeardWord asWord() {
            return new HeardWord(text, start, end, 1);
        }
    }

    /** One word; {@code confidence} is between 0 and 1. */
    record Word(String word, double start, double end, double confidence) {

        static Word of(SpeechEvent.Word word) {
            return new Word(word.text(), word.start(), word.end(), word.confidence());
        }
    }

    /** What was heard in a file. */
    static Transcript of(String file, List<Segment> segments, double duration, Optional<Problem> problem) {
        return new Transcript(file, Wording.raw(segments.stream().map(Segment::asWord).toList()), segments,
                problem.map(one -> one.code().label()), duration);
    }
}
