package bitan.app.running;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.disk.OwnerOnly;
import bitan.disk.RegularFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * One kiosk for each data folder: the first holds a lock that the system releases however it ends, and a second leaves
 * a file that tells the first to come to the front. Safe between threads.
 */
public final class OneKiosk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OneKiosk.class);
    private static final String LOCK = "kiosk.lock";
    private static final String FORWARD = "kiosk.forward";
    /** A first one that hangs, or still makes its windows, is not waited for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Whoever only asks whether one runs holds the lock for a moment: see {@link #isRunning}. */
    private static final int TRIES = 5;
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final Path folder;
    private Optional<FileChannel> lock;
    private Optional<Object> locked;
    private Optional<FolderWatch> watch = Optional.empty();
    private boolean isEnded;

    private OneKiosk(Path folder, Optional<FileChannel> lock) {
        this.folder = folder;
        this.lock = lock;
        this.locked = key();
    }

    /**
     * Becomes the one of this folder, which is made if it is not there; where it cannot be written, without a lock.
     *
     * @throws ProblemException RUN-01 if there is one: it has been told to come forward
     */
    public static OneKiosk claim(Path folder) throws ProblemException {
        try {
            var lock = opened(folder);
            if (isGot(lock)) {
                Files.deleteIfExists(folder.resolve(FORWARD));
                return new OneKiosk(folder, Optional.of(lock));
            }
            lock.close();
        } catch (IOException e) {
            LOG.warn("no lock in the data folder: {}", RegularFile.why(e));
            return new OneKiosk(folder, Optional.empty());
        }
        bringForward(folder);
        throw new ProblemException(Problem.of(ProblemCode.RUN_01, folder));
    }

    /** Whether one runs on this folder. */
    public static boolean isRunning(Path folder) {
        try (var lock = RegularFile.channel(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return take(lock).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Tells the one of this folder to come forward; returns when it has seen that.
     *
     * @throws ProblemException RUN-12 if there is none
     */
    public static void forward(Path folder) throws ProblemException {
        if (!isRunning(folder)) {
            throw new ProblemException(Problem.of(ProblemCode.RUN_12, folder));
        }
        bringForward(folder);
    }

    /** Carries this out whenever somebody starts another one, on a thread of its own, until this is closed. */
    public synchronized void onForward(Runnable comeForward) {
        if (!isEnded) {
            var opened = new FolderWatch(folder, Set.of(Path.of(LOCK), Path.of(FORWARD)));
            watch = Optional.of(opened);
            Thread.ofPlatform().daemon().name("bitan-forward").start(() -> serve(opened, comeForward));
        }
    }

    /** Another one may begin. */
    @Override
    public void close() {
        synchronized (this) {
            isEnded = true;
            watch.ifPresent(FolderWatch::close);
            lock.ifPresent(OneKiosk::letGo);
        }
    }

    private void serve(FolderWatch open, Runnable comeForward) {
        try {
            boolean isKept;
            do {
                open.renew();
                isKept = keepLock();
                if (isAsked()) {
                    LOG.info("started a second time: this one comes forward");
                    comeForward.run();
                }
            } while (open.await(isKept));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A lock whose file was deleted keeps nobody out: it is taken anew. Whether there is nothing left to do. */
    private synchronized boolean keepLock() {
        if (isEnded || lock.isEmpty() || key().equals(locked)) {
            return true;
        }
        try {
            var fresh = opened(folder);
            if (take(fresh).isPresent()) {
                lock.ifPresent(OneKiosk::letGo);
                lock = Optional.of(fresh);
                locked = key();
                LOG.warn("the lock in the data folder was deleted, and is made anew");
                return true;
            }
            fresh.close();
        } catch (IOException e) {
            LOG.debug("no lock in the data folder: {}", RegularFile.why(e));
        }
        return false;
    }

    private Optional<Object> key() {
        try {
            var is = Files.readAttributes(folder.resolve(LOCK), BasicFileAttributes.class);
            return Optional.of(Optional.ofNullable(is.fileKey()).orElse(LOCK));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static FileChannel opened(Path folder) throws IOException {
        OwnerOnly.folder(folder);
        OwnerOnly.file(folder.resolve(LOCK));
        return RegularFile.channel(folder.resolve(LOCK), StandardOpenOption.WRITE);
    }

    private boolean isAsked() {
        try {
            return Files.deleteIfExists(folder.resolve(FORWARD));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isGot(FileChannel lock) throws IOException {
        boolean got = take(lock).isPresent();
        for (int i = 1; i < TRIES && !got; i++) {
            LockSupport.parkNanos(MOMENT.toNanos());
            got = take(lock).isPresent();
        }
        return got;
    }

    private static Optional<FileLock> take(FileChannel lock) throws IOException {
        try {
            return Optional.ofNullable(lock.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** Returns when the other has seen it, or is not going to. */
    private static void bringForward(Path folder) {
        var asking = folder.resolve(FORWARD);
        try {
            OwnerOnly.file(asking);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (Files.exists(asking) && System.nanoTime() < end) {
                LockSupport.parkNanos(MOMENT.toNanos());
            }
            Files.deleteIfExists(asking);
        } catch (NoSuchFileException e) {
            // It was seen at once.
        } catch (IOException e) {
            LOG.warn("the other cannot be told to come forward: {}", e.getClass().getSimpleName());
        }
    }

    private static void letGo(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("the lock was not given back: {}", e.getClass().getSimpleName());
        }
    }
}
