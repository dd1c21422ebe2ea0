package bitan.app.kiosk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import bitan.app.kiosk.CaptionDelay.WordEnd;
import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.conversation.Command;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Speaker;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.shared.Equipment.Microphone;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Word;
import bitan.wording.Caption;
import bitan.wording.HeardWord;
import bitan.wording.line.Worded;
import bitan.wording.line.Wording;

/** Carries what is heard into the conversation, and how the hearing goes to the staff screen. */
final class Hearing {
    private final Counter counter;
    private final ConversationWriter writer;
    private final CaptionDelay delay;
    private final Trace trace;
    private final SoundClock clock = new SoundClock();
    private final Ears ears;
    private final Captioning captioning;
    private List<HeardWord> noted = List.of();
    private volatile long forgottenBefore = System.nanoTime();
    private volatile boolean engineIsNew = true;

    Hearing(Counter counter, ConversationWriter writer, Captioning captioning, CaptionDelay delay,
            Trace trace) {
        this.counter = counter;
        this.ears = new Ears(counter);
        this.writer = writer;
        this.captioning = captioning;
        this.delay = delay;
        this.trace = trace;
    }

    /** Listening begins; after a failure with a new engine, whose times start at zero. */
    void begin() {
        ears.source(Microphone.STARTING);
        if (engineIsNew) {
            engineIsNew = false;
            clock.restart();
            captioning.forget();
            ears.engine(Microphone.STARTING);
        }
    }

    /** The engine is there. */
    void ready() {
        ears.engine(Microphone.LISTENING);
    }

    /** The clerk switched off. */
    void off() {
        ears.source(Microphone.OFF);
        counter.equipment(now -> now.withLevel(0));
    }

    /** The engine in use is given up. */
    void end() {
        engineIsNew = true;
    }

    /** Takes what the source answers; on the capture thread, returns at once. */
    void captured(Captured captured) {
        switch (captured) {
            case Captured.Frame frame -> sound(frame);
            case Captured.Lost(var problem) -> lost(problem);
            case Captured.Found(var device) -> found(device);
            case Captured.End _ -> counter.equipment(now -> now.withLevel(0));
        }
    }

    /** Takes what the engine hears; on the recogniser thread. */
    void heard(SpeechEvent event) {
        switch (event) {
            case SpeechEvent.Partial(var words, double at) -> partial(words, at);
            case SpeechEvent.Settled(var words, var alternatives) -> settled(words, alternatives);
            case SpeechEvent.Silence _ -> silence();
            case SpeechEvent.Lagging(double seconds) -> lagging(seconds);
            case SpeechEvent.Failed(var problem) -> failed(problem);
        }
    }

    /** What was said before now belongs to a visit that is over: it must not come up in the next. */
    void forget() {
        forgottenBefore = System.nanoTime();
    }

    private void sound(Captured.Frame frame) {
        clock.add(frame);
        ears.source(Microphone.LISTENING);
        counter.equipment(now -> now.withLevel(frame.level()));
        if (trace.isOn()) {
            double end = (double) (frame.position() + frame.samples().length) / AudioSource.SAMPLE_RATE;
            trace.note(frame.capturedNanos(), "captured", Map.of("audioEnd", end, "level", frame.level()));
        }
    }

    private void lost(Problem problem) {
        trace.note("lost", Map.of("code", problem.code().label()));
        ears.source(Microphone.MISSING);
        counter.equipment(now -> now.withLevel(0));
        counter.report(problem);
    }

    private void found(String device) {
        trace.note("found", Map.of("device", device));
        counter.settle(ProblemCode.MIC_01);
        counter.settle(ProblemCode.MIC_02);
    }

    private void partial(List<Word> words, double at) {
        var heard = ofThisVisit(words);
        var caption = captioning.partial(heard, at);
        if (!heard.equals(noted)) {
            noted = heard;
            note("partial", heard, caption, heard.stream().map(Hearing::facts).toList());
        }
        writer.submit(new Command.Hear(Speaker.STAFF, caption));
    }

    private void settled(List<Word> words, List<List<String>> alternatives) {
        var heard = ofThisVisit(words);
        var worded = captioning.settled(heard, alternatives);
        var caption = worded.caption();
        note("settled", heard, caption,
                IntStream.range(0, heard.size()).mapToObj(i -> placed(worded, i)).toList());
        delay.settled(caption.text(), wordEnds(worded));
        writer.submit(caption.isEmpty()
                ? new Command.Hear(Speaker.STAFF, caption)
                : new Command.Settle(Speaker.STAFF, caption));
    }

    private void silence() {
        captioning.forget();
        writer.submit(new Command.Hear(Speaker.STAFF, Caption.NOTHING));
    }

    private List<HeardWord> ofThisVisit(List<Word> words) {
        return words.stream().filter(word -> clock.nanosAt(word.start()) - forgottenBefore >= 0)
                .map(word -> new HeardWord(word.text(), word.start(), word.end(), word.confidence()))
                .toList();
    }

    private List<WordEnd> wordEnds(Worded worded) {
        var text = worded.caption().text();
        return IntStream.range(0, worded.words().size()).boxed()
                .flatMap(i -> worded.places().get(i).stream().map(place -> new WordEnd(
                        text.substring(0, place.end()), clock.nanosAt(worded.words().get(i).end()))))
                .toList();
    }

    private void note(String kind, List<HeardWord> words, Caption readable,
            List<? extends Map<String, ?>> each) {
        if (trace.isOn() && !words.isEmpty()) {
            trace.note("recognised", Map.of("kind", kind, "text", Wording.raw(words), "readable",
                    readable.text(), "audioEnd", words.getLast().end(), "words", each));
        }
    }

    /** A settled word, and up to where the readable text must be shown for it to be read. */
    private static Map<String, ?> placed(Worded worded, int i) {
        var known = new LinkedHashMap<String, Object>(facts(worded.words().get(i)));
        worded.places().get(i).ifPresent(place -> known.put("shownUpTo", place.end()));
        return known;
    }

    private static Map<String, ?> facts(HeardWord word) {
        return Map.of("word", word.text(), "start", word.start(), "end", word.end(), "confidence",
                word.confidence());
    }

    private void lagging(double seconds) {
        trace.note("lagging", Map.of("seconds", seconds));
        counter.equipment(now -> now.withDelays(now.captionDelay(), seconds));
        if (seconds > 0) {
            counter.report(Problem.of(ProblemCode.SPE_03, Math.round(seconds)));
        } else {
            counter.settle(ProblemCode.SPE_03);
        }
    }

    private void failed(Problem problem) {
        end();
        silence();
        ears.engine(Microphone.MISSING);
        counter.equipment(now -> now.withLevel(0));
        counter.report(problem);
    }
}
