package bitan.app.setup;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.app.installation.CounterFiles;
import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.glossary.GlossaryFile;
import bitan.guide.file.GuideFolder;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.sentences.SentenceFile;
import bitan.settings.Locks;
import bitan.settings.Settings;
import bitan.settings.SettingsField;
import bitan.settings.SettingsFile;
import bitan.speech.vosk.check.ScratchFolder;

/**
 * Copies what a counter chose to the next: settings, guides with their pictures and forms, terms and ready sentences. No PIN,
 * key, letter or record, and nothing that belongs to one desk. Not for the FX thread, and not while a kiosk runs.
 */
public final class SetupCopy {
    private static final Logger LOG = LoggerFactory.getLogger(SetupCopy.class);

    /** Bytes of one file; a picture of a form takes a tenth. */
    private static final int LARGEST = 64 << 20;
    private static final Set<SettingsField> OF_ONE_DESK = Set.of(SettingsField.STAFF_MONITOR,
            SettingsField.VISITOR_MONITOR, SettingsField.STAFF_WINDOW, SettingsField.MONITOR_WIDTHS);
    private static final List<String> REPLACED = List.of(SetupArchive.GLOSSARY, SetupArchive.SENTENCES,
            SetupArchive.GUIDES);

    private final CounterFiles files;

    private record Move(Path from, Path to) {}

    /** Of the counter with these files. */
    public SetupCopy(CounterFiles files) {
        this.files = files;
    }

    /**
     * The counter's choices, as a file for the next one.
     *
     * @throws ProblemException whatever is wrong with the counter's own files: a mistake is not to be copied
     */
    public byte[] exported() throws ProblemException {
        try (var work = scratch()) {
            var scratch = work.path();
            var all = new TreeMap<String, byte[]>();
            new SettingsFile(scratch.resolve(SetupArchive.SETTINGS))
                    .save(without(settings(files.settings())));
            put(all, SetupArchive.SETTINGS, scratch.resolve(SetupArchive.SETTINGS));
            for (var name : List.of(SetupArchive.GLOSSARY, SetupArchive.SENTENCES)) {
                put(all, name, files.folder().resolve(name));
            }
            if (Files.isDirectory(files.guides())) {
                try (var guides = Files.list(files.guides())) {
                    for (var guide : guides.filter(SetupCopy::isOfGuides).toList()) {
                        put(all, SetupArchive.GUIDES + "/" + guide.getFileName(), guide);
                    }
                }
            }
            check(files.folder());
            return new SetupArchive(all).zipped();
        } catch (IOException | UncheckedIOException e) {
            throw ProblemException.of(ProblemCode.DSK_02, files.folder(), e);
        }
    }

    /**
     * Takes over what another counter chose: everything is checked first, then all of it takes its place, or nothing. What the
     * file does not have stays as it is, and so does the counter's name if it has one.
     *
     * @throws ProblemException SET-06 if it has another value for what is locked here, SET-07 or SET-08 if it cannot be
     *     used, DSK-02 or SET-03 if it cannot be written: then nothing was changed
     */
    public void take(Path file) throws ProblemException {
        var archive = SetupArchive.read(file);
        try (var scratch = scratch()) {
            take(file, archive, scratch.path());
        }
    }

    /** What has to be put back lies in {@code scratch} until it is. */
    private void take(Path file, SetupArchive archive, Path scratch) throws ProblemException {
        var moved = new ArrayDeque<Move>();
        try {
            unpack(archive, scratch);
            var wanted = checked(file, scratch);
            for (var name : REPLACED) {
                replace(scratch.resolve(name), files.folder().resolve(name), scratch, moved);
            }
            files.settings().save(wanted);
        } catch (IOException e) {
            undo(moved);
            throw ProblemException.of(ProblemCode.DSK_02, files.folder(), e);
        } catch (ProblemException e) {
            undo(moved);
            throw e;
        }
    }

