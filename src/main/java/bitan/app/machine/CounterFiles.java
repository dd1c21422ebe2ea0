package bitan.app.machine;

import java.nio.file.Path;

import bitan.glossary.GlossaryFile;
import bitan.settings.SettingsFile;

/**
 * What a counter keeps between two starts.
 *
 * @param guides the folder of its guides
 * @param resumeKey the secret that signs its resume codes
 */
public record CounterFiles(SettingsFile settings, GlossaryFile glossary, Path guides, Path resumeKey) {

    /** The settings in {@code file}, and all others beside it under their usual names. */
    public static CounterFiles at(Path file) {
        return new CounterFiles(new SettingsFile(file),
                new GlossaryFile(file.toAbsolutePath().resolveSibling("glossary.json")),
                file.toAbsolutePath().resolveSibling("guides"),
                file.toAbsolutePath().resolveSibling("resume.key"));
    }
}
