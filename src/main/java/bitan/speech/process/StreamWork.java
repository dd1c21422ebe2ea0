package bitan.speech.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import bitan.audio.AudioSource;
import bitan.audio.Captured.Frame;
import bitan.memory.FreeHeap;
import bitan.problem.ProblemException;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.vosk.VoskEngine;
import bitan.speech.vosk.VoskModel;

/** One stream in the recogniser process: its engine and the thread it lives on. */
final class StreamWork {
    private static final int BROKEN = 70;
    /** Samples after which it is asked what is known: a tenth of a second, as sound comes from a microphone. */
    private static final int FRAME = AudioSource.SAMPLE_RATE / 10;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final VoskModel model;
    private final Consumer<Response> answers;
    private final Consumer<ProblemException> refuse;
    private @Nullable VoskEngine engine;
    private int open;

    StreamWork(VoskModel model, Consumer<Response> answers, Consumer<ProblemException> refuse) {
        this.model = model;
        this.answers = answers;
        this.refuse = refuse;
    }

    /** Carries the order out on the stream's thread and answers it. What goes wrong ends the process. */
    void carryOut(Request order) {
        thread.execute(() -> {
            try {
                perform(order);
            } catch (ProblemException e) {
                refuse.accept(e);
            } catch (RuntimeException | Error e) {
                Runtime.getRuntime().halt(BROKEN);
            }
        });
        if (order instanceof Request.Close) {
            thread.shutdown();
        }
    }

    private void perform(Request order) throws ProblemException {
        switch (order) {
            case Request.Open(int stream, var options) -> {
                engine = model.engine(options);
                answers.accept(new Response.Heard(stream, List.of(), 0));
            }
            case Request.Sound(int stream, short[] samples) -> recognise(stream, samples);
            case Request.Finish(int stream) -> {
                open = 0;
                answers.accept(new Response.Heard(stream, engine().finish(), open));
                // Of what was said nothing stays in memory either, for nobody knows how long it would.
                FreeHeap.overwrite();
            }
            case Request.Close _ -> engine().close();
        }
    }

    private void recognise(int stream, short[] samples) {
        var known = new ArrayList<SpeechEvent>();
        for (int from = 0; from < samples.length; from += FRAME) {
            var frame = Arrays.copyOfRange(samples, from, Math.min(from + FRAME, samples.length));
            var events = engine().accept(new Frame(frame, 0, 0));
            known.addAll(events);
            open = events.stream().allMatch(Partial.class::isInstance) ? open + frame.length : 0;
        }
        answers.accept(new Response.Heard(stream, known, open));
    }

    private VoskEngine engine() {
        return Objects.requireNonNull(engine, "a stream that was not opened");
    }
}
