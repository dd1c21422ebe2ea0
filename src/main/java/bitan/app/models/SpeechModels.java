package bitan.app.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import bitan.app.installation.Folders;
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
import bitan.speech.process.RemoteModel;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.check.ModelCheck;

/** Which speech model this counter uses, and its loading. Safe between threads. */
public final class SpeechModels {
    /** The model that comes with the program, and that its demonstration was recorded for. */
    public static final String DEMONSTRATION = "vosk-model-bitan-demo-cn-0.1";

    /** A counter that chose nothing gets the largest of what was installed, and else what came with the program. */
    private static final Comparator<InstalledModel> BEST_LAST = Comparator
            .comparing((InstalledModel model) -> model.place() != Place.EMBEDDED)
            .thenComparing(InstalledModel::bytes);

    private final Folders folders;
    private final Path work;
    private final ModelStore store;
    private final Optional<Problem> problem;

    /**
     * A model folder to load.
     *
     * @param missed the model that was wanted, if it is another
     */
    public record Chosen(String name, Path folder, Optional<String> missed) {}

    /**
     * What is known of a model by its files.
     *
     * @param name of the model that it really is, as far as that can be told
     * @param cautions what people should know before they rely on it: MOD-03, MOD-07, MOD-11, MOD-12
     */
    public record Examined(String name, List<Problem> cautions) {}

    private SpeechModels(Folders folders, Path work, Catalog catalog, Optional<Problem> problem) {
        this.folders = folders;
        this.work = work;
        this.store = new ModelStore(folders.installedModels(), folders.sharedModels(),
                folders.embeddedModels(), catalog);
        this.problem = problem;
    }

    /** The models of this machine; with an empty catalogue where it cannot be read. */
    public static SpeechModels in(Folders folders) {
        return in(folders, folders.work());
    }

    /**
     * The same for whoever must not change the data folder.
     *
     * @param work where proofs and unpacked libraries may be kept
     */
    public static SpeechModels in(Folders folders, Path work) {
        try {
            var catalog = Catalog.read(folders.embeddedModels().resolve("catalog.json"));
            return new SpeechModels(folders, work, catalog, Optional.empty());
        } catch (ProblemException e) {
            return new SpeechModels(folders, work, new Catalog(List.of()), Optional.of(e.problem()));
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
        return new Chosen(model.name(), model.folder(), wanted.filter(name -> !name.equals(model.name())));
    }

    /**
     * Looks whether a model is what its folder is called.
     *
     * @throws ProblemException if there is none ({@code MOD-02})
     */
    public Examined examine(Chosen chosen) throws ProblemException {
        var identity = ModelCheck.identify(chosen.folder(), work);
        var name = identity.model().orElse(chosen.name());
        var cautions = new ArrayList<Problem>();
        chosen.missed().ifPresent(wanted -> cautions.add(Problem.of(ProblemCode.MOD_07, wanted)));
        if (!name.equals(chosen.name())) {
            cautions.add(Problem.of(ProblemCode.MOD_11, chosen.name(), name));
        }
        identity.difference()
                .ifPresent(file -> cautions.add(Problem.of(ProblemCode.MOD_12, chosen.name(), file)));
        if (name.equals(DEMONSTRATION)) {
            cautions.add(Problem.of(ProblemCode.MOD_03, name));
        }
        return new Examined(name, List.copyOf(cautions));
    }

    /**
     * The model that is in an archive or a folder, by its name, else by the size of the archive.
     *
     * @throws ProblemException MOD-07 if the catalogue has no such model
     */
    public String nameOf(Path path) throws ProblemException {
        return ModelName.of(path, store.catalog())
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.MOD_07, path)));
    }

    /** The folders they are in. */
    public Folders folders() {
        return folders;
    }

    /** A folder named by hand. */
    public static Chosen folder(Path folder) {
        var name = folder.toAbsolutePath().normalize().getFileName();
        return new Chosen(String.valueOf(name), folder, Optional.empty());
    }

    /**
     * Proves that a model can be loaded, and loads it in a process of its own, which it may take down without harm. Takes
     * from half a second to many.
     *
     * @throws ProblemException if it cannot be ({@code MOD-02}, {@code SPE-01}, {@code SPE-02})
     */
    public RemoteModel loadApart(Chosen chosen) throws ProblemException {
        return RemoteModel.load(chosen.folder(), Endpointing.DEFAULT, work);
    }

    /**
     * The same for files, which may take longer.
     *
     * @throws ProblemException as {@link #loadApart}
     */
    public RemoteModel loadForFiles(Chosen chosen) throws ProblemException {
        return RemoteModel.loadForFiles(chosen.folder(), Endpointing.DEFAULT, folders.work());
    }

    /** Loads a model once where a crash does no harm. */
    public void prove(Path folder) throws ProblemException {
        ModelCheck.verify(folder, work);
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
}
