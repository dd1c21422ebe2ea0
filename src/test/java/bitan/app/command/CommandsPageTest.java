package bitan.app.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import bitan.app.installation.Folders;
import bitan.docs.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of commands has every command with all its options, and no other. */
class CommandsPageTest {
    private static final Pattern NAME = Pattern.compile("[a-z-]+( [a-z-]+)*");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Set<String> OF_EVERY_COMMAND = Set.of("--help", "--version");

    @TempDir Path data;

    @Test
    void page_itsCommands_areThoseOfTheProgramWithTheirOptions() {
        var told = new TreeMap<String, Set<String>>();
        Page.of("commands.md").rows().stream().filter(row -> row.getFirst().startsWith("`bitan"))
                .forEach(row -> told.put(name(row), options(row.get(1))));
        var known = new TreeMap<String, Set<String>>();
        collect(tree(), "", known);
        assertThat(told).isEqualTo(known);
    }

    private static String name(List<String> row) {
        return Page.codes(row.getFirst()).flatMap(command -> NAME.matcher(command).results())
                .map(MatchResult::group).findFirst().orElseThrow();
    }

    private static Set<String> options(String cell) {
        return OPTION.matcher(cell).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that do something: a command that only has others below it is none. */
    private static void collect(CommandLine command, String above, Map<String, Set<String>> known) {
        var spec = command.getCommandSpec();
        var name = (above + " " + spec.name()).strip();
        var options = spec.options().stream().map(CommandLine.Model.OptionSpec::longestName)
                .filter(option -> !OF_EVERY_COMMAND.contains(option))
                .collect(Collectors.toCollection(TreeSet::new));
        if (command.getSubcommands().isEmpty() || !options.isEmpty()) {
            known.put(name, options);
        }
        command.getSubcommands().values().forEach(below -> collect(below, name, known));
    }

    private CommandLine tree() {
        var silent = new PrintWriter(Writer.nullWriter());
        return Commands.tree(new Folders(Path.of("").toAbsolutePath(), data),
                new Terminal(InputStream.nullInputStream(), silent, silent, Locale.ENGLISH));
    }
}
