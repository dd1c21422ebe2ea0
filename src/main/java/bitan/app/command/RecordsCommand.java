package bitan.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.archive.Passphrase;
import bitan.archive.PurgeLine;
import bitan.archive.RecordFolder;
import bitan.archive.RecordFolder.Kept;
import bitan.archive.RecordJson;
import bitan.archive.RecordText;
import bitan.archive.VisitRecord;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.SettingsFile.Loaded;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code bitan records}: which records there are, and when the purge last ran; what they say with the passphrase alone. */
@Command(name = "records", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "[COMMAND]")
final class RecordsCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm",
            Locale.ROOT);

    private final Folders folders;
    private final Terminal terminal;

    @Option(names = "--settings", paramLabel = "FILE") private Optional<Path> settings = Optional.empty();

    RecordsCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProblemException {
        var loaded = loaded();
        loaded.problems().forEach(terminal::tell);
        var retention = loaded.settings().retention();
        var all = records().list();
        if (all.isEmpty()) {
            terminal.done("records.none");
        }
        for (int i = 0; i < all.size(); i++) {
            // As they are and not in the language's own digits, so that other programs can read them.
            terminal.out().println(String.join("\t", String.valueOf(i + 1), minute(all.get(i).closed()),
                    retention.isKnown() ? String.valueOf(all.get(i).daysLeft(retention.days())) : "-"));
        }
        return Math.max(verify(), loaded.problems().isEmpty() ? Terminal.DONE : Terminal.PROBLEM);
    }

    @Command(name = "verify", mixinStandardHelpOptions = true)
    int verify() throws ProblemException {
        var proof = records().proof();
        proof.last().ifPresentOrElse(line -> say("records.purged", line),
                () -> terminal.done("records.unpurged"));
        return proof.problem().map(terminal::tell).orElse(Terminal.DONE);
    }

    @Command(name = "purge", mixinStandardHelpOptions = true)
    int purge() throws ProblemException {
        var loaded = loaded();
        loaded.problems().forEach(terminal::tell);
        var retention = loaded.settings().retention();
        if (!retention.isKnown()) {
            return Terminal.PROBLEM;
        }
        var line = records().purgeAtOnce(retention.days());
        line.ifPresentOrElse(done -> say("records.purged", done), () -> terminal.done("records.none"));
        int failed = line.map(PurgeLine::failed).orElse(0);
        return failed == 0
                ? Terminal.DONE
                : terminal.tell(Problem.of(ProblemCode.REC_03, records().path(), failed));
    }

    @Command(name = "passphrase", mixinStandardHelpOptions = true)
    int passphrase(@Option(names = "--stdin", descriptionKey = "stdin") boolean isPiped)
            throws ProblemException, IOException {
        var keys = records().keys();
        var asking = SecretPrompt.of(terminal, isPiped);
        boolean isChange = keys.isThere();
        var now = isChange ? asking.next("records.now") : "";
        if (isChange) {
            keys.opening(now);
        }
        var typed = asking.next("records.new");
        var passphrase = Passphrase.of(typed);
        if (!isPiped && !asking.next("records.again").equals(typed)) {
            throw new ProblemException(Problem.of(ProblemCode.REC_07));
        }
        if (isChange) {
            keys.change(now, passphrase);
        } else {
            keys.make(passphrase);
        }
        return terminal.done("records.set");
    }

    @Command(name = "export", mixinStandardHelpOptions = true)
    int export(@Option(names = "--out", paramLabel = "FOLDER", required = true) Path out,
            @Option(names = "--stdin", descriptionKey = "stdin") boolean isPiped)
            throws ProblemException, IOException {
        var records = records();
        var key = records.keys().opening(SecretPrompt.of(terminal, isPiped).next("records.now"));
        var all = records.list();
        OutputFile.folder(out);
        int failed = 0;
        for (var kept : all) {
            try {
                write(kept, records.open(kept, key), out);
            } catch (ProblemException e) {
                if (e.problem().code() != ProblemCode.REC_04) {
                    throw e;
                }
                failed += terminal.tell(e.problem());
            }
        }
        terminal.done("records.written", out, all.size() - failed);
        return failed == 0 ? Terminal.DONE : Terminal.PROBLEM;
    }

    private void write(Kept kept, VisitRecord record, Path out) throws ProblemException {
        var name = kept.name();
        OutputFile.write(out.resolve(name + ".json"), RecordJson.written(record));
        OutputFile.write(out.resolve(name + ".txt"),
                new RecordText(terminal.locale(), ZoneId.systemDefault()).of(record).getBytes(UTF_8));
    }

    private Path file() {
        return settings.orElse(folders.settings());
    }

    private Loaded loaded() {
        return CounterFiles.settings(file(), folders).load();
    }

    private RecordFolder records() {
        return CounterFiles.at(file()).records();
    }

    private void say(String key, PurgeLine line) {
        var oldest = line.oldest().map(RecordsCommand::minute).orElse("-");
        terminal.done(key, minute(line.at()), line.looked(), line.deleted(), line.failed(), oldest);
    }

    private static String minute(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }
}
