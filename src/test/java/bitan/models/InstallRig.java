package bitan.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import bitan.models.fetch.RetryPolicy;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** An installer over one folder, with what it told on the way. */
final class InstallRig {
    static final Proof LOADS = _ -> {};
    private static final Duration LONG = Duration.ofSeconds(20);

    final Path models;
    final List<InstallStep> steps = new ArrayList<>();
    private final RetryPolicy patience;
    private final long freeBytes;

    InstallRig(Path models) {
        this(models, new RetryPolicy(LONG, LONG, 4, Duration.ZERO), Long.MAX_VALUE);
    }

    InstallRig(Path models, RetryPolicy patience, long freeBytes) {
        this.models = models;
        this.patience = patience;
        this.freeBytes = freeBytes;
    }

    static RetryPolicy tries(int tries) {
        return new RetryPolicy(LONG, LONG, tries, Duration.ZERO);
    }

    static RetryPolicy stall(Duration stall, int tries) {
        return new RetryPolicy(LONG, stall, tries, Duration.ZERO);
    }

    InstalledModel install(CatalogModel model, ModelOrigin origin)
            throws ProblemException, InterruptedException {
        return install(model, origin, LOADS);
    }

    InstalledModel install(CatalogModel model, ModelOrigin origin, Proof proof)
            throws ProblemException, InterruptedException {
        return new ModelInstaller(models, patience, _ -> freeBytes).install(model, origin, steps::add, proof);
    }

    /** The code with which it fails. */
    ProblemCode failure(CatalogModel model, ModelOrigin origin) {
        return failure(model, origin, LOADS);
    }

    ProblemCode failure(CatalogModel model, ModelOrigin origin, Proof proof) {
        var failure = catchThrowableOfType(ProblemException.class, () -> install(model, origin, proof));
        assertThat(failure).as("should have failed").isNotNull();
        return failure.problem().code();
    }

    Path place() {
        return models.resolve(SmallModel.NAME);
    }

    /** The names in the models' folder, but for the lock. */
    List<String> names() throws IOException {
        try (var all = Files.list(models)) {
            return all.map(f -> f.getFileName().toString()).filter(n -> !n.equals(".lock")).sorted().toList();
        }
    }
}
