package bitan.app.machine;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import bitan.models.Catalog;
import bitan.models.InstallStep;
import bitan.models.InstalledModel;
import bitan.models.InstalledModel.Place;
import bitan.models.ModelInstaller;
import bitan.models.ModelOrigin;
import bitan.models.ModelStore;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.process.ChildModel;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.VoskModel;
import bitan.speech.vosk.check.ModelCheck;

/** Which speech model this counter uses, and its loading. Safe between threads. */
public final class SpeechModels {
    /** A counter that chose nothing gets the largest of what was installed, and else what came with the program. */
    private static final Comparator<InstalledModel> BEST_LAST = Comparator
            .comparing((InstalledModel model) -> model.place() == Place.INSTALLED)
            .thenComparing(InstalledModel::bytes);

    private final Folders folders;
    private final ModelStore store;
    private final Optional<Problem> problem;

    /**
     * A model folder to load.
     *
     * @param caution what the clerk should know about it
     */
    public record Chosen(String name, Path folder, Optional<Problem> caution) {}

    private SpeechModels(Folders folders, Catalog catalog, Optional<Problem> problem) {
        this.folders = folders;
        this.store = new ModelStore(folders.installedModels(), folders.embeddedModels(), catalog);
        this.problem = problem;
    }

    /** The models of this machine; with an empty catalogue where it cannot be read. */
    public static SpeechModels in(Folders folders) {
        try {
            var catalog = Catalog.read(folders.embeddedModels().resolve("catalog.json"));
            return new SpeechModels(folders, catalog, Optional.empty());
        } catch (ProblemException e) {
            return new SpeechModels(folders, new Catalog(List.of()), Optional.of(e.problem()));
        }
    }

    /** What is wrong with the catalogue, if anything is ({@code MOD-09}). */
    public Optional<Problem> problem() {
        return problem;
    }

    /** The catalogue and what is installed. */
    public ModelStore store() {
        return store;
    }

    /**
     * The wanted model, or the best there is.
     *
     * @throws ProblemException if none is installed ({@code MOD-01})
     */
    public Chosen choose(Optional<String> wanted) throws ProblemException {
        var installed = store.list();
        var named = installed.stream().filter(model -> wanted.equals(Optional.of(model.name()))).findFirst();
        var model = named.or(() -> installed.stream().max(BEST_LAST)).orElseThrow(
                () -> new ProblemException(Problem.of(ProblemCode.MOD_01)));
        return new Chosen(model.name(), model.folder(), caution(model, wanted));
    }

    /** A folder named by hand. */
    public static Chosen folder(Path folder) {
        return new Chosen(String.valueOf(folder.getFileName()), folder, Optional.empty());
    }

    /**
     * Proves that a model can be loaded without harm, and loads it. Takes from a tenth of a second to many.
     *
     * @throws ProblemException if it cannot be ({@code MOD-02}, {@code SPE-01})
     */
    public VoskModel load(Chosen chosen) throws ProblemException {
        return VoskModel.load(chosen.folder(), Endpointing.DEFAULT, folders.work());
    }

    /**
     * The same in a process of its own, which it may take down without harm.
     *
     * @throws ProblemException if it cannot be ({@code MOD-02}, {@code SPE-01}, {@code SPE-02})
     */
    public ChildModel loadApart(Chosen chosen) throws ProblemException {
        return ChildModel.load(chosen.folder(), Endpointing.DEFAULT, folders.work());
    }

    /** Loads a model once where a crash does no harm. */
    public void prove(Path folder) throws ProblemException {
        ModelCheck.verify(folder, folders.work());
    }

    /**
     * Installs a model of the catalogue.
     *
     * @param step hears how far it is, on the calling thread
     * @throws ProblemException if it is not known ({@code MOD-07}) or cannot be installed
     */
    public InstalledModel install(String name, ModelOrigin origin, Consumer<InstallStep> step)
            throws ProblemException, InterruptedException {
        var model = store.catalog().find(name)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.MOD_07, name)));
        return new ModelInstaller(folders.installedModels()).install(model, origin, step, this::prove);
    }

    private static Optional<Problem> caution(InstalledModel model, Optional<String> wanted) {
        if (wanted.isPresent() && !wanted.get().equals(model.name())) {
            return Optional.of(Problem.of(ProblemCode.MOD_07, wanted.get()));
        }
        return model.place() == Place.EMBEDDED
                ? Optional.of(Problem.of(ProblemCode.MOD_03, model.name()))
                : Optional.empty();
    }
}
