package bitan.speech.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Failed;
import bitan.speech.SpeechEvent.Lagging;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Silence;
import bitan.speech.SpeechEvent.Word;

/** Answers as bytes. Stateless. */
final class ResponseCodec {
    private static final int HELLO = 1;
    private static final int ALIVE = 2;
    private static final int LOADED = 3;
    private static final int REFUSED = 4;
    private static final int HEARD = 5;

    private static final int PARTIAL = 1;
    private static final int SETTLED = 2;
    private static final int SILENCE = 3;
    private static final int LAGGING = 4;
    private static final int FAILED = 5;

    private ResponseCodec() {
    }

    static void send(OutputStream out, Response answer) throws IOException {
        Framing.send(out, data -> {
            switch (answer) {
                case Response.Hello(int version) -> {
                    data.writeByte(HELLO);
                    data.writeInt(version);
                }
                case Response.Alive _ -> data.writeByte(ALIVE);
                case Response.Loaded _ -> data.writeByte(LOADED);
                case Response.Refused(var problem) -> {
                    data.writeByte(REFUSED);
                    write(data, problem);
                }
                case Response.Heard(int stream, var events, int open) -> {
                    data.writeByte(HEARD);
                    data.writeInt(stream);
                    Framing.list(data, events, ResponseCodec::write);
                    data.writeInt(open);
                }
            }
        });
    }

    static Response receive(DataInputStream in) throws IOException {
        return Framing.receive(in, ResponseCodec::read);
    }

    private static Response read(DataInputStream data) throws IOException {
        int kind = data.readByte();
        return switch (kind) {
            case HELLO -> new Response.Hello(data.readInt());
            case ALIVE -> new Response.Alive();
            case LOADED -> new Response.Loaded();
            case REFUSED -> new Response.Refused(problem(data));
            case HEARD -> new Response.Heard(data.readInt(), Framing.list(data, ResponseCodec::event),
                    data.readInt());
            default -> throw new IOException("an answer of kind " + kind);
        };
    }

    private static void write(DataOutputStream data, SpeechEvent event) throws IOException {
        switch (event) {
            case Partial(var words, double at) -> {
                data.writeByte(PARTIAL);
                Framing.list(data, words, ResponseCodec::write);
                data.writeDouble(at);
            }
            case Settled(var words, var alternatives) -> {
                data.writeByte(SETTLED);
                Framing.list(data, words, ResponseCodec::write);
                Framing.list(data, alternatives,
                        (out, texts) -> Framing.list(out, texts, DataOutputStream::writeUTF));
            }
            case Silence(double at) -> {
                data.writeByte(SILENCE);
                data.writeDouble(at);
            }
            case Lagging(double seconds, boolean paused) -> {
                data.writeByte(LAGGING);
                data.writeDouble(seconds);
                data.writeBoolean(paused);
            }
            case Failed(var problem) -> {
                data.writeByte(FAILED);
                write(data, problem);
            }
        }
    }

    private static SpeechEvent event(DataInputStream data) throws IOException {
        int kind = data.readByte();
        return switch (kind) {
            case PARTIAL -> new Partial(Framing.list(data, ResponseCodec::word), data.readDouble());
            case SETTLED -> new Settled(Framing.list(data, ResponseCodec::word),
                    Framing.list(data, ResponseCodec::texts));
            case SILENCE -> new Silence(data.readDouble());
            case LAGGING -> new Lagging(data.readDouble(), data.readBoolean());
            case FAILED -> new Failed(problem(data));
            default -> throw new IOException("an event of kind " + kind);
        };
    }

    private static void write(DataOutputStream data, Word word) throws IOException {
        data.writeUTF(word.text());
        data.writeDouble(word.start());
        data.writeDouble(word.end());
        data.writeDouble(word.confidence());
    }

    private static Word word(DataInputStream data) throws IOException {
        return new Word(data.readUTF(), data.readDouble(), data.readDouble(), data.readDouble());
    }

    private static List<String> texts(DataInputStream data) throws IOException {
        return Framing.list(data, each -> each.readUTF());
    }

    private static void write(DataOutputStream data, Problem problem) throws IOException {
        data.writeUTF(problem.code().name());
        Framing.list(data, problem.facts(), DataOutputStream::writeUTF);
    }

    private static Problem problem(DataInputStream data) throws IOException {
        return new Problem(ProblemCode.valueOf(data.readUTF()), texts(data));
    }
}
