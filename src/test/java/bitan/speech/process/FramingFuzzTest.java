package bitan.speech.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever comes over the pipe, it is a message or refused; also where its length is right. */
class FramingFuzzTest {

    @Fuzzed
    void receive_damagedAnswer_isAnAnswerOrRefused(@ForAll long seed) throws Exception {
        var whole = new ArrayList<byte[]>();
        for (var answer : FramingTest.answers()) {
            var out = new ByteArrayOutputStream();
            ResponseCodec.send(out, answer);
            whole.add(out.toByteArray());
        }
        Fuzzing.read(seed, whole, input -> assertReadOrRefused(input, ResponseCodec::receive));
    }

    @Fuzzed
    void receive_damagedOrder_isAnOrderOrRefused(@ForAll long seed) throws Exception {
        var whole = new ArrayList<byte[]>();
        for (var order : orders()) {
            var out = new ByteArrayOutputStream();
            RequestCodec.send(out, order);
            whole.add(out.toByteArray());
        }
        Fuzzing.read(seed, whole, input -> assertReadOrRefused(input, RequestCodec::receive));
    }

    private static List<Request> orders() {
        var orders = new ArrayList<>(FramingTest.orders());
        orders.add(new Request.Sound(1, new short[]{1, -1, Short.MIN_VALUE, Short.MAX_VALUE}));
        return orders;
    }

    private static <T> void assertReadOrRefused(byte[] input, Framing.Reading<T> reading) {
        assertOneReadOrRefused(input, reading);
        if (input.length > Integer.BYTES) {
            var sized = input.clone();
            ByteBuffer.wrap(sized).putInt(0, sized.length - Integer.BYTES);
            assertOneReadOrRefused(sized, reading);
        }
    }

    private static <T> void assertOneReadOrRefused(byte[] input, Framing.Reading<T> reading) {
        try {
            assertThat(reading.from(new DataInputStream(new ByteArrayInputStream(input)))).isNotNull();
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }
}
