package bitan.counter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import bitan.note.Square;

/**
 * The state of the note outside of the conversation, at one moment: its QR code and printing. Immutable.
 *
 * @param leftOut what was marked and did not fit
 * @param square what the visitor's telephone scans from the screen; empty until the note is shown
 * @param printers that can be chosen, the default first; empty until they are known, or if there is none
 */
public record Handout(List<String> leftOut, Optional<Square> square, List<String> printers, Job job) {
    /** Nothing handed out yet. */
    public static final Handout NONE = new Handout(List.of(), Optional.empty(), List.of(), new Job.None());

    public Handout {
        leftOut = List.copyOf(leftOut);
        printers = List.copyOf(printers);
    }

    /** What becomes of the sheet. */
    public sealed interface Job {

        /** Nothing was sent to it since the note was written. */
        record None() implements Job {}

        /** It is being asked to print. */
        record Sending() implements Job {}

        /** It has taken the sheet. */
        record Sent(String printer) implements Job {}

        /** The clerk is asked on which drive the sheet is to be kept; none is there if there are none. */
        record Asking(List<Path> drives) implements Job {
            public Asking {
                drives = List.copyOf(drives);
            }
        }

        /** The sheet is on a drive. */
        record Kept(Path file) implements Job {}

        /** Whether the visitor has the sheet, on paper or on their drive. */
        default boolean isDone() {
            return switch (this) {
                case Sent _,Kept _ -> true;
                case None _,Sending _,Asking _ -> false;
            };
        }
    }

    /** The same of a newly composed note. */
    public Handout composed(List<String> notFitting) {
        return new Handout(notFitting, Optional.empty(), printers, new Job.None());
    }

    /** The same with a square. */
    public Handout with(Optional<Square> now) {
        return new Handout(leftOut, now, printers, job);
    }

    /** The same with printers to choose. */
    public Handout with(List<String> names) {
        return new Handout(leftOut, square, names, job);
    }

    /** The same with another job. */
    public Handout with(Job now) {
        return new Handout(leftOut, square, printers, now);
    }
}
