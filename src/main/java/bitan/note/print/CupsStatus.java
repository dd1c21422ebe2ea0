package bitan.note.print;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What CUPS says about a printer and {@code javax.print} does not ask: {@code lpstat}, where it is installed. */
final class CupsStatus {
    /** So that there is still time to print: {@link Printers#PATIENCE}. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Pattern ALERTS = Pattern.compile("^\\s*Alerts:(.*)$", Pattern.MULTILINE);
    /** Reasons by RFC 8011, 5.4.12, with which nothing comes out; the same as warnings or reports are none. */
    private static final Pattern STOPPING = Pattern
            .compile("(?<![\\w-])(?:media-(?:empty|needed|jam)|paused|stopped"
                    + "|shutdown|offline|timed-out|door-open|cover-open|interlock-open|toner-empty|marker-supply-empty"
                    + "|spool-area-full|input-tray-missing)(?:-error)?(?![\\w-])");

    private CupsStatus() {
    }

    /** Why nothing would come out of a printer now; empty where nothing is known. */
    static Optional<String> of(String printer) {
        try {
            return alerts(new Cups(Map.of(), PATIENCE).status(printer));
        } catch (IOException e) {
            // What is not known is no reason not to try to print.
            return Optional.empty();
        }
    }

    /** The reasons in what {@code lpstat -l -p} prints. */
    static Optional<String> alerts(String printed) {
        var reasons = ALERTS.matcher(printed).results().map(line -> line.group(1))
                .flatMap(line -> STOPPING.matcher(line).results()).map(MatchResult::group)
                .collect(Collectors.joining(", "));
        return Optional.of(reasons).filter(found -> !found.isEmpty());
    }
}
