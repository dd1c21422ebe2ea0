package bitan.models;

import java.nio.file.Path;
import java.util.function.ToLongFunction;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Keeps an installation from filling the disk. */
record FreeDisk(Path folder, ToLongFunction<Path> freeBytes) {
    /** Left for the journal and everything else on the machine. */
    private static final long RESERVE = 100L << 20;

    /** @throws ProblemException MOD_08 if so many bytes do not fit */
    void require(long bytes) throws ProblemException {
        long free = freeBytes.applyAsLong(folder);
        if (free < bytes + RESERVE) {
            throw new ProblemException(
                    Problem.of(ProblemCode.MOD_08, ((bytes + RESERVE) >> 20) + 1, free >> 20));
        }
    }
}
