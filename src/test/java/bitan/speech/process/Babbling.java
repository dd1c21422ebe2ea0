package bitan.speech.process;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A recogniser process that greets, opens streams, and answers sound with nonsense. */
final class Babbling {
    private Babbling() {
    }

    /** Takes no arguments. */
    public static void main(String[] args) throws Exception {
        var out = greet();
        out.write("LOG something printed between answers\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        System.in.transferTo(out);
    }

    /** Greets and opens streams, until something else is wanted; answers where answers go. */
    static OutputStream greet() throws IOException {
        var out = new BufferedOutputStream(System.out);
        ResponseCodec.send(out, new Response.Hello(Framing.VERSION));
        ResponseCodec.send(out, new Response.Loaded());
        var in = new DataInputStream(System.in);
        while (RequestCodec.receive(in) instanceof Request.Open open) {
            ResponseCodec.send(out, new Response.Heard(open.stream(), List.of(), 0));
        }
        return out;
    }
}
