package bitan.guide.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.disk.WholeFile;
import bitan.guide.Guide;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** The counter's guides on disk: a JSON file each, pictures and forms beside them. Not for the FX thread. */
public final class GuideFolder {
    /** Twice as many as a counter was ever said to need; what is a larger folder was chosen by mistake. */
    public static final int MOST = 1000;
    private static final String EXTENSION = ".json";

    private final Path folder;

    /**
     * What the folder holds.
     *
     * @param files every file that should be a guide, by name
     * @param problem why there are no files, or not all
     */
    public record Loaded(List<GuideFile> files, Optional<Problem> problem) {
        public Loaded {
            files = List.copyOf(files);
        }

        /** The guides that can be used. */
        public List<Guide> guides() {
            return files.stream().flatMap(file -> file.guide().stream()).toList();
        }

        /** Everything that is wrong. */
        public List<Problem> problems() {
            return Stream.concat(problem.stream(), files.stream().flatMap(file -> file.problems().stream()))
                    .toList();
        }
    }

    /** The guides in {@code folder}, which need not exist yet. */
    public GuideFolder(Path folder) {
        this.folder = folder;
    }

    /** The guides that come with the program, marked as examples. */
    public static List<Guide> shipped() {
        return ShippedGuides.guides();
    }

    /**
     * Puts the shipped guides into the folder if there is none yet, all or nothing.
     *
     * @throws ProblemException if that cannot be written ({@code GUI-16})
     */
    public void copyShipped() throws ProblemException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        var target = folder.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            var fresh = Files.createTempDirectory(target.getParent(), "guides");
            ShippedGuides.copyTo(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unsaved(folder, e);
        }
    }

    /** Reads every guide; a mistake in one, of whatever kind, keeps only that one from being used. */
    public Loaded load() {
        try (var files = Files.list(folder)) {
            var all = files.filter(GuideFolder::isGuide).sorted().limit(MOST + 1L).toList();
            var problem = all.size() > MOST
                    ? Optional.of(Problem.of(ProblemCode.GUI_17, folder, MOST))
                    : Optional.<Problem>empty();
            return new Loaded(unique(all.stream().limit(MOST).map(GuideFile::read).toList()), problem);
        } catch (IOException | UncheckedIOException e) {
            return new Loaded(List.of(),
                    Optional.of(Problem.of(ProblemCode.GUI_01, folder, e.getClass().getSimpleName())));
        }
    }

    /**
     * Writes a guide so that a power cut leaves either the old one or the new: into the file that holds the guide of
     * this id, or into a new one.
     *
     * @return the file
     * @throws ProblemException if that cannot be written ({@code GUI-16})
     */
    public Path save(Guide guide) throws ProblemException {
        var file = fileOf(guide.id());
        try {
            WholeFile.write(file, GuideWriter.written(guide));
            return file;
        } catch (IOException e) {
            throw unsaved(file, e);
        }
    }

    /**
     * Takes a guide away: every file that holds one of this id.
     *
     * @throws ProblemException if that cannot be done ({@code GUI-18})
     */
    public void delete(String id) throws ProblemException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(GuideFolder::isGuide).toList()) {
                if (GuideFile.read(file).guide().stream().anyMatch(guide -> guide.id().equals(id))) {
                    Files.delete(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw ProblemException.of(ProblemCode.GUI_20, folder, e);
        }
    }

    /** The picture or form of that name; nothing if it is not there or leads out of the folder. */
    public Optional<Path> attachment(String name) {
        return Attachments.find(folder, name);
    }

    private Path fileOf(String id) {
        var known = load().files().stream().filter(file -> file.guide().stream()
                .anyMatch(guide -> guide.id().equals(id))).findFirst();
        return known.map(GuideFile::file).orElseGet(() -> unused(id));
    }

    /** A file that is there already holds something that cannot be read: it is not ours to overwrite. */
    private Path unused(String id) {
        var file = folder.resolve(id + EXTENSION);
        for (int i = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); i++) {
            file = folder.resolve(id + "-" + i + EXTENSION);
        }
        return file;
    }

    /** The files in their order, without the guide of each whose id an earlier one has. */
    private static List<GuideFile> unique(List<GuideFile> files) {
        Map<String, Path> owners = new HashMap<>();
        var all = new ArrayList<GuideFile>();
        for (var file : files) {
            var id = file.guide().map(Guide::id);
            boolean isSecond = id.isPresent() && owners.putIfAbsent(id.get(), file.file()) != null;
            all.add(isSecond ? second(file, id.get()) : file);
        }
        return all;
    }

    private static GuideFile second(GuideFile file, String id) {
        var problems = new ArrayList<>(file.problems());
        problems.add(Problem.of(ProblemCode.GUI_11, file.file(), 1, id));
        return new GuideFile(file.file(), Optional.empty(), problems);
    }

    private static boolean isGuide(Path file) {
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) && !name.startsWith(".");
    }

    private static ProblemException unsaved(Path file, IOException e) {
        return ProblemException.of(ProblemCode.GUI_16, file, e);
    }
}
