package bitan.app.casework;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.app.state.Counter;
import bitan.conversation.CaseCommand;
import bitan.conversation.CaseEvent;
import bitan.conversation.CommandSink;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.TakeHome;
import bitan.counter.CounterState;
import bitan.counter.Handout;
import bitan.counter.Handout.Job;
import bitan.note.Note;
import bitan.note.NoteComposer;
import bitan.note.NoteText;
import bitan.note.NoteWords;
import bitan.note.code.Squares;
import bitan.note.paper.Paper;
import bitan.note.paper.Sheets;
import bitan.note.print.Cups;
import bitan.note.print.Printers;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Settings.PaperSize;
import bitan.settings.Settings.Printing;

/**
 * The note to take home: composed from the visit, shown as a QR code, printed; and the return from an earlier one. One
 * thing after another on a thread of its own; every method returns at once, from any thread.
 */
public final class Notes implements AutoCloseable {
    /** Less than the end of the program may take. */
    private static final Duration LEAVING = Duration.ofSeconds(12);
    private static final Logger LOG = LoggerFactory.getLogger(Notes.class);

    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("bitan-notes").factory());
    private final Printers printers = new Printers(Printers.PATIENCE);
    private final Counter counter;
    private final CommandSink commands;
    private final Resuming resuming;
    private final Unprinted unprinted = new Unprinted(new Cups());
    private @Nullable Sheets sheets;

    /** One thing that may go wrong. */
    @FunctionalInterface
    private interface Work {
        void run(CounterState state) throws ProblemException;
    }

    /**
     * No note yet.
     *
     * @param key the secret that signs resume codes
     */
    public Notes(Counter counter, CommandSink commands, Path key) {
        this.counter = counter;
        this.commands = commands;
        this.resuming = new Resuming(key);
    }

    /** Writes the note from what this visit has left until now; the printers are looked for meanwhile. */
    public void compose(int visit) {
        begin(visit, state -> {
            var composed = new NoteComposer(words(state)).compose(VisitSource.of(state.conversation()),
                    state.settings().counterName(), "", LocalDate.now(ZoneId.systemDefault()));
            counter.during(visit, () -> counter.handout(now -> now.composed(composed.leftOut())));
            commands.submit(visit, new CaseCommand.WriteNote(resumable(composed.note(), state)));
        });
        begin(visit, _ -> {
            var names = printers.names();
            counter.during(visit, () -> counter.handout(now -> now.with(names)));
        });
        begin(visit, _ -> sheets());
    }

    /** Prints the note of this visit as it is now. */
    public void print(int visit, Printing how) {
        counter.during(visit, () -> counter.handout(now -> now.with(new Job.Sending())));
        begin(visit, state -> {
            var note = note(state.conversation());
            var job = note.isPresent() ? printed(note.get(), how, state) : new Job.None();
            counter.during(visit, () -> counter.handout(now -> now.with(job)));
        });
    }

    /** Keeps the note on a drive that is plugged in, or asks on which: the visitor's sheet where there is no printer. */
    public void keep(int visit, Optional<Path> drive, PaperSize paper) {
        begin(visit, state -> {
            var note = note(state.conversation());
            var job = note.isEmpty()
                    ? new Job.None()
                    : drive.isEmpty()
                            ? new Job.Asking(DriveCopy.drives())
                            : kept(note.get(), drive.get(), paper, state);
            counter.during(visit, () -> counter.handout(now -> now.with(job)));
        });
    }

    /** Goes on in this visit where a visitor's paper says. */
    public void resume(int visit, String code) {
        begin(visit, state -> {
            var resumed = resuming.read(code, state)
                    .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.RES_01)));
            counter.settle(ProblemCode.RES_01);
            counter.settle(ProblemCode.RES_02);
            counter.during(visit, () -> counter.comfort(_ -> resumed.comfort()));
            resumed.commands().forEach(command -> commands.submit(visit, command));
        });
    }

    /** Follows the conversation; on the writer's thread. */
    public void happened(Event event, Conversation after) {
        switch (event) {
            case CaseEvent.NoteShown _,Event.Resumed _,CaseEvent.Agreed _,CaseEvent.CallConfirmed _ ->
                show(after);
            case CaseEvent.NoteWritten _,CaseEvent.NoteRevised _ -> {
                counter.handout(now -> now.with(Optional.empty()));
                revise(after);
            }
            case CaseEvent.NoteDropped _ -> counter.handout(_ -> Handout.NONE);
            case Event.Closed _ -> {
                counter.handout(_ -> Handout.NONE);
                thread.execute(unprinted::visitOver);
            }
            case Event.Undone _,Event.Redone _ -> {
                show(after);
                revise(after);
            }
            case Event.Said _,Event.TakenBack _,Event.Corrected _,Event.Asked _,Event.Replied _ ->
                revise(after);
            default -> {
                // nothing of the note
            }
        }
    }

    /** Waits for a sheet that is on its way, and takes it back if it does not come out. */
    @Override
    public void close() {
        thread.execute(() -> {
            if (sheets != null) {
                sheets.close();
            }
        });
        // After what is being printed: it is to be taken back, too.
        thread.execute(unprinted::close);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LEAVING.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the printer does not answer, and is not waited for");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The square is small work, done before both screens show the note. */
    private void show(Conversation conversation) {
        var words = words(counter.state());
        counter.handout(now -> now.with(conversation.matter().takeHome().filter(TakeHome::isShown)
                .flatMap(shown -> Squares.of(NoteText.of(shown.note(), words)))));
    }

    /**
     * What is not confirmed any more must not stand there as confirmed, nor what was taken back; the visitor has to see
     * the note anew.
     */
    private void revise(Conversation conversation) {
        note(conversation).ifPresent(note -> {
            var revised = VisitSource.revised(note, conversation);
            if (!revised.equals(note)) {
                commands.submit(conversation.visit(), new CaseCommand.ReviseNote(revised));
            }
        });
    }

    private Job printed(Note note, Printing how, CounterState state) {
        try {
            var paper = Paper.of(how.paper());
            var sheet = sheets().make(note, paper, state.settings().language().locale());
            var job = printers.begin(sheet.pdf(), paper, how.printer());
            unprinted.keep(job);
            var printed = job.await();
            counter.settle(ProblemCode.NOT_02);
            counter.settle(ProblemCode.NOT_03);
            return new Job.Sent(printed.printer());
        } catch (ProblemException e) {
            counter.report(e.problem());
            return new Job.None();
        }
    }

    private Job kept(Note note, Path drive, PaperSize paper, CounterState state) {
        try {
            var locale = state.settings().language().locale();
            var sheet = sheets().make(note, Paper.of(paper), locale);
            var file = DriveCopy.write(sheet.pdf(), drive, words(state).say("file", note.head().date()));
            counter.settle(ProblemCode.DSK_02);
            return new Job.Kept(file);
        } catch (ProblemException e) {
            counter.report(e.problem());
            return new Job.None();
        }
    }

    /** Without a code if the secret cannot be used: the sheet is worth more. */
    private Note resumable(Note note, CounterState state) {
        try {
            return resuming.issue(state).map(note::with).orElse(note);
        } catch (ProblemException e) {
            counter.report(e.problem());
            return note;
        }
    }

    private Sheets sheets() throws ProblemException {
        var open = sheets;
        if (open == null) {
            open = Sheets.open();
            sheets = open;
        }
        return open;
    }

    /** Does it in its turn, unless that visit is over then. */
    private void begin(int visit, Work work) {
        thread.execute(() -> {
            var state = counter.state();
            if (state.conversation().visit() != visit) {
                return;
            }
            try {
                work.run(state);
            } catch (ProblemException e) {
                counter.report(e.problem());
            }
        });
    }

    private static Optional<Note> note(Conversation conversation) {
        return conversation.matter().takeHome().map(TakeHome::note);
    }

    private static NoteWords words(CounterState state) {
        return new NoteWords(state.settings().language().locale());
    }
}
