package bitan.speech.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.speech.SpeechEvent.Failed;
import bitan.speech.SpeechEvent.Lagging;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Silence;
import bitan.speech.SpeechEvent.Word;
import bitan.speech.vosk.VoskOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class FramingTest {

    @ParameterizedTest
    @MethodSource("answers")
    void answer_any_arrivesAsSent(Response answer) throws IOException {
        assertThat(ResponseCodec.receive(in(sent(answer)))).isEqualTo(answer);
    }

    static List<Response> answers() {
        var word = new Word("社保卡", 0.12, 0.5, 0.75);
        return List.of(new Response.Hello(7), new Response.Alive(), new Response.Loaded(),
                new Response.Refused(Problem.of(ProblemCode.MOD_02, "/models/一", "libvosk")),
                new Response.Heard(2, List.of(), 0),
                new Response.Heard(1, List.of(new Partial(List.of(word, word), 1.5), new Silence(2),
                        new Settled(List.of(word), List.of(List.of("社保", "卡"), List.of("社保"))),
                        new Lagging(3, true), new Failed(Problem.of(ProblemCode.SPE_02, "x"))), 16_000));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void order_any_arrivesAsSent(Request order) throws IOException {
        var out = new ByteArrayOutputStream();
        RequestCodec.send(out, order);

        assertThat(RequestCodec.receive(in(out.toByteArray()))).isEqualTo(order);
    }

    static List<Request> orders() {
        return List.of(new Request.Open(1, VoskOptions.LIVE), new Request.Finish(2), new Request.Close(3));
    }

    @Property
    void sound_any_arrivesAsSent(@ForAll short[] samples, @ForAll int stream) throws IOException {
        var out = new ByteArrayOutputStream();
        RequestCodec.send(out, new Request.Sound(stream, samples));

        assertThat(RequestCodec.receive(in(out.toByteArray()))).isInstanceOfSatisfying(Request.Sound.class,
                sound -> {
                    assertThat(sound.stream()).isEqualTo(stream);
                    assertThat(sound.samples()).isEqualTo(samples);
                });
    }

    @Property(tries = 5000)
    void receive_anyBytes_isAMessageOrRefused(@ForAll @Size(max = 40) byte[] content) {
        var message = new byte[Integer.BYTES + content.length];
        message[Integer.BYTES - 1] = (byte) content.length;
        System.arraycopy(content, 0, message, Integer.BYTES, content.length);

        assertReadOrRefused(message);
    }

    @Property(tries = 2000)
    void receive_oneByteChanged_isAMessageOrRefused(@ForAll @IntRange(max = 400) int at, @ForAll byte changed)
            throws IOException {
        var message = sent(answers().getLast());
        message[at % message.length] = changed;

        assertReadOrRefused(message);
    }

    @Test
    void receive_cutAnywhere_isRefused() throws IOException {
        var message = sent(answers().getLast());

        for (int length = 0; length < message.length; length++) {
            var cut = Arrays.copyOf(message, length);
            assertThatIOException().isThrownBy(() -> ResponseCodec.receive(in(cut)));
        }
    }

    private static void assertReadOrRefused(byte[] message) {
        try {
            assertThat(ResponseCodec.receive(in(message))).isNotNull();
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
        try {
            assertThat(RequestCodec.receive(in(message))).isNotNull();
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    private static byte[] sent(Response answer) throws IOException {
        var out = new ByteArrayOutputStream();
        ResponseCodec.send(out, answer);
        return out.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
