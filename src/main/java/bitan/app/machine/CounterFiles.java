package bitan.app.machine;

import java.nio.file.Path;

import bitan.glossary.GlossaryFile;
import bitan.settings.SettingsFile;

/** What a counter keeps between two starts. */
public record CounterFiles(SettingsFile settings, GlossaryFile glossary, Path guides) {

    /** The settings in {@code file}, and beside it the terms in {@code glossary.json} and the guides in {@code guides/}. */
    public static CounterFiles at(Path file) {
        return new CounterFiles(new SettingsFile(file),
                new GlossaryFile(file.toAbsolutePath().resolveSibling("glossary.json")),
                file.toAbsolutePath().resolveSibling("guides"));
    }
}
