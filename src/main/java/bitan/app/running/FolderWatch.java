package bitan.app.running;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until some files of a folder come, go or change, or the folder itself is deleted, moved or made anew: the folders
 * it lies in are watched, too. One thread waits, any may close.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    /** After which to look again where nothing may tell: the folder cannot be made, or the system watches too many. */
    private static final long AGAIN_SECONDS = 1;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Path folder;
    private final Set<Path> files;
    private final Optional<WatchService> service;
    /** What is watched, and for which names in it. */
    private Map<WatchKey, Set<Path>> watched = Map.of();
    private boolean isThere;

    /** Nothing is watched before {@link #renew}. */
    public FolderWatch(Path folder, Set<Path> files) {
        this.folder = folder.toAbsolutePath().normalize();
        this.files = files;
        this.service = open(this.folder);
    }

    /** Watches what is there now. Whoever looks after this misses nothing that comes later. */
    public void renew() {
        var before = watched;
        watched = new HashMap<>();
        isThere = false;
        try {
            service.ifPresent(this::watchAll);
        } catch (ClosedWatchServiceException e) {
            return;
        }
        before.keySet().stream().filter(key -> !watched.containsKey(key)).forEach(WatchKey::cancel);
    }

    /**
     * Waits until there may be something new; a second at most where the folder cannot be watched, or is not {@code well}.
     *
     * @return whether this is still open
     */
    public boolean await(boolean well) throws InterruptedException {
        try {
            if (service.isEmpty()) {
                return !closed.await(AGAIN_SECONDS, TimeUnit.SECONDS);
            }
            if (!isThere || !well) {
                Optional.ofNullable(service.get().poll(AGAIN_SECONDS, TimeUnit.SECONDS))
                        .ifPresent(this::isNew);
                return closed.getCount() > 0;
            }
            boolean isNew = false;
            while (!isNew) {
                isNew = isNew(service.get().take());
            }
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    /** Ends the waiting. */
    @Override
    public void close() {
        closed.countDown();
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException e) {
            LOG.warn("the watch of a folder was not ended: {}", e.getClass().getSimpleName());
        }
    }

    /** From the root down: a folder that is replaced meanwhile is told by the one it lies in. */
    private void watchAll(WatchService open) {
        var above = Objects.requireNonNull(folder.getRoot());
        for (var name : folder) {
            watch(open, above, Set.of(name));
            above = above.resolve(name);
        }
        isThere = watch(open, folder, files);
    }

    private boolean watch(WatchService open, Path one, Set<Path> names) {
        try {
            watched.put(one.register(open, StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY), names);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isNew(WatchKey key) {
        var names = watched.getOrDefault(key, Set.of());
        boolean isNamed = key.pollEvents().stream().map(WatchEvent::context)
                .anyMatch(name -> name == null || names.contains(name));
        return !key.reset() || isNamed;
    }

    private static Optional<WatchService> open(Path folder) {
        try {
            return Optional.of(folder.getFileSystem().newWatchService());
        } catch (IOException e) {
            LOG.warn("folders cannot be watched: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
