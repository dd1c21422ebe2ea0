package bitan.app.log;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import bitan.conversation.CaseEvent;
import bitan.conversation.Event;
import bitan.conversation.Mark;
import bitan.disk.RegularFile;
import bitan.json.Json;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * Writes what happens as JSON lines with {@code System.nanoTime()}, for measuring. Words are written only as lengths,
 * unless they are requested, because a number dictated in parts cannot be masked. Any thread may note; a separate
 * thread writes.
 */
public final class Trace implements AutoCloseable {
    /** Notes nothing. */
    public static final Trace OFF = new Trace(Writer.nullWriter(), false);

    private static final Logger LOG = LoggerFactory.getLogger(Trace.class);
    private static final JsonMapper JSON = Json.strict().build();
    private static final Map<String, Object> LAST = Map.of();
    private static final String HIDDEN = "·";

    private final BlockingQueue<Map<String, Object>> waiting = new LinkedBlockingQueue<>();
    private final Writer out;
    private final boolean withWords;
    private final Thread thread = Thread.ofPlatform().name("bitan-trace").daemon().unstarted(this::write);

    private Trace(Writer out, boolean withWords) {
        this.out = out;
        this.withWords = withWords;
    }

    /**
     * A trace into a file, written anew; without a word of what is said.
     *
     * @throws ProblemException if the file cannot be written ({@code DSK-02})
     */
    public static Trace to(Path file) throws ProblemException {
        return to(file, false);
    }

    /**
     * The same with all that is said in it, if {@code withWords}: never at a counter in use.
     *
     * @throws ProblemException if the file cannot be written ({@code DSK-02})
     */
    public static Trace to(Path file, boolean withWords) throws ProblemException {
        try {
            var trace = new Trace(
                    new BufferedWriter(
                            new OutputStreamWriter(RegularFile.replacing(file), StandardCharsets.UTF_8)),
                    withWords);
            trace.thread.start();
            return trace;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.DSK_02, file, RegularFile.why(e)), e);
        }
    }

    /** What somebody said or wrote as it may stand in this trace: itself, or a dot for each of its characters. */
    public String words(String said) {
        return withWords ? said : HIDDEN.repeat(said.codePointCount(0, said.length()));
    }

    /** Whether anybody reads what is noted; spares the making of large facts. */
    public boolean isOn() {
        return this != OFF;
    }

    /** Notes an event of now. */
    public void note(String event, Map<String, ?> facts) {
        note(System.nanoTime(), event, facts);
    }

    /** Notes an event of a given {@code System.nanoTime()}. */
    public void note(long nanos, String event, Map<String, ?> facts) {
        if (isOn()) {
            var line = new LinkedHashMap<String, Object>();
            line.put("nanos", nanos);
            line.put("event", event);
            line.putAll(facts);
            waiting.add(line);
        }
    }

    /** Notes what happened in the conversation. */
    public void happened(Event event) {
        switch (event) {
            case Event.Said(var turn) ->
                note("turn", Map.of("number", turn.number(), "speaker", turn.speaker(),
                        "kind", turn.content().getClass().getSimpleName(), "text", words(turn.text())));
            case Event.Answering(var who) -> note("answering", Map.of("who", who));
            case Event.Drafted(var speaker, var text) ->
                note("draft", Map.of("speaker", speaker, "text", words(text)));
            case Event.Sketched(var ink) ->
                note("sketched", Map.of("strokes", ink.strokes().size(), "points", ink.size()));
            case Event.TakenBack(int number) -> note("takenBack", Map.of("number", number));
            case Event.Alerted _ -> note("called", Map.of());
            case Event.Corrected(int number, var correction) ->
                note("corrected", Map.of("number", number, "text",
                        words(correction.caption().text())));
            case Event.Paced(int number, var pace) -> note("pace", Map.of("number", number, "pace", pace));
            case Event.Unpaced(int number) -> note("unpaced", Map.of("number", number));
            case Event.Asked(int number, var fact) ->
                note("asked", Map.of("number", number, "kind", fact.kind()));
            case Event.Withdrawn(int number) -> note("withdrawn", Map.of("number", number));
            case Event.Replied(int number, var answer) ->
                note("replied", Map.of("number", number, "answer", answer));
            case Event.Pinned(int number, boolean pinned) ->
                note("pinned", Map.of("number", number, "pinned", pinned));
            case Event.Undone(int step) -> note("undone", Map.of("step", step));
            case Event.Redone(int step) -> note("redone", Map.of("step", step));
            case CaseEvent about -> happened(about);
            case Event.Resumed _ -> note("conversation", Map.of("state", "resumed"));
            case Event.Closed _ -> note("conversation", Map.of("state", "closed"));
            case Event.Heard _ -> {
                // noted as recognised, with its words
            }
        }
    }

    private void happened(CaseEvent event) {
        switch (event) {
            case CaseEvent.Presented(var guide) -> note("presented", Map.of("guide", guide.id()));
            case CaseEvent.PutAway _ -> note("putAway", Map.of());
            case CaseEvent.Held(var condition, boolean holds) ->
                note("held", Map.of("condition", condition, "holds", holds));
            case CaseEvent.Ticked(var material, var mark) ->
                note("ticked", Map.of("material", material, "mark", mark.map(Mark::name).orElse("")));
            case CaseEvent.Reached(var step) -> note("reached", Map.of("step", step.orElse("")));
            case CaseEvent.FormShown(var file) -> note("formShown", Map.of("file", file.orElse("")));
            case CaseEvent.Dialled _ -> note("dialled", Map.of());
            case CaseEvent.HungUp _ -> note("hungUp", Map.of());
            case CaseEvent.Agreed _ -> note("agreed", Map.of());
            case CaseEvent.CallConfirmed(boolean right) -> note("callConfirmed", Map.of("right", right));
            case CaseEvent.NoteWritten(var written) ->
                note("noteWritten", Map.of("items", written.items().size()));
            case CaseEvent.NoteRevised(var revised) ->
                note("noteRevised", Map.of("items", revised.items().size()));
            case CaseEvent.NoteShown _ -> note("noteShown", Map.of());
            case CaseEvent.NoteConfirmed(boolean right) -> note("noteConfirmed", Map.of("right", right));
            case CaseEvent.NoteDropped _ -> note("noteDropped", Map.of());
            case CaseEvent.ThanksInvited _ -> note("thanksInvited", Map.of());
            case CaseEvent.Thanked(var thanks) -> note("thanked", Map.of("given", thanks.given()));
        }
    }

    /** Writes what still waits, then closes the file. */
    @Override
    public void close() {
        if (isOn()) {
            waiting.add(LAST);
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void write() {
        try (out) {
            for (var line = waiting.take(); line != LAST; line = waiting.take()) {
                out.write(JSON.writeValueAsString(line) + "\n");
                if (waiting.isEmpty()) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            LOG.warn("trace interrupted");
        }
    }
}
