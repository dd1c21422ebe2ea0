package bitan.speech.vosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;

/**
 * Endpointing for libvosk 0.3.45, whose only way to set it is the model's own {@code conf/model.conf}: shows the
 * model through a folder of links with that one file rewritten, for as long as it is loaded.
 */
final class EndpointRules {
    private static final Logger LOG = LoggerFactory.getLogger(EndpointRules.class);
    /** Bytes; a model's settings take a hundredth of it. */
    private static final int LARGEST = 1 << 16;
    private static final Path CONF = Path.of("conf");
    private static final Path SETTINGS = Path.of("model.conf");

    private EndpointRules() {
    }

    /** The model as it is to be loaded. Default settings leave it as it is; so does a model of the old layout. */
    static Path apply(Path model, Endpointing endpointing, Path scratch) {
        if (endpointing.equals(Endpointing.DEFAULT) || !Files.exists(model.resolve(CONF).resolve(SETTINGS))) {
            return model;
        }
        try {
            return show(model.toAbsolutePath(), rules(endpointing), scratch);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("Endpointing stays as the model has it: no links in {}", scratch, e);
            return model;
        }
    }

    private static Path show(Path model, List<String> rules, Path scratch) throws IOException {
        link(model, scratch, CONF);
        var conf = Files.createDirectory(scratch.resolve(CONF));
        link(model.resolve(CONF), conf, SETTINGS);
        var lines = new ArrayList<>(
                RegularFile.text(model.resolve(CONF).resolve(SETTINGS), LARGEST).lines().toList());
        lines.addAll(rules); // of two lines for one setting Kaldi takes the last
        WholeFile.write(conf.resolve(SETTINGS), String.join("\n", lines) + "\n");
        return scratch;
    }

    private static void link(Path from, Path to, Path except) throws IOException {
        try (var entries = Files.newDirectoryStream(from)) {
            for (var entry : entries) {
                if (!entry.getFileName().equals(except)) {
                    Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
                }
            }
        }
    }

    /** Kaldi's five rules; the steps between them are those of later libvosk's {@code setEndpointerDelays}. */
    private static List<String> rules(Endpointing e) {
        return List.of(rule("rule1.min-trailing-silence", e.silence()),
                rule("rule2.min-trailing-silence", e.pause()),
                rule("rule3.min-trailing-silence", e.pause() + 0.5),
                rule("rule4.min-trailing-silence", e.pause() + 1),
                rule("rule5.min-utterance-length", e.longest()));
    }

    private static String rule(String name, double seconds) {
        return String.format(Locale.ROOT, "--endpoint.%s=%.3f", name, seconds);
    }
}
