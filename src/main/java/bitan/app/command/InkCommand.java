package bitan.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.handwriting.Handwriting;
import bitan.ink.Ink;
import bitan.ink.InkCharacter;
import bitan.ink.InkReading;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** {@code bitan ink}: reads files of strokes and prints what they may say, as JSON. */
@Command(name = "ink", mixinStandardHelpOptions = true)
final class InkCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Folders folders;
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE.json", descriptionKey = "files") private List<String> files = List
            .of();

    /** One file as it is printed; of a file that cannot be read nothing but its name. */
    private record Read(String file, String text, List<List<String>> characters) {
        static Read of(String file, InkReading reading) {
            return new Read(file, reading.text(),
                    reading.characters().stream().map(InkCharacter::candidates).toList());
        }
    }

    InkCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProblemException {
        int code = Terminal.DONE;
        var inks = new ArrayList<Optional<Ink>>();
        for (var file : files) {
            try {
                inks.add(Optional.of(ink(file)));
            } catch (ProblemException e) {
                code = terminal.tell(e.problem());
                inks.add(Optional.empty());
            }
        }
        print(inks.stream().allMatch(Optional::isEmpty) ? unread() : read(inks));
        return code;
    }

    private List<Read> unread() {
        return files.stream().map(file -> Read.of(file, InkReading.NONE)).toList();
    }

    private List<Read> read(List<Optional<Ink>> inks) throws ProblemException {
        var all = new ArrayList<Read>();
        var glossary = CounterFiles.at(folders.settings()).glossary().load();
        glossary.problem().ifPresent(terminal::tell);
        try (var handwriting = Handwriting.open(Lexicon.load(), glossary.glossary())) {
            for (int i = 0; i < inks.size(); i++) {
                all.add(Read.of(files.get(i), inks.get(i).map(handwriting::read).orElse(InkReading.NONE)));
            }
        }
        return all;
    }

    private void print(List<Read> all) {
        terminal.out().println(MAPPER.writeValueAsString(all));
        terminal.out().flush();
    }

    private static Ink ink(String file) throws ProblemException {
        var ink = InkFile.read(file);
        if (!Handwriting.mayBeWriting(ink)) {
            throw new ProblemException(
                    Problem.of(ProblemCode.INK_04, file, ink.strokes().size(), ink.size()));
        }
        return ink;
    }
}
