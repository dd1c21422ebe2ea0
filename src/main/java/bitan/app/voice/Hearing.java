package bitan.app.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import bitan.app.log.Trace;
import bitan.app.voice.CaptionDelay.WordEnd;
import bitan.audio.Captured.Frame;
import bitan.conversation.Command;
import bitan.conversation.CommandSink;
import bitan.conversation.Speaker;
import bitan.speech.SpeechEvent.Word;
import bitan.wording.Caption;
import bitan.wording.HeardWord;
import bitan.wording.line.Worded;
import bitan.wording.line.Wording;

/** Carries the words of one speaker into the conversation, and nothing of them into the next one. */
final class Hearing {
    private final Speaker speaker;
    private final CommandSink writer;
    private final Captioning captioning;
    private final BiConsumer<String, List<WordEnd>> settling;
    private final Trace trace;
    private final SoundClock clock = new SoundClock();
    private List<HeardWord> noted = List.of();
    private double captioned;
    private volatile boolean mute;
    /** What is heard from {@link #since} on belongs to it. */
    private int visit;
    /** Words that begin earlier in the engine's sound are dropped, seconds. */
    private volatile double since;

    /**
     * Hears one speaker.
     *
     * @param settling is told each settled caption, and when its words had been said, before it is shown
     */
    Hearing(Speaker speaker, CommandSink writer, Captioning captioning,
            BiConsumer<String, List<WordEnd>> settling, Trace trace) {
        this.speaker = speaker;
        this.writer = writer;
        this.captioning = captioning;
        this.settling = settling;
        this.trace = trace;
    }

    /** Listening begins, with the engine there is or a new one, whose times start at zero. */
    void begin(boolean newEngine) {
        if (mute) {
            forget();
            mute = false;
        }
        if (newEngine) {
            clock.restart();
            captioning.forget();
            since = 0;
        }
    }

    /** Takes the sound the engine will be given; on the capture thread, returns at once. */
    void captured(Frame frame) {
        clock.add(frame);
    }

    /** Takes words that may still change; on the recogniser thread, as the other two. */
    void partial(List<Word> words, double at) {
        double begun = begun();
        var heard = said(words, begun);
        var caption = captioning.partial(heard, at);
        if (!heard.equals(noted)) {
            noted = heard;
            note("partial", heard, caption, heard.stream().map(this::facts).toList());
        }
        say(begun, new Command.Hear(speaker, caption));
    }

    /** Takes words that stay, and other readings of them. */
    void settled(List<Word> words, List<List<String>> alternatives) {
        double begun = begun();
        noted = List.of();
        var heard = said(words, begun);
        var worded = captioning.settled(heard, alternatives);
        var caption = worded.caption();
        note("settled", heard, caption,
                IntStream.range(0, heard.size()).mapToObj(i -> placed(worded, i)).toList());
        settling.accept(caption.text(), wordEnds(worded));
        say(begun, caption.isEmpty()
                ? new Command.Hear(speaker, caption)
                : new Command.Settle(speaker, caption));
    }

    /** Takes that nothing was said. */
    void silence() {
        noted = List.of();
        captioning.forget();
        say(since, new Command.Hear(speaker, Caption.NOTHING));
    }

    /** Drops what is being said, and all that was said before now and is not known yet. From any thread. */
    synchronized void forget() {
        since = clock.captured();
        writer.submit(visit, new Command.Hear(speaker, Caption.NOTHING));
    }

    /** The same, and drops what is said from now on until listening begins again. From any thread. */
    void mute() {
        mute = true;
        forget();
    }

    /** What was said until now was said in the visit before, and what is said from now on in this one. From any thread. */
    synchronized void inVisit(int visit) {
        this.visit = visit;
        since = clock.captured();
    }

    /** Said into the conversation it was heard in, or not at all: {@link #forget} may have come in between. */
    private synchronized void say(double begun, Command command) {
        if (begun == since) {
            writer.submit(visit, command);
        }
    }

    /** From where the words count; where that is new, the line begins anew. */
    private double begun() {
        double now = since;
        if (now != captioned) {
            captioned = now;
            captioning.forget();
        }
        return now;
    }

    private List<HeardWord> said(List<Word> words, double begun) {
        return words.stream().filter(word -> !mute && word.start() >= begun)
                .map(Hearing::heard).toList();
    }

    static HeardWord heard(Word word) {
        return new HeardWord(word.text(), word.start(), word.end(), word.confidence());
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
            trace.note("recognised", Map.of("speaker", speaker, "kind", kind, "text",
                    trace.words(Wording.raw(words)), "readable", trace.words(readable.text()), "audioEnd",
                    words.getLast().end(), "words", each));
        }
    }

    /** A settled word, and up to where the readable text must be shown for it to be read. */
    private Map<String, ?> placed(Worded worded, int i) {
        var known = new LinkedHashMap<String, Object>(facts(worded.words().get(i)));
        worded.places().get(i).ifPresent(place -> known.put("shownUpTo", place.end()));
        return known;
    }

    private Map<String, ?> facts(HeardWord word) {
        return Map.of("word", trace.words(word.text()), "start", word.start(), "end", word.end(),
                "confidence",
                word.confidence());
    }
}
