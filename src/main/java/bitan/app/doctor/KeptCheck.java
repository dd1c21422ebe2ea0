package bitan.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.running.OneKiosk;
import bitan.glossary.GlossaryFile;
import bitan.guide.file.GuideFolder;
import bitan.journal.Inspection;
import bitan.problem.ProblemException;
import bitan.replies.PhraseBoard;

/** What the counter keeps between two starts, without a word of it. */
final class KeptCheck {
    private final Folders folders;
    private final CounterFiles files;
    private final Path work;

    /** Looks with the help of a folder for a moment's files. */
    KeptCheck(Folders folders, CounterFiles files, Path work) {
        this.folders = folders;
        this.files = files;
        this.work = work;
    }

    List<Finding> findings() {
        var all = new ArrayList<Finding>();
        all.add(journal());
        all.addAll(guides());
        all.add(glossary());
        all.addAll(sentences());
        all.add(wishes());
        all.add(pin());
        return all;
    }

    private Finding journal() {
        if (OneKiosk.isRunning(files.folder())) {
            return Finding.of("journal", "inUse");
        }
        var seen = Inspection.of(files.journal(), work);
        return (seen.entries() == 0
                ? Finding.of("journal", "noneOpen")
                : Finding.of("journal", "brokenOff", seen.entries())).with(seen.problem());
    }

    /** The first mistake of each file; `bitan guides check` tells all. */
    private List<Finding> guides() {
        if (!Files.exists(files.guides())) {
            return List.of(Finding.of("guides", "shipped"));
        }
        var loaded = new GuideFolder(files.guides()).load();
        var usable = Finding.of("guides", "usable", loaded.guides().size());
        if (loaded.problems().isEmpty()) {
            return List.of(usable);
        }
        var firstOfEach = new LinkedHashMap<String, Finding>();
        loaded.problems().forEach(
                problem -> firstOfEach.putIfAbsent(problem.facts().getFirst(), usable.with(problem)));
        return List.copyOf(firstOfEach.values());
    }

    private Finding glossary() {
        Path file = files.folder().resolve("glossary.json");
        if (!Files.exists(file)) {
            return Finding.of("glossary", "shipped");
        }
        try {
            return Finding.of("glossary", "usable", GlossaryFile.read(file).terms().size());
        } catch (ProblemException e) {
            return Finding.plain("glossary", "").with(e.problem());
        }
    }

    private List<Finding> sentences() {
        if (!files.sentences().isThere()) {
            return List.of(Finding.of("sentences", "shipped"));
        }
        var loaded = files.sentences().load();
        var usable = Finding.of("sentences", "usable", loaded.sentences().size());
        return loaded.problems().isEmpty()
                ? List.of(usable)
                : loaded.problems().stream().map(usable::with).toList();
    }

    private Finding wishes() {
        try {
            var own = PhraseBoard.load().with(files.wishes());
            return Files.exists(files.wishes())
                    ? Finding.of("wishes", "usable",
                            own.groups().stream().mapToInt(group -> group.wishes().size()).sum())
                    : Finding.of("wishes", "shipped");
        } catch (ProblemException e) {
            return Finding.of("wishes", "shipped").with(e.problem());
        }
    }

    private Finding pin() {
        return Finding.plain("pin", "").with(folders.pinFile().problem());
    }
}
