package bitan.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.app.installation.Folders;
import bitan.letter.Letter;
import bitan.letter.LetterFolder;
import bitan.letter.LetterFolder.Kept;
import bitan.note.paper.Paper;
import bitan.note.paper.Sheets;
import bitan.pin.PinGate;
import bitan.problem.ProblemException;

/** {@code bitan letters}: which thank-you letters there are, and each as PDF. What they say is never printed. */
@Command(name = "letters", mixinStandardHelpOptions = true)
final class LettersCommand implements Callable<Integer> {
    private final Folders folders;
    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "FOLDER") private Optional<Path> out = Optional.empty();

    @Option(names = "--letters", paramLabel = "DIR") private Optional<Path> letters = Optional.empty();

    @Option(names = "--stdin") private boolean isPiped;

    LettersCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProblemException, IOException {
        var gate = new PinGate(folders.pinFile());
        if (gate.isNeeded()) {
            new PinQuestion(terminal, SecretPrompt.of(terminal, isPiped)).enter(gate);
        }
        var loaded = new LetterFolder(letters.orElseGet(folders::letters)).load();
        list(loaded.letters());
        if (out.isPresent() && !loaded.letters().isEmpty()) {
            write(loaded.letters(), out.get());
        }
        terminal.out().flush();
        loaded.problems().forEach(terminal::tell);
        return loaded.problems().isEmpty() ? Terminal.DONE : Terminal.PROBLEM;
    }

    private void list(List<Kept> all) {
        if (all.isEmpty()) {
            terminal.out().println(terminal.say("letters.none"));
        }
        for (int i = 0; i < all.size(); i++) {
            var letter = all.get(i).letter();
            // As they are and not in the language's own digits, so that other programs can read them.
            terminal.out().println(String.join("\t", String.valueOf(i + 1), letter.date().toString(),
                    feeling(letter)));
        }
    }

    private String feeling(Letter letter) {
        return terminal.say("letters.feeling." + letter.feeling().map(Enum::name).orElse("NONE"));
    }

    private void write(List<Kept> all, Path folder) throws ProblemException {
        OutputFile.folder(folder);
        try (var sheets = Sheets.open()) {
            for (var kept : all) {
                var sheet = sheets.make(kept.letter(), Paper.A4, terminal.locale());
                if (!sheet.replaced().isEmpty()) {
                    terminal.err().println(
                            terminal.say("note.replaced", String.join(" ", sheet.replaced())));
                }
                OutputFile.write(folder.resolve(kept.name() + ".pdf"), sheet.pdf());
            }
        }
        terminal.out().println(terminal.say("letters.written", folder, all.size()));
    }
}
