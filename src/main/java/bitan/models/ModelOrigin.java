package bitan.models;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Where a model is installed from. */
public sealed interface ModelOrigin {

    /** The address in the catalogue. */
    record Official() implements ModelOrigin {}

    /** Another address of the same archive: a mirror, a server in the house. */
    record Address(URI uri) implements ModelOrigin {
        /** @throws IllegalArgumentException if it is no http or https address */
        public Address {
            if (!isWeb(uri)) {
                throw new IllegalArgumentException(uri.toString());
            }
        }
    }

    /** The archive as a file. */
    record Archive(Path file) implements ModelOrigin {}

    /** The unpacked model. */
    record Folder(Path folder) implements ModelOrigin {}

    /**
     * Understands what a technician writes after {@code --from}: an address, a zip file or a folder.
     *
     * @throws ProblemException MOD_04 if it is none of these
     */
    static ModelOrigin of(String text) throws ProblemException {
        try {
            if (text.matches("(?i)https?:.*")) {
                return new Address(URI.create(text));
            }
            var path = Path.of(text);
            if (Files.isDirectory(path) && !text.isEmpty()) { // the empty path is the working folder
                return new Folder(path);
            }
            if (Files.isRegularFile(path)) {
                return new Archive(path);
            }
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.MOD_04, text, "no address and no path"), e);
        }
        throw new ProblemException(Problem.of(ProblemCode.MOD_04, text, "no such file"));
    }

    /** Whether it can be fetched. One that carries a password cannot: problems and logs would show it. */
    static boolean isWeb(URI uri) {
        return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null && uri.getRawUserInfo() == null;
    }
}
