package bitan.note.print;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.print.PrintService;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.Severity;

/** What keeps a printer from printing, as far as the system knows. */
final class PrinterTrouble {
    private PrinterTrouble() {
    }

    /** Why nothing would come out now; empty if nothing is known to be wrong. */
    static Optional<String> of(PrintService service) {
        var reasons = errors(service);
        if (!reasons.isEmpty()) {
            return Optional.of(reasons);
        }
        if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(
                service.getAttribute(PrinterIsAcceptingJobs.class))) {
            return Optional.of(PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.toString());
        }
        return PrinterState.STOPPED.equals(service.getAttribute(PrinterState.class))
                ? Optional.of(PrinterState.STOPPED.toString())
                : CupsStatus.of(service.getName());
    }

    /** Such as {@code media-empty}, by RFC 8011, 5.4.12; warnings and reports do not keep it from printing. */
    private static String errors(PrintService service) {
        var reasons = service.getAttribute(PrinterStateReasons.class);
        return reasons == null
                ? ""
                : reasons.entrySet().stream().filter(reason -> reason.getValue() == Severity.ERROR)
                        .map(Map.Entry::getKey).map(PrinterStateReason::toString)
                        .collect(Collectors.joining(", "));
    }
}
