package bitan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import bitan.app.installation.Folders;
import bitan.guide.file.GuideFile;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.GuideMatch;
import bitan.guide.find.GuideSearch;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemException;
import bitan.problem.ProblemText;

/** {@code bitan guides}: checks a folder of guides, and finds guides. */
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
        loaded.files().forEach(this::print);
        terminal.out().flush();
        loaded.problem().ifPresent(terminal::tell);
        return loaded.problems().isEmpty() ? Terminal.DONE : Terminal.PROBLEM;
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

    private void print(GuideFile file) {
        if (file.problems().isEmpty()) {
            terminal.out().println(terminal.say("guides.usable", file.file()));
        }
        file.problems()
                .forEach(problem -> terminal.out().println(ProblemText.line(problem, terminal.locale())));
    }

    private void print(GuideMatch found) {
        terminal.out().println(String.format(Locale.ROOT, "%s\t%s\t%.2f", found.guide().id(),
                found.guide().title(), found.score()));
    }
}
