package bitan.speech.process;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import bitan.audio.Captured.Frame;
import bitan.memory.FreeHeap;
import bitan.problem.ProblemException;
import bitan.speech.SpeechEvent;
import bitan.speech.vosk.VoskEngine;
import bitan.speech.vosk.VoskModel;

/** One stream in the recogniser process: its engine and the thread it lives on. */
final class StreamWork {
    private static final int BROKEN = 70;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final VoskModel model;
    private final Consumer<Answer> answers;
    private final Consumer<ProblemException> refuse;
    private @Nullable VoskEngine engine;

    StreamWork(VoskModel model, Consumer<Answer> answers, Consumer<ProblemException> refuse) {
        this.model = model;
        this.answers = answers;
        this.refuse = refuse;
    }

    /** Carries the order out on the stream's thread and answers it. What goes wrong ends the process. */
    void carryOut(Order order) {
        thread.execute(() -> {
            try {
                perform(order);
            } catch (ProblemException e) {
                refuse.accept(e);
            } catch (RuntimeException | Error e) {
                Runtime.getRuntime().halt(BROKEN);
            }
        });
        if (order instanceof Order.Close) {
            thread.shutdown();
        }
    }

    private void perform(Order order) throws ProblemException {
        switch (order) {
            case Order.Open(int stream, var options) -> {
                engine = model.engine(options);
                heard(stream, List.of());
            }
            case Order.Sound(int stream, short[] samples) -> heard(stream,
                    open().accept(new Frame(samples, 0, 0)));
            case Order.Finish(int stream) -> {
                heard(stream, open().finish());
                // Of what was said nothing stays in memory either, for nobody knows how long it would.
                FreeHeap.overwrite();
            }
            case Order.Close _ -> open().close();
        }
    }

    private void heard(int stream, List<SpeechEvent> events) {
        answers.accept(new Answer.Heard(stream, events));
    }

    private VoskEngine open() {
        return Objects.requireNonNull(engine, "a stream that was not opened");
    }
}
