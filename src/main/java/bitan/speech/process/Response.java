package bitan.speech.process;

import java.util.List;

import bitan.problem.Problem;
import bitan.speech.SpeechEvent;

/** What the recogniser process answers. */
sealed interface Response {

    /** It runs, and speaks this version of the protocol. */
    record Hello(int version) implements Response {}

    /** It lives; said four times a second, so that a stopped process can be told from a slow one. */
    record Alive() implements Response {}

    /** The model is there: orders are taken. */
    record Loaded() implements Response {}

    /** The model cannot be loaded, or a stream's recogniser not be had. The process ends. */
    record Refused(Problem problem) implements Response {}

    /**
     * An order is carried out, and this became known by it, oldest first.
     *
     * @param open samples of the stream since the last settled words, 0 or more
     */
    record Heard(int stream, List<SpeechEvent> events, int open) implements Response {
        public Heard {
            events = List.copyOf(events);
            if (open < 0) {
                throw new IllegalArgumentException(open + " open samples");
            }
        }
    }
}
