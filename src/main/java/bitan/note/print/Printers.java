package bitan.note.print;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;

import bitan.note.paper.NoteSheet;
import bitan.note.paper.Paper;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The printers of this machine, asked anew each time, since they come and go. Safe between threads; not for the FX
 * thread.
 */
public final class Printers {
    /** Printing takes a tenth of a second where all is well; a network's timeouts take minutes. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String DEFAULT = "default";

    static {
        // Java looks for printers every four minutes, and tells of those it knew then; otherwise at each question.
        System.setProperty("sun.java2d.print.polling", "false");
    }

    private final Duration patience;

    /** Waits so long for the system, once in each call, and then says that it does not answer. */
    public Printers(Duration patience) {
        this.patience = patience;
    }

    /**
     * The names of all printers, the default first.
     *
     * @throws ProblemException NOT-03 if the system does not answer
     */
    public List<String> names() throws ProblemException {
        return Pending.ask(DEFAULT, patience, () -> services().map(PrintService::getName).distinct().toList())
                .await();
    }

    /** Hands a sheet to a printer's queue, as {@link #print(byte[], Paper, Optional)} does. */
    public Printed print(NoteSheet sheet, Paper paper, Optional<String> printer) throws ProblemException {
        return print(sheet.pdf(), paper, printer);
    }

    /**
     * Hands a document to a printer's queue.
     *
     * @param pdf not looked at; what a printer makes of something else is seen on paper only
     * @param printer its name; empty for the default
     * @return which printer took it
     * @throws ProblemException NOT-02 if there is no such printer; NOT-03 if it does not take it or the system
     *             does not answer in time, and then it may still be printed later. Paper that runs out while it waits
     *             in the queue is seen by the next sheet only
     */
    public Printed print(byte[] pdf, Paper paper, Optional<String> printer) throws ProblemException {
        return begin(pdf, paper, printer).await();
    }

    /** Begins to print, as {@link #print(byte[], Paper, Optional)} does; returns at once. */
    public Pending<Printed> begin(byte[] pdf, Paper paper, Optional<String> printer) {
        return Pending.ask(printer.orElse(DEFAULT), patience, () -> {
            var service = service(printer).orElseThrow(
                    () -> new ProblemException(Problem.of(ProblemCode.NOT_02, printer.orElse(DEFAULT))));
            var trouble = PrinterTrouble.of(service);
            if (trouble.isPresent()) {
                throw refused(service.getName(), trouble.get());
            }
            return new Printed(service.getName(), new Queue(service).take(pdf, paper));
        });
    }

    private static Optional<PrintService> service(Optional<String> name) {
        return services().filter(service -> name.isEmpty() || name.get().equals(service.getName()))
                .findFirst();
    }

    private static Stream<PrintService> services() {
        return Stream.concat(Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).stream(),
                Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null)));
    }

    static ProblemException refused(String printer, String why) {
        return new ProblemException(Problem.of(ProblemCode.NOT_03, printer, why));
    }
}
