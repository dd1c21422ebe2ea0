package bitan.models.fetch;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/**
 * The file to download.
 *
 * @param name what the user calls it
 * @param address an http or https address
 * @param least bytes below which it cannot be the right file
 * @param most bytes above which it cannot; the same as {@code least} where the exact size is known
 * @param sha256 its checksum in lower-case hexadecimal, where known; compared by the caller
 */
public record DownloadRequest(String name, URI address, long least, long most, Optional<String> sha256) {

    /** The exact size, where known. */
    OptionalLong bytes() {
        return least == most ? OptionalLong.of(most) : OptionalLong.empty();
    }

    /** Whether a file of so many bytes can be the one. */
    boolean allows(long length) {
        return least <= length && length <= most;
    }

    /** The problem of a transfer that failed. */
    Problem unfetched(String why) {
        return Problem.of(ProblemCode.MOD_04, address, why);
    }

    /** The problem of a file of another size; {@code found} may be more than was read. */
    Problem wrongSize(long found) {
        var expected = least == most ? most + " bytes" : least + "-" + most + " bytes";
        return Problem.of(ProblemCode.MOD_05, name, expected, found + " bytes");
    }
}
