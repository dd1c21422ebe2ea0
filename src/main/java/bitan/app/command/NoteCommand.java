package bitan.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.guide.Guide;
import bitan.guide.Material;
import bitan.note.Note;
import bitan.note.NoteComposer;
import bitan.note.NoteSource;
import bitan.note.NoteWords;
import bitan.note.code.CodedGuide;
import bitan.note.code.CounterKey;
import bitan.note.code.ResumeCodes;
import bitan.note.code.ResumeState;
import bitan.note.paper.NoteSheet;
import bitan.note.paper.Paper;
import bitan.note.paper.Sheets;
import bitan.note.print.Printers;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Comfort;
import bitan.settings.Settings;
import bitan.settings.Settings.PaperSize;

/** {@code bitan note}: the sheet for somebody who lacks some of a guide's materials, as PDF. */
@Command(name = "note", mixinStandardHelpOptions = true)
final class NoteCommand implements Callable<Integer> {
    private final Folders folders;
    private final Terminal terminal;

    @Option(names = "--guide", paramLabel = "ID", required = true) private String guide = "";

    @Option(names = "--missing", paramLabel = "ID", split = ",") private List<String> missing = List.of();

    @Option(names = "--paper", paramLabel = "a4|a5|80mm") private PaperSize paper = PaperSize.A4;

    @ArgGroup(exclusive = false, multiplicity = "1") private Target target = new Target();

    @Option(names = "--guides", paramLabel = "DIR") private Optional<Path> guides = Optional.empty();

    /** Where the sheet goes: into a file, to a printer, or both. */
    static final class Target {
        @Option(names = "--out", paramLabel = "FILE.pdf") private Optional<Path> out = Optional.empty();

        @Option(names = "--print", paramLabel = "PRINTER", arity = "0..1", fallbackValue = "") private Optional<String> printer = Optional
                .empty();
    }

    NoteCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProblemException {
        var all = AskedGuides.of(guides, folders, terminal);
        var chosen = all.stream().filter(one -> one.id().equals(guide)).findFirst()
                .orElseThrow(() -> unknown(guide, all.stream().map(Guide::id)));
        var ids = missing.stream().map(String::strip).filter(id -> !id.isEmpty()).distinct().toList();
        var materials = chosen.materials().stream().map(Material::id).toList();
        for (var id : ids) {
            if (!materials.contains(id)) {
                throw unknown(id, materials.stream());
            }
        }
        var sheet = sheet(resumable(note(chosen, ids), ids, all));
        if (target.out.isPresent()) {
            OutputFile.write(target.out.get(), sheet, terminal);
        }
        if (target.printer.isPresent()) {
            print(sheet, target.printer.get());
        }
        return Terminal.DONE;
    }

    /** On the default printer where none is named. */
    private void print(NoteSheet sheet, String printer) throws ProblemException {
        var took = new Printers(Printers.PATIENCE).print(sheet, Paper.of(paper),
                Optional.of(printer).filter(name -> !name.isEmpty()));
        terminal.out().println(terminal.say("note.printed", took.printer()));
        terminal.out().flush();
    }

    private Note note(Guide chosen, List<String> ids) {
        var settings = CounterFiles.settings(folders.settings(), folders).load();
        settings.problems().forEach(terminal::tell);
        return new NoteComposer(new NoteWords(terminal.locale()))
                .compose(NoteSource.of(chosen, ids), settings.settings().counterName(), "",
                        LocalDate.now(ZoneId.systemDefault()))
                .note();
    }

    /** With a resume code, if this counter has a key to sign it with. */
    private Note resumable(Note note, List<String> ids, List<Guide> all) {
        if (ids.isEmpty()) {
            return note;
        }
        try {
            return new ResumeCodes(CounterKey.in(folders.resumeKey()))
                    .issue(new ResumeState(note.head().guide(), ids, Comfort.of(Settings.DEFAULT)),
                            CodedGuide.all(all))
                    .map(note::with)
                    .orElse(note);
        } catch (ProblemException e) {
            terminal.tell(e.problem());
            return note;
        }
    }

    private NoteSheet sheet(Note note) throws ProblemException {
        try (var sheets = Sheets.open()) {
            var sheet = sheets.make(note, Paper.of(paper), terminal.locale());
            if (!sheet.replaced().isEmpty()) {
                terminal.err().println(terminal.say("note.replaced", String.join(" ", sheet.replaced())));
                terminal.err().flush();
            }
            return sheet;
        }
    }

    private static ProblemException unknown(String id, Stream<String> known) {
        return new ProblemException(
                Problem.of(ProblemCode.NOT_05, id, String.join(" ", known.sorted().toList())));
    }
}
