package bitan.conversation;

/** Takes commands, each made in one visit. Safe between threads. */
@FunctionalInterface
public interface CommandSink {
    /**
     * Hands over a command; returns at once.
     *
     * @param visit the number of the visit it was made in; it is dropped if another one is open when its turn comes
     */
    void submit(int visit, Command command);
}
