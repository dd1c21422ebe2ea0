package bitan.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The open conversation on disk: every event is written before a screen shows its effect, and no word is left once the
 * conversation is closed. If the disk cannot be written, events wait and are written with the next one that can be. To
 * be used from one thread at a time; not for the FX thread.
 */
public final class Journal implements AutoCloseable {
    /** 64 MB: some eighty sheets written all over; nobody fills a counter's disk with one conversation. */
    static final int MOST_PAGES = 1 << 14;

    private static final String GONE = "deleted or moved";

    private final JournalFile file;
    private final int mostPages;
    private final List<JournalEntry> waiting = new ArrayList<>();
    private Optional<Ledger> ledger = Optional.empty();
    private int visit = 1;
    private boolean isToErase;

    private Journal(JournalFile file, int mostPages) {
        this.file = file;
        this.mostPages = mostPages;
    }

    /**
     * Opens the journal in a folder, which is made if it is not there. A damaged one is set aside ({@code JOU-01}), one
     * of a newer program too ({@code JOU-06}); one that cannot be written ({@code JOU-02}) or that another program has
     * open ({@code JOU-03}) is tried again with each event.
     *
     * @param work where SQLite's library may be unpacked, if it did not come so
     */
    public static Opened open(Path folder, Path work) {
        return open(folder, work, MOST_PAGES);
    }

    static Opened open(Path folder, Path work, int mostPages) {
        return new Journal(JournalFile.in(folder), mostPages).begin(work);
    }

    private Opened begin(Path work) {
        try {
            Library.prepare(work.resolve("natives"));
            file.prepare();
            return begin(Ledger.open(file, mostPages));
        } catch (IOException e) {
            return without(DatabaseTrouble.of(e, file));
        } catch (SQLException e) {
            return DatabaseTrouble.isDamage(e)
                    ? restored(JournalContent.NOTHING)
                    : without(DatabaseTrouble.of(e, file));
        }
    }

    private Opened begin(Ledger found) throws SQLException {
        ledger = Optional.of(found);
        int version = found.version();
        if (version > Schema.NEWEST) {
            return anew(JournalContent.NOTHING, kept -> Problem.of(ProblemCode.JOU_06, kept, version));
        }
        found.migrate();
        var held = JournalContent.in(found);
        if (!held.isWhole()) {
            return restored(held);
        }
        if (held.entries().isEmpty()) {
            found.tidy();
        }
        visit = held.conversation().visit();
        return new Opened(this, held.conversation(), List.of());
    }

    private Opened without(Problem problem) {
        letGo();
        return new Opened(this, Conversation.opened(1), List.of(problem));
    }

    private Opened restored(JournalContent held) {
        return anew(held, kept -> Problem.of(ProblemCode.JOU_01, kept, held.entries().size()));
    }

    private Opened anew(JournalContent held, Function<Path, Problem> told) {
        letGo();
        visit = held.conversation().visit();
        var problem = told.apply(file.setAside());
        waiting.addAll(held.entries());
        try {
            write();
            return new Opened(this, held.conversation(), List.of(problem));
        } catch (ProblemException e) {
            return new Opened(this, held.conversation(), List.of(problem, e.problem()));
        }
    }

    /**
     * Writes an event of a conversation; returns when it is on the disk. What is being heard, typed or drawn and not
     * settled takes the place of what was, and is safe from a crash of the program but not from a power cut.
     * {@link Event.Closed} erases.
     *
     * @throws ProblemException if it cannot be written ({@code JOU-02}, {@code JOU-03}): it is written with the next
     *     event that can be; or not be erased ({@code JOU-04}); and if the files were taken away ({@code JOU-02}): it
     *     is written then, with all that was in them, into new ones
     */
    public void append(int visit, Event event) throws ProblemException {
        if (event instanceof Event.Closed) {
            erase(visit);
            return;
        }
        boolean isGone = takenAway();
        this.visit = visit;
        var entry = JournalEntry.of(visit, event);
        waiting.removeIf(entry::replaces);
        waiting.add(entry);
        write();
        if (isGone) {
            throw gone();
        }
    }

    /**
     * Looks whether everything is on the disk, and tries once more where it is not.
     *
     * @throws ProblemException if it is not: {@code JOU-02} and so on, as {@link #append}; at the first look after the
     *     files were taken away they are not made anew yet, for whoever deletes them may not be done
     */
    public void look() throws ProblemException {
        if (takenAway()) {
            throw gone();
        }
        if (ledger.isEmpty() || isToErase || !waiting.isEmpty()) {
            write();
        }
    }

    /** Whether the files were deleted, moved or replaced. What SQLite still has of this visit then waits to be written. */
    private boolean takenAway() {
        var lost = ledger.filter(Ledger::isLost);
        lost.ifPresent(open -> {
            waiting.addAll(0,
                    open.read().entries().stream().filter(entry -> entry.visit() == visit).toList());
            forget(open);
        });
        return lost.isPresent();
    }

    /** Leaves no word where the files may be now. */
    private void forget(Ledger lost) {
        try {
            lost.erase(visit);
        } catch (SQLException | IOException e) {
            // They are nowhere, or the disk is gone with them.
        }
        letGo();
    }

    private ProblemException gone() {
        return new ProblemException(Problem.of(ProblemCode.JOU_02, file.database(), GONE));
    }

    private void write() throws ProblemException {
        if (isToErase) {
            eraseNow();
        }
        try {
            opened().write(waiting);
            waiting.clear();
        } catch (SQLException e) {
            throw new ProblemException(DatabaseTrouble.of(e, file), e);
        } catch (IOException e) {
            throw new ProblemException(DatabaseTrouble.of(e, file), e);
        }
    }

    /** Opens what could not be opened before; what is in it nobody was shown, and stays beside. */
    private Ledger opened() throws SQLException, IOException {
        if (ledger.isEmpty()) {
            try {
                ledger = Optional.of(Ledger.begin(file, mostPages, visit));
            } catch (SQLException e) {
                if (!DatabaseTrouble.isDamage(e)) {
                    throw e;
                }
                file.setAside();
                ledger = Optional.of(Ledger.begin(file, mostPages, visit));
            }
        }
        return ledger.get();
    }

    /**
     * Erases a conversation that was closed: no byte of it is in any file of the journal afterwards, nor in one that
     * was set aside.
     *
     * @throws ProblemException if something may be left ({@code JOU-04}); it is tried again with the next event
     */
    public void erase(int visit) throws ProblemException {
        this.visit = visit + 1;
        waiting.clear();
        isToErase = true;
        eraseNow();
    }

    private void eraseNow() throws ProblemException {
        ledger.filter(Ledger::isLost).ifPresent(this::forget);
        try {
            if (ledger.isPresent()) {
                erase(ledger.get());
            }
            file.shredAside();
            isToErase = false;
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.JOU_04, file.database(), e);
        }
    }

    /**
     * Where the database cannot erase, because the disk is full or the file damaged, the files are overwritten. It is
     * closed in any case: SQLite keeps the pages it has read in memory as long as it is open.
     */
    private void erase(Ledger written) throws IOException {
        try {
            written.erase(visit);
            letGo();
        } catch (SQLException | IOException e) {
            letGo();
            file.shred();
        }
    }

    private void letGo() {
        ledger.ifPresent(Ledger::close);
        ledger = Optional.empty();
    }

    /** Closes the file; what is open stays in it, or in a new one if it was taken away. */
    @Override
    public void close() {
        try {
            if (takenAway()) {
                write();
            }
        } catch (ProblemException e) {
            // Nobody is there any more to be told.
        }
        letGo();
    }
}
