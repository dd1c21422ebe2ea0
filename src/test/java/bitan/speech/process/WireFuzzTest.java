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
class WireFuzzTest {

    @Fuzzed
    void receive_damagedAnswer_isAnAnswerOrRefused(@ForAll long seed) throws Exception {
        var whole = new ArrayList<byte[]>();
        for (var answer : WireTest.answers()) {
            var out = new ByteArrayOutputStream();
            AnswerWire.send(out, answer);
            whole.add(out.toByteArray());
        }
        Fuzzing.read(seed, whole, input -> assertReadOrRefused(input, AnswerWire::receive));
    }

    @Fuzzed
    void receive_damagedOrder_isAnOrderOrRefused(@ForAll long seed) throws Exception {
        var whole = new ArrayList<byte[]>();
        for (var order : orders()) {
            var out = new ByteArrayOutputStream();
            OrderWire.send(out, order);
            whole.add(out.toByteArray());
        }
        Fuzzing.read(seed, whole, input -> assertReadOrRefused(input, OrderWire::receive));
    }

    private static List<Order> orders() {
        var orders = new ArrayList<>(WireTest.orders());
        orders.add(new Order.Sound(1, new short[]{1, -1, Short.MIN_VALUE, Short.MAX_VALUE}));
        return orders;
    }

    private static <T> void assertReadOrRefused(byte[] input, Wire.Reading<T> reading) {
        assertOneReadOrRefused(input, reading);
        if (input.length > Integer.BYTES) {
            var sized = input.clone();
            ByteBuffer.wrap(sized).putInt(0, sized.length - Integer.BYTES);
            assertOneReadOrRefused(sized, reading);
        }
    }

    private static <T> void assertOneReadOrRefused(byte[] input, Wire.Reading<T> reading) {
        try {
            assertThat(reading.from(new DataInputStream(new ByteArrayInputStream(input)))).isNotNull();
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }
}
