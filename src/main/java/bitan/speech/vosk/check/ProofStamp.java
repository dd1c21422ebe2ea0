package bitan.speech.vosk.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.disk.RegularFile;
import bitan.disk.Sha256;
import bitan.disk.WholeFile;

/**
 * Remembers that a model folder passed, by the names, sizes and times of its files.
 *
 * @param file where it is remembered
 * @param fingerprint of the folder as it is now
 */
record ProofStamp(Path file, String fingerprint) {
    private static final Logger LOG = LoggerFactory.getLogger(ProofStamp.class);
    private static final int LARGEST = 1 << 10;
    private static final String LIBRARY = "vosk 0.3.45"; // another libvosk reads models in another way

    static ProofStamp of(ModelFiles files, Path work) {
        var all = new StringBuilder(LIBRARY).append('\n').append(files.folder()).append('\n');
        files.sizes().forEach((name, size) -> all.append(name).append(' ').append(size).append(' ')
                .append(files.changed().get(name)).append('\n'));
        var place = Sha256.of(files.folder().toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return new ProofStamp(work.resolve("proofs").resolve(place),
                Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Which model the folder holds, if it passed as it is now. */
    Optional<ModelIdentity> kept() {
        try {
            var lines = Files.exists(file)
                    ? RegularFile.text(file, LARGEST).lines().toList()
                    : List.<String>of();
            return lines.size() == 3 && lines.getFirst().equals(fingerprint)
                    ? Optional.of(new ModelIdentity(unlessEmpty(lines.get(1)), unlessEmpty(lines.get(2))))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("Cannot read {}", file, e);
            return Optional.empty();
        }
    }

    private static Optional<String> unlessEmpty(String line) {
        return Optional.of(line).filter(one -> !one.isEmpty());
    }

    /** Remembers that it passed; if that cannot be written the next start proves it again. */
    void keep(ModelIdentity identity) {
        try {
            WholeFile.write(file, String.join("\n", fingerprint, identity.model().orElse(""),
                    identity.difference().orElse("")) + "\n");
        } catch (IOException e) {
            LOG.warn("Cannot write {}", file, e);
        }
    }
}
