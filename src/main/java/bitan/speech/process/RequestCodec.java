package bitan.speech.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import bitan.speech.vosk.VoskOptions;

/** Orders as bytes. Stateless. */
final class RequestCodec {
    private static final int OPEN = 1;
    private static final int SOUND = 2;
    private static final int FINISH = 3;
    private static final int CLOSE = 4;

    private RequestCodec() {
    }

    static void send(OutputStream out, Request order) throws IOException {
        Framing.send(out, data -> {
            switch (order) {
                case Request.Open(int stream, VoskOptions(int alternatives, double partialSeconds)) -> {
                    head(data, OPEN, stream);
                    data.writeInt(alternatives);
                    data.writeDouble(partialSeconds);
                }
                case Request.Sound(int stream, short[] samples) -> {
                    head(data, SOUND, stream);
                    data.writeInt(samples.length);
                    for (short sample : samples) {
                        data.writeShort(sample);
                    }
                }
                case Request.Finish(int stream) -> head(data, FINISH, stream);
                case Request.Close(int stream) -> head(data, CLOSE, stream);
            }
        });
    }

    static Request receive(DataInputStream in) throws IOException {
        return Framing.receive(in, RequestCodec::read);
    }

    private static void head(DataOutputStream data, int kind, int stream) throws IOException {
        data.writeByte(kind);
        data.writeInt(stream);
    }

    private static Request read(DataInputStream data) throws IOException {
        int kind = data.readByte();
        int stream = data.readInt();
        return switch (kind) {
            case OPEN -> new Request.Open(stream, new VoskOptions(data.readInt(), data.readDouble()));
            case SOUND -> new Request.Sound(stream, samples(data));
            case FINISH -> new Request.Finish(stream);
            case CLOSE -> new Request.Close(stream);
            default -> throw new IOException("an order of kind " + kind);
        };
    }

    private static short[] samples(DataInputStream data) throws IOException {
        int length = data.readInt();
        if (length < 0 || (long) length * Short.BYTES != data.available()) {
            throw new IOException("a sound of " + length + " samples");
        }
        var samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = data.readShort();
        }
        return samples;
    }
}