    /** On the disk of what is replaced, so that it is only moved. */
    private ScratchFolder scratch() throws ProblemException {
        try {
            return new ScratchFolder(
                    Files.createTempDirectory(Files.createDirectories(files.folder()), ".setup"));
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.DSK_02, files.folder(), e);
        }
    }

    private static void put(Map<String, byte[]> all, String name, Path file) throws IOException {
        if (Files.exists(file)) {
            all.put(name, RegularFile.bytes(file, LARGEST));
        }
    }

    private static boolean isOfGuides(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }

    private static void unpack(SetupArchive archive, Path folder) throws IOException {
        for (var one : archive.files().entrySet()) {
            var file = folder.resolve(one.getKey());
            Files.createDirectories(file.getParent());
            WholeFile.write(file, one.getValue());
        }
    }

    /** The settings as they will be. */
    private Settings checked(Path file, Path scratch) throws ProblemException {
        Settings theirs;
        try {
            theirs = settings(new SettingsFile(scratch.resolve(SetupArchive.SETTINGS)));
            check(scratch);
        } catch (ProblemException e) {
            // Its own words name a file that nobody has seen.
            var code = e.problem().code() == ProblemCode.SET_02 ? ProblemCode.SET_08 : ProblemCode.SET_07;
            var why = code == ProblemCode.SET_08
                    ? e.problem().facts().getLast()
                    : e.problem().code().label() + " " + nameOf(e.problem(), scratch);
            throw new ProblemException(Problem.of(code, file, why), e);
        }
        var own = files.settings().load();
        var here = new Locks(OF_ONE_DESK, Set.of(), file);
        var wanted = here.kept(own.settings(), theirs);
        var named = own.settings().counterName().isEmpty()
                ? wanted
                : wanted.named(own.settings().counterName(), wanted.language());
        var refusal = own.locks().refusal(own.settings(), named);
        if (refusal.isPresent()) {
            throw new ProblemException(refusal.get());
        }
        return named;
    }

    private static String nameOf(Problem problem, Path scratch) {
        return problem.facts().isEmpty()
                ? ""
                : problem.facts().getFirst().replace(scratch + File.separator, "");
    }

    private static Settings without(Settings settings) {
        return new Locks(OF_ONE_DESK, Set.of(), Path.of("")).kept(Settings.DEFAULT, settings);
    }

    private static Settings settings(SettingsFile file) throws ProblemException {
        var loaded = file.load();
        throwFirst(loaded.problems());
        return loaded.settings();
    }

    /** Terms, sentences and guides, as far as they are there. A field that is passed over does no harm. */
    private static void check(Path folder) throws ProblemException {
        if (Files.exists(folder.resolve(SetupArchive.GLOSSARY))) {
            GlossaryFile.read(folder.resolve(SetupArchive.GLOSSARY));
        }
        if (Files.exists(folder.resolve(SetupArchive.SENTENCES))) {
            throwFirst(SentenceFile.read(folder.resolve(SetupArchive.SENTENCES)).problems());
        }
        if (Files.exists(folder.resolve(SetupArchive.GUIDES))) {
            throwFirst(new GuideFolder(folder.resolve(SetupArchive.GUIDES)).load().problems().stream()
                    .filter(problem -> problem.code() != ProblemCode.GUI_15).toList());
        }
    }

    private static void throwFirst(List<Problem> problems) throws ProblemException {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems.getFirst());
        }
    }

    private static void replace(Path fresh, Path place, Path scratch, Deque<Move> moved)
            throws IOException {
        if (Files.exists(fresh)) {
            if (Files.exists(place)) {
                move(place, scratch.resolve("old-" + place.getFileName()), moved);
            }
            move(fresh, place, moved);
        }
    }

    private static void move(Path from, Path to, Deque<Move> moved) throws IOException {
        Files.move(from, to);
        moved.push(new Move(from, to));
    }

    private static void undo(Deque<Move> moved) {
        while (!moved.isEmpty()) {
            var one = moved.pop();
            try {
                Files.move(one.to(), one.from());
            } catch (IOException e) {
                LOG.warn("cannot be put back: {}", one.from(), e);
            }
        }
    }
}
