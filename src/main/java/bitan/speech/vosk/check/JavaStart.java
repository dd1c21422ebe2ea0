package bitan.speech.vosk.check;

import java.util.List;
import java.util.regex.Pattern;

/** The messages of a process that ended before it was of use: Java's, or libvosk's. */
public final class JavaStart {
    /** The sentences of HotSpot and of C++, which are the same in every language. */
    private static final Pattern NO_MEMORY = Pattern.compile(
            "Could not (reserve|allocate|commit)|insufficient memory|[Oo]ut of memory|OutOfMemoryError"
                    + "|Cannot create (VM|worker|GC) thread|[Nn]ot enough (space|memory)|Cannot allocate memory"
                    + "|Failed to (start|create) .*thread|unable to create native thread|std::bad_alloc"
                    // Of a disk from which nothing may be started it says the same, and why.
                    + "|failed to map segment from shared object(?!: Operation)");

    private JavaStart() {
    }

    /** Whether it was for want of memory, by the lines it printed. */
    public static boolean isWithoutMemory(List<String> lines) {
        return lines.stream().anyMatch(line -> NO_MEMORY.matcher(line).find());
    }
}
