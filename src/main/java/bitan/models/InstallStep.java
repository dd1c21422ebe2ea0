package bitan.models;

import java.time.Duration;
import java.util.OptionalLong;

import bitan.problem.Problem;

/** How far an installation is. */
public sealed interface InstallStep {

    /** The archive is coming: bytes that are here, of so many where that is known. Can go back when it starts over. */
    record Downloading(long bytes, OptionalLong of) implements InstallStep {}

    /** The line failed; another try follows after the pause. */
    record Retrying(Problem why, Duration pause) implements InstallStep {}

    /** Size and checksum are being compared. */
    record Verifying() implements InstallStep {}

    /** Files are being unpacked or copied: bytes written, of all. */
    record Unpacking(long bytes, long of) implements InstallStep {}

    /** The model is being loaded once. */
    record Proving() implements InstallStep {}

    /** It is in its place. */
    record Done(InstalledModel model, Checked by) implements InstallStep {}

    /** What vouched for the content, strongest first. All are also loaded once. */
    enum Checked {
        /** The archive has the catalogue's checksum. */
        CHECKSUM,
        /** No checksum is known; the size where it is, and each file had the archive's own checksum. */
        ARCHIVE,
        /** Nothing is known of it beforehand but that it loads. */
        PROOF
    }
}
