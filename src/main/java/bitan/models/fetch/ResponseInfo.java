package bitan.models.fetch;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import bitan.models.fetch.PartialFile.Version;

/**
 * What a server says of the body that follows. It may be wrong in every point.
 *
 * @param headers of the answer
 */
record ResponseInfo(HttpHeaders headers) {
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,15})-\\d{1,15}/(\\d{1,15}|\\*)");

    /** The announced length of the body. */
    OptionalLong length() {
        var length = headers.firstValue("Content-Length").filter(l -> l.matches("\\d{1,15}"));
        return length.isPresent() ? OptionalLong.of(Long.parseLong(length.get())) : OptionalLong.empty();
    }

    /** The strong name of this version; a weak one promises no equal bytes (RFC 9110, 8.8.1). */
    Optional<String> etag() {
        return headers.firstValue("ETag").filter(e -> e.matches("\"[!#-~]*\""));
    }

    /** Whether a 206 really begins at this offset of that version. */
    boolean continues(Version held, long offset) {
        var range = RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
        return range.matches() && Long.parseLong(range.group(1)) == offset
                && isOfLength(range.group(2), held) && isOf(held);
    }

    private static boolean isOfLength(String total, Version held) {
        return total.equals("*") || held.total().isEmpty()
                || Long.parseLong(total) == held.total().getAsLong();
    }

    private boolean isOf(Version held) {
        if (etag().isPresent() && held.etag().isPresent()) {
            return etag().equals(held.etag());
        }
        return !held.sha256().isEmpty(); // where either side names no version, only the final checksum can tell
    }
}
