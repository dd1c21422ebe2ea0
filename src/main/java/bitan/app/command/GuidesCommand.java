package bitan.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import bitan.app.casework.Attached;
import bitan.app.installation.Folders;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.GuideMatch;
import bitan.guide.find.GuideSearch;
import bitan.guide.table.GuideImport;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.problem.ProblemText;

/** {@code bitan guides}: checks a folder of guides, finds guides, and makes guides of a table. */
@Command(name = "guides", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class GuidesCommand {
    /** More lines would be of guides that share a word with the query. */
    private static final int SHOWN = 10;
    private static final int NEAREST = 2;

    private final Folders folders;
    private final Terminal terminal;

    GuidesCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "DIR", descriptionKey = "folder") Path folder) {
        var loaded = new GuideFolder(folder).load();
        var attached = new Attached(new GuideFolder(folder));
        Map<String, Optional<Problem>> known = new HashMap<>();
        boolean isGood = loaded.problem().isEmpty();
        for (var file : loaded.files()) {
            var problems = new ArrayList<>(file.problems());
            file.guide().map(attached::files).orElse(List.of()).forEach(
                    one -> known.computeIfAbsent(one, attached::problem).ifPresent(problems::add));
            print(file.file(), problems);
            isGood &= problems.isEmpty();
        }
        loaded.problem().ifPresent(terminal::tell);
        return isGood ? Terminal.DONE : Terminal.PROBLEM;
    }

    @Command(name = "search", mixinStandardHelpOptions = true)
    int search(@Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "query") List<String> query,
            @Option(names = "--guides", paramLabel = "DIR") Optional<Path> guides) throws ProblemException {
        var search = GuideSearch.of(AskedGuides.of(guides, folders, terminal), Lexicon.load());
        var wanted = String.join(" ", query);
        boolean isThere = search.fits(wanted);
        var found = search.search(wanted).stream().limit(isThere ? SHOWN : NEAREST).toList();
        if (!isThere) {
            terminal.err().println(terminal.say(found.isEmpty() ? "guides.none" : "guides.nearest"));
            terminal.err().flush();
        }
        found.forEach(this::print);
        terminal.out().flush();
        return isThere ? Terminal.DONE : Terminal.PROBLEM;
    }

    @Command(name = "import", mixinStandardHelpOptions = true)
    int take(@Parameters(paramLabel = "TABLE.csv", descriptionKey = "table") Path table,
            @Option(names = "--guides", paramLabel = "DIR") Optional<Path> guides,
            @Option(names = "--replace") boolean replaces) throws ProblemException {
        var read = GuideImport.of(table, Lexicon.load(), LocalDate.now(ZoneId.systemDefault()));
        var folder = new GuideFolder(guides.orElseGet(folders::guides));
        if (guides.isPresent()) {
            OutputFile.folder(guides.get());
        } else {
            folder.copyShipped();
        }
        var known = folder.load().guides();
        var problems = new ArrayList<>(read.problems());
        for (var guide : read.guides()) {
            var before = known.stream().filter(one -> one.id().equals(guide.id())
                    || one.title().equals(guide.title())).findFirst();
            if (before.isPresent() && !replaces) {
                problems.add(Problem.of(ProblemCode.GUI_29, table, guide.title(), before.get().id()));
            } else {
                var file = folder.save(before.map(one -> guide.as(one.id())).orElse(guide));
                terminal.out().println(terminal.say("guides.imported", file, guide.title(),
                        guide.materials().size(), guide.steps().size()));
            }
        }
        terminal.out().flush();
        problems.forEach(terminal::tell);
        return problems.isEmpty() ? Terminal.DONE : Terminal.PROBLEM;
    }

    private void print(Path file, List<Problem> problems) {
        if (problems.isEmpty()) {
            terminal.out().println(terminal.say("guides.usable", file));
        }
        problems.forEach(problem -> terminal.out().println(ProblemText.line(problem, terminal.locale())));
        terminal.out().flush();
    }

    private void print(GuideMatch found) {
        terminal.out().println(String.format(Locale.ROOT, "%s\t%s\t%.2f", found.guide().id(),
                found.guide().title(), found.score()));
    }
}
