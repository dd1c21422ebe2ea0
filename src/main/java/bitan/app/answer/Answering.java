package bitan.app.answer;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.conversation.CaseEvent;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.handwriting.Handwriting;
import bitan.ink.Ink;
import bitan.ink.InkReading;
import bitan.lexicon.Lexicon;
import bitan.pinyin.Pinyin;
import bitan.problem.ProblemException;
import bitan.replies.Offer;
import bitan.replies.PhraseBoard;
import bitan.replies.Replies;
import bitan.wording.Glossary;

/** Keeps what helps the visitor to answer as new as the conversation. Safe between threads; returns at once. */
public final class Answering implements AutoCloseable {
    private static final Executor SOON = work -> Thread.ofVirtual().name("bitan-answering").start(work);

    private final Counter counter;
    private final Trace trace;
    private final InkReader ink;
    private final CompletableFuture<Replies> replies = CompletableFuture.supplyAsync(Replies::load, SOON);
    private final CompletableFuture<PhraseBoard> wishes;
    private final CompletableFuture<Known> known = new CompletableFuture<>();

    /** The words that are looked for first. */
    private record Known(Lexicon lexicon, Glossary glossary) {}

    /** {@code ownWishes} is where a counter has wishes of its own. */
    public Answering(Counter counter, Trace trace, Path ownWishes) {
        this.counter = counter;
        this.trace = trace;
        wishes = CompletableFuture.supplyAsync(() -> wishes(ownWishes), SOON);
        ink = new InkReader(this::openHandwriting, FreeMemory::bytes, this::read, counter::report);
        SOON.execute(() -> arrange(counter.state().conversation()));
    }

    /** From now on with these words; takes a moment. */
    public void use(Lexicon lexicon, Glossary glossary) {
        var words = new Known(lexicon, glossary);
        if (!known.complete(words)) {
            known.obtrudeValue(words);
            ink.renew();
        }
        var pinyin = Pinyin.of(lexicon, glossary);
        counter.replying(now -> now.withPinyin(pinyin));
    }

    /** The visitor takes up the pen. */
    public void takeUpPen() {
        ink.prepare();
    }

    /** Follows the conversation; on the writer's thread, before the screens show it. */
    public void happened(Event event, Conversation after) {
        switch (event) {
            case Event.Sketched(var now) -> sketched(after.visit(), now);
            case Event.Said _,Event.TakenBack _,Event.Corrected _ -> offer(after);
            case CaseEvent.Presented _,CaseEvent.PutAway _,Event.Undone _,Event.Redone _ -> arrange(after);
            case Event.Resumed _ -> {
                sketched(after.visit(), after.visitor().written());
                offer(after);
                arrange(after);
            }
            case Event.Closed _ -> {
                ink.forget();
                offer(after);
                arrange(after);
            }
            case Event.Heard _,Event.Drafted _,Event.Answering _,Event.Alerted _,Event.Paced _,Event.Unpaced _,Event.Asked _,Event.Withdrawn _,Event.Replied _,Event.Pinned _,CaseEvent _ -> {
                // nothing to answer anew
            }
        }
    }

    @Override
    public void close() {
        ink.close();
    }

    private void sketched(int visit, Ink now) {
        if (now.isEmpty()) {
            read(visit, InkReading.NONE);
        } else {
            ink.read(visit, now);
        }
    }

    private void read(int visit, InkReading reading) {
        if (trace.isOn()) {
            trace.note("read", Map.of("strokes", reading.ink().strokes().size(), "text",
                    trace.words(reading.text())));
        }
        counter.during(visit, () -> counter.replying(now -> now.withReading(reading)));
    }

    /** What fits the clerk's words, as long as the visitor has not said anything since. */
    private void offer(Conversation conversation) {
        var fits = conversation.turns().reversed().stream().filter(turn -> !turn.takenBack()).findFirst()
                .filter(turn -> turn.speaker() == Speaker.STAFF).map(Turn::caption)
                .map(caption -> replies.join().offer(caption)).orElse(Offer.NOTHING);
        counter.replying(now -> now.withOffer(fits));
    }

    private PhraseBoard wishes(Path own) {
        var shipped = PhraseBoard.load();
        try {
            return shipped.with(own);
        } catch (ProblemException e) {
            counter.report(e.problem());
            return shipped;
        }
    }

    /** The board, with the wishes of a guide first. */
    private void arrange(Conversation conversation) {
        var board = wishes.join().board(conversation.checklist().map(list -> list.guide().id()));
        counter.replying(now -> now.withWishes(board));
    }

    private Handwriting openHandwriting() throws ProblemException {
        var words = known.join();
        return Handwriting.open(words.lexicon(), words.glossary());
    }
}
