package bitan.app.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.models.InstallReport;
import bitan.app.models.SpeechModels;
import bitan.models.CatalogModel;
import bitan.models.InstalledModel;
import bitan.models.ModelOrigin;
import bitan.models.Verification;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.SettingsFile;

/** {@code bitan models}: lists, installs, verifies and chooses speech models. */
@Command(name = "models", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class ModelsCommand {
    private static final double MEGABYTE = 1e6;

    private final SettingsFile settingsFile;
    private final SpeechModels models;
    private final Terminal terminal;

    ModelsCommand(Folders folders, Terminal terminal) {
        this.settingsFile = CounterFiles.settings(folders.settings(), folders);
        this.models = SpeechModels.in(folders);
        this.terminal = terminal;
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list() throws ProblemException {
        models.problem().ifPresent(terminal::tell);
        var installed = models.store().list();
        var inUse = installed.isEmpty() ? "" : models.choose(settingsFile.load().settings().model()).name();
        installed.forEach(model -> print(model, inUse));
        models.store().catalog().models().stream()
                .filter(known -> installed.stream().noneMatch(model -> model.name().equals(known.name())))
                .forEach(known -> print(known.name(), known.aboutBytes(), terminal.say("models.absent"),
                        Optional.of(known)));
        return models.problem().isEmpty() ? Terminal.DONE : Terminal.PROBLEM;
    }

    @Command(name = "install", mixinStandardHelpOptions = true)
    int install(@Parameters(paramLabel = "NAME", descriptionKey = "name") String name,
            @Option(names = "--from", paramLabel = "FILE|DIR|URL") Optional<String> from)
            throws ProblemException, InterruptedException {
        var origin = from.isPresent() ? ModelOrigin.of(from.get()) : new ModelOrigin.Official();
        var done = new StringBuilder();
        try (var line = new ProgressLine(terminal.err())) {
            models.install(name, origin, step -> {
                var report = InstallReport.of(step, name, terminal.locale());
                line.show(report.what(), report.share());
                done.replace(0, done.length(), report.what());
            });
        }
        terminal.out().println(done);
        tellCautions(name);
        return Terminal.DONE;
    }

    @Command(name = "verify", mixinStandardHelpOptions = true)
    int verify() throws ProblemException, InterruptedException {
        int code = Terminal.DONE;
        for (var model : models.store().list()) {
            code = Math.max(code, verify(model));
        }
        return code;
    }

    @Command(name = "use", mixinStandardHelpOptions = true)
    int use(@Parameters(paramLabel = "NAME", descriptionKey = "name") String name) throws ProblemException {
        if (models.store().find(name).isEmpty()) {
            return terminal.tell(Problem.of(ProblemCode.MOD_07, name));
        }
        var loaded = settingsFile.load();
        loaded.problems().forEach(terminal::tell);
        settingsFile.save(loaded.settings(), loaded.settings().withModel(name));
        terminal.out().println(terminal.say("models.using", name));
        return Terminal.DONE;
    }

    /** What was installed under a name may be another model. */
    private void tellCautions(String name) throws ProblemException {
        models.examine(models.choose(Optional.of(name))).cautions().forEach(terminal::tell);
    }

    private int verify(InstalledModel model) throws ProblemException, InterruptedException {
        return switch (models.store().verify(model.name())) {
            case Verification.Intact(int files) -> said(terminal.say("models.intact", model.name(), files));
            case Verification.Damaged(var differences, var problem) -> {
                differences.forEach(one -> terminal.out()
                        .println(terminal.say("models.difference." + one.kind(), one.file())));
                yield terminal.tell(problem);
            }
            case Verification.Unknown _ -> {
                models.prove(model.folder());
                yield said(terminal.say("models.unknown", model.name()));
            }
        };
    }

    private int said(String line) {
        terminal.out().println(line);
        return Terminal.DONE;
    }

    private void print(InstalledModel model, String inUse) {
        var where = terminal.say(switch (model.place()) {
            case INSTALLED -> "models.here";
            case SHARED -> "models.shared";
            case EMBEDDED -> "models.embedded";
        });
        var use = model.name().equals(inUse) ? ", " + terminal.say("models.inUse") : "";
        print(model.name(), model.bytes(), where + use, known(model));
    }

    /** What the catalogue knows of the model that a folder really holds. */
    private Optional<CatalogModel> known(InstalledModel model) {
        try {
            var examined = models.examine(SpeechModels.folder(model.folder()));
            examined.cautions().stream().filter(caution -> caution.code() != ProblemCode.MOD_03)
                    .forEach(terminal::tell);
            return models.store().catalog().find(examined.name());
        } catch (ProblemException e) {
            terminal.tell(e.problem());
            return Optional.empty();
        }
    }

    private void print(String name, long bytes, String state, Optional<CatalogModel> known) {
        terminal.out().printf(Locale.ROOT, "%-30s %7.0f MB  %s%n", name, bytes / MEGABYTE, state);
        known.ifPresent(this::printKnown);
    }

    private void printKnown(CatalogModel known) {
        terminal.out().println("    " + known.goodFor(terminal.locale()));
        var rates = known.errorRates().stream().map(rate -> rate.testSet() + " " + rate.percent() + " %")
                .collect(Collectors.joining(", "));
        if (!rates.isEmpty()) {
            terminal.out().println("    " + terminal.say("models.rates") + ": " + rates);
        }
    }
}
