package bitan.speech.process;

/** A recogniser process that greets, opens streams and goes on saying that it lives, but never answers to sound. */
final class Looping {
    private static final int ALIVE_EVERY_MILLIS = 250;

    private Looping() {
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws Exception {
        var out = Babbling.greet();
        while (true) {
            ResponseCodec.send(out, new Response.Alive());
            Thread.sleep(ALIVE_EVERY_MILLIS);
        }
    }
}
