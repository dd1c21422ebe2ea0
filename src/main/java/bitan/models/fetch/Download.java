package bitan.models.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.models.fetch.DownloadAttempt.Outcome;
import bitan.problem.Problem;
import bitan.problem.ProblemException;

/** Downloads one file in as many tries as its patience allows; each continues where the last one stopped. */
public final class Download {
    private static final Logger LOG = LoggerFactory.getLogger(Download.class);
    /** A line that breaks this often, bringing a little each time, is not getting there. */
    private static final int MOST_TRIES = 200;

    private final DownloadRequest wanted;
    private final PartialFile part;
    private final RetryPolicy patience;

    /** How it goes. */
    public sealed interface News {
        /**
         * The part is now so many bytes long; can become less when it has to begin anew.
         *
         * @param of the whole length as it must be, or else as the server says
         */
        record Arrived(long bytes, OptionalLong of) implements News {}

        /** A try failed, and another will follow after this pause. */
        record Retrying(Problem why, Duration pause) implements News {}
    }

    /** @param part where the file arrives; kept when a download breaks off, for the next one */
    public Download(DownloadRequest wanted, PartialFile part, RetryPolicy patience) {
        this.wanted = wanted;
        this.part = part;
        this.patience = patience;
    }

    /**
     * Fetches until the part is the whole file. Its size is right then, its content is not checked.
     *
     * @param listener told the news on the calling thread
     * @return whether it arrived in one piece; if not, wrong content may come from a mix of versions
     * @throws ProblemException MOD_04 if it cannot be had (the part stays), MOD_05 if the size is wrong
     * @throws IOException if the disk fails
     */
    public boolean run(Consumer<News> listener) throws ProblemException, IOException, InterruptedException {
        if (isWhole()) {
            return false;
        }
        long furthest = part.length();
        boolean onePiece = furthest == 0;
        int futile = 0;
        for (int tries = 1;; tries++) {
            var outcome = new DownloadAttempt(wanted, part, patience, listener).run();
            switch (outcome) {
                case Outcome.Complete() -> {
                    return onePiece;
                }
                case Outcome.Never(var why) -> throw new ProblemException(why);
                case Outcome.Again(var why) -> {
                    futile = part.length() > furthest ? 1 : futile + 1;
                    if (futile >= patience.tries() || tries >= MOST_TRIES) {
                        throw new ProblemException(why);
                    }
                    pause(why, patience.pauseAfter(futile), listener);
                }
            }
            furthest = Math.max(furthest, part.length());
            onePiece = false;
        }
    }

    private boolean isWhole() throws IOException {
        var held = part.usable(wanted);
        return held.isPresent() && part.length() == wanted.bytes().orElse(held.get().total().orElse(-1));
    }

    private static void pause(Problem why, Duration pause, Consumer<News> listener)
            throws InterruptedException {
        LOG.info("{} {}, trying again", why.code().label(), why.facts());
        listener.accept(new News.Retrying(why, pause));
        Thread.sleep(pause);
    }
}
