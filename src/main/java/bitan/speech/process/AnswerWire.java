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
final class AnswerWire {
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

    private AnswerWire() {
    }

    static void send(OutputStream out, Answer answer) throws IOException {
        Wire.send(out, data -> {
            switch (answer) {
                case Answer.Hello(int version) -> {
                    data.writeByte(HELLO);
                    data.writeInt(version);
                }
                case Answer.Alive _ -> data.writeByte(ALIVE);
                case Answer.Loaded _ -> data.writeByte(LOADED);
                case Answer.Refused(var problem) -> {
                    data.writeByte(REFUSED);
                    write(data, problem);
                }
                case Answer.Heard(int stream, var events, int open) -> {
                    data.writeByte(HEARD);
                    data.writeInt(stream);
                    Wire.list(data, events, AnswerWire::write);
                    data.writeInt(open);
                }
            }
        });
    }

    static Answer receive(DataInputStream in) throws IOException {
        return Wire.receive(in, AnswerWire::read);
    }

    private static Answer read(DataInputStream data) throws IOException {
        int kind = data.readByte();
        return switch (kind) {
            case HELLO -> new Answer.Hello(data.readInt());
            case ALIVE -> new Answer.Alive();
            case LOADED -> new Answer.Loaded();
            case REFUSED -> new Answer.Refused(problem(data));
            case HEARD -> new Answer.Heard(data.readInt(), Wire.list(data, AnswerWire::event),
                    data.readInt());
            default -> throw new IOException("an answer of kind " + kind);
        };
    }

    private static void write(DataOutputStream data, SpeechEvent event) throws IOException {
        switch (event) {
            case Partial(var words, double at) -> {
                data.writeByte(PARTIAL);
                Wire.list(data, words, AnswerWire::write);
                data.writeDouble(at);
            }
            case Settled(var words, var alternatives) -> {
                data.writeByte(SETTLED);
                Wire.list(data, words, AnswerWire::write);
                Wire.list(data, alternatives,
                        (out, texts) -> Wire.list(out, texts, DataOutputStream::writeUTF));
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
            case PARTIAL -> new Partial(Wire.list(data, AnswerWire::word), data.readDouble());
            case SETTLED -> new Settled(Wire.list(data, AnswerWire::word),
                    Wire.list(data, AnswerWire::texts));
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
        return Wire.list(data, each -> each.readUTF());
    }

    private static void write(DataOutputStream data, Problem problem) throws IOException {
        data.writeUTF(problem.code().name());
        Wire.list(data, problem.facts(), DataOutputStream::writeUTF);
    }

    private static Problem problem(DataInputStream data) throws IOException {
        return new Problem(ProblemCode.valueOf(data.readUTF()), texts(data));
    }
}
