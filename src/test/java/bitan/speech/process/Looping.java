package bitan.speech.process;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.util.List;

/** A recogniser process that greets, opens streams and goes on saying that it lives, but never answers to sound. */
final class Looping {
    private static final int ALIVE_EVERY_MILLIS = 250;

    private Looping() {
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws Exception {
        var out = new BufferedOutputStream(System.out);
        AnswerWire.send(out, new Answer.Hello(Wire.VERSION));
        AnswerWire.send(out, new Answer.Loaded());
        var in = new DataInputStream(System.in);
        while (OrderWire.receive(in) instanceof Order.Open open) {
            AnswerWire.send(out, new Answer.Heard(open.stream(), List.of()));
        }
        while (true) {
            AnswerWire.send(out, new Answer.Alive());
            Thread.sleep(ALIVE_EVERY_MILLIS);
        }
    }
}
