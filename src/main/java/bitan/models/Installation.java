package bitan.models;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.disk.Sha256;
import bitan.models.InstallStep.Checked;
import bitan.models.InstalledModel.Place;
import bitan.models.fetch.Download;
import bitan.models.fetch.DownloadRequest;
import bitan.models.fetch.PartialFile;
import bitan.models.fetch.RetryPolicy;
import bitan.models.unpack.FolderSource;
import bitan.models.unpack.ModelSource;
import bitan.models.unpack.ZipSource;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** One installation from its origin to its place. Used once, by one thread that holds the folder's lock. */
final class Installation {
    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);
    /** Room for the unpacked model, as a multiple of its archive; known exactly only once that is here. */
    private static final long UNPACKED_TIMES = 2;
    /** A rough size is right within this factor. */
    private static final long ROUGHLY = 2;

    private final CatalogModel model;
    private final Staging staging;
    private final FreeDisk disk;
    private final RetryPolicy patience;
    private final Steps steps;

    Installation(CatalogModel model, Staging staging, FreeDisk disk, RetryPolicy patience, Steps steps) {
        this.model = model;
        this.staging = staging;
        this.disk = disk;
        this.patience = patience;
        this.steps = steps;
    }

    InstalledModel run(ModelOrigin origin, Proof proof)
            throws ProblemException, IOException, InterruptedException {
        return switch (origin) {
            case ModelOrigin.Official() -> fromWeb(model.address().orElseThrow(this::noAddress), proof);
            case ModelOrigin.Address(var uri) -> fromWeb(uri, proof);
            case ModelOrigin.Archive(var file) -> fromArchive(file, proof);
            case ModelOrigin.Folder(var folder) -> {
                try (var source = FolderSource.open(folder)) {
                    yield place(source, Checked.PROOF, proof);
                }
            }
        };
    }

    private ProblemException noAddress() {
        return new ProblemException(Problem.of(ProblemCode.MOD_04, model.name(), "no official address"));
    }

    private InstalledModel fromWeb(URI address, Proof proof)
            throws ProblemException, IOException, InterruptedException {
        var part = new PartialFile(disk.folder().resolve("." + model.name() + ".zip.part"));
        fetch(wanted(address), part);
        try (var source = ZipSource.open(model.name(), part.file())) {
            var placed = place(source, archiveChecked(), proof);
            part.delete();
            return placed;
        } catch (ProblemException e) {
            boolean blameless = e.problem().code() == ProblemCode.MOD_08 || model.sha256().isPresent();
            if (!blameless || e.problem().code() == ProblemCode.MOD_06) {
                part.delete(); // kept, it would be taken for good at every further try
            }
            throw e;
        }
    }

    private DownloadRequest wanted(URI address) {
        long about = model.aboutBytes();
        return new DownloadRequest(model.name(), address, model.bytes().orElse(about / ROUGHLY),
                model.bytes().orElse(about * ROUGHLY), model.sha256());
    }

    private void fetch(DownloadRequest wanted, PartialFile part)
            throws ProblemException, IOException, InterruptedException {
        disk.require(model.aboutBytes() * (1 + UNPACKED_TIMES) - held(part));
        var download = new Download(wanted, part, patience);
        boolean mayBeMixed = true;
        while (true) {
            boolean onePiece = download.run(this::tell);
            var wrong = wrong(part.file());
            if (wrong.isEmpty()) {
                return;
            }
            part.delete();
            if (onePiece || !mayBeMixed) {
                throw new ProblemException(wrong.get());
            }
            LOG.info("{} came in pieces that do not fit together; once more from the start", model.name());
            mayBeMixed = false;
        }
    }

    private static long held(PartialFile part) throws IOException {
        return Files.exists(part.file()) ? Files.size(part.file()) : 0;
    }

    private InstalledModel fromArchive(Path file, Proof proof)
            throws ProblemException, IOException, InterruptedException {
        try (var source = opened(file)) {
            return place(source, archiveChecked(), proof);
        }
    }

    private ModelSource opened(Path file) throws ProblemException, InterruptedException {
        try {
            var wrong = wrong(file);
            if (wrong.isPresent()) {
                throw new ProblemException(wrong.get());
            }
            return ZipSource.open(file.toString(), file);
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.MOD_04, file, e);
        }
    }

    private Checked archiveChecked() {
        return model.sha256().isPresent() ? Checked.CHECKSUM : Checked.ARCHIVE;
    }

    /** MOD_05 if the archive is not the one in the catalogue, as far as the catalogue knows it. */
    private Optional<Problem> wrong(Path file) throws IOException, InterruptedException {
        steps.at(new InstallStep.Verifying());
        long bytes = Files.size(file);
        if (model.bytes().orElse(bytes) != bytes) {
            return Optional.of(Problem.of(ProblemCode.MOD_05, model.name(),
                    model.bytes().getAsLong() + " bytes", bytes + " bytes"));
        }
        if (model.sha256().isEmpty()) {
            return Optional.empty();
        }
        var sum = Sha256.of(file);
        return sum.equals(model.sha256().get())
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.MOD_05, model.name(), model.sha256().get(), sum));
    }

    private InstalledModel place(ModelSource source, Checked checked, Proof proof)
            throws ProblemException, IOException, InterruptedException {
        long bytes = source.contents().bytes();
        disk.require(bytes);
        var manifest = staging.fill(source, written -> steps.at(new InstallStep.Unpacking(written, bytes)));
        steps.at(new InstallStep.Proving());
        proof.prove(staging.folder());
        staging.promote(manifest);
        LOG.info("installed {} from {} files, checked by {}", model.name(), manifest.sums().size(), checked);
        var placed = new InstalledModel(model.name(), staging.place(), Place.INSTALLED, bytes,
                Optional.of(model));
        steps.at(new InstallStep.Done(placed, checked));
        return placed;
    }

    private void tell(Download.News news) {
        steps.at(switch (news) {
            case Download.News.Arrived(var bytes, var of) -> new InstallStep.Downloading(bytes, of);
            case Download.News.Retrying(var why, var pause) -> new InstallStep.Retrying(why, pause);
        });
    }
}
