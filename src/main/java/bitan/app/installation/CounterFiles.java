package bitan.app.installation;

import java.nio.file.Path;
import java.util.Objects;

import bitan.archive.RecordFolder;
import bitan.glossary.GlossaryFile;
import bitan.letter.LetterFolder;
import bitan.pin.PinFile;
import bitan.sentences.SentenceFile;
import bitan.sentences.UsesFile;
import bitan.settings.SettingsFile;

/**
 * What a counter keeps between two starts.
 *
 * @param sentences for the clerk, if the counter has some of its own
 * @param uses how often each of them is used
 * @param guides the folder of its guides
 * @param resumeKey the secret that signs its resume codes
 * @param journal the folder of the open conversation
 * @param letters of thanks, which visitors let it keep
 * @param records of visits that are over, where the office must keep them
 * @param pin what the staff functions are locked with
 */
public record CounterFiles(SettingsFile settings, GlossaryFile glossary, SentenceFile sentences,
        UsesFile uses,
        Path guides, Path resumeKey, Path journal, LetterFolder letters, RecordFolder records, PinFile pin) {

    /** The settings in {@code file}, and all others beside it under their usual names, whatever the administrator says. */
    public static CounterFiles at(Path file) {
        return at(file, new SettingsFile(file));
    }

    /** The same over the administrator's settings. */
    public static CounterFiles at(Path file, Folders folders) {
        return at(file, settings(file, folders));
    }

    /** The settings in {@code file} over the administrator's. */
    public static SettingsFile settings(Path file, Folders folders) {
        return new SettingsFile(file, folders.administratorSettings());
    }

    private static CounterFiles at(Path file, SettingsFile settings) {
        var whole = file.toAbsolutePath();
        return new CounterFiles(settings,
                new GlossaryFile(whole.resolveSibling("glossary.json")),
                new SentenceFile(whole.resolveSibling("sentences.json")),
                new UsesFile(whole.resolveSibling("sentence-uses.json")), whole.resolveSibling("guides"),
                whole.resolveSibling("resume.key"), whole.resolveSibling("journal"),
                new LetterFolder(whole.resolveSibling("letters")),
                new RecordFolder(whole.resolveSibling("records")), Folders.pinIn(whole.resolveSibling("")));
    }

    /** The folder all of it lies in. */
    public Path folder() {
        return Objects.requireNonNull(journal.getParent());
    }

    /** The same locked with another PIN. */
    public CounterFiles with(PinFile other) {
        return new CounterFiles(settings, glossary, sentences, uses, guides, resumeKey, journal, letters,
                records,
                other);
    }

    /** Where wishes of its own are, if the counter has some. */
    public Path wishes() {
        return journal.resolveSibling("wishes.json");
    }

    /** Where native libraries are unpacked that the program does not bring unpacked. */
    public Path work() {
        return journal.resolveSibling("work");
    }
}
