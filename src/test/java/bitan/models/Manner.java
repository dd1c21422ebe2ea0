package bitan.models;

/** How the test server treats one request. Offsets are of the body it sends. */
sealed interface Manner {

    /** As RFC 9110 wants it: length, ETag, ranges. */
    record Honest() implements Manner {}

    /** Announces everything and hangs up after so many bytes. */
    record Cuts(int after, boolean reset) implements Manner {}

    /** Announces everything and falls silent after so many bytes. */
    record Stalls(int after) implements Manner {}

    /** Announces more (or, negative, fewer) bytes than it has, and hangs up at the end. */
    record LiesAboutLength(int by) implements Manner {}

    /** One byte of the body is wrong. */
    record SpoilsByte(int at) implements Manner {}

    /** Sends everything although asked for the rest. */
    record IgnoresRange() implements Manner {}

    /** Offers other bytes of the same length, under another ETag. */
    record HasOtherVersion() implements Manner {}

    /** Sends other bytes under the old ETag, ranges and all. */
    record SwapsSilently() implements Manner {}

    /** Sends the rest of another version than asked for, and says so only in the ETag. */
    record MixesVersions() implements Manner {}

    /** Ranges, but no ETag; hangs up after so many bytes. */
    record NamesNoVersion(int after) implements Manner {}

    /** A 206 that begins elsewhere than asked. */
    record ShiftsRange(int by) implements Manner {}

    /** No length at all: the end is where the connection ends. */
    record HidesLength() implements Manner {}

    /** No length, and no end. */
    record NeverEnds() implements Manner {}

    /** Sends the asker to another address of this server, which is honest, or back again for ever. */
    record Redirects(boolean forEver) implements Manner {}

    /** The page on which a network wants to be logged in to, in place of whatever was asked for. */
    record ShowsLoginPage() implements Manner {}

    /** Only a status. */
    record Answers(int status) implements Manner {}

    /** Not HTTP. */
    record Babbles() implements Manner {}

    /** Hangs up without a word. */
    record HangsUp() implements Manner {}
}
