package bitan.audio;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;
import javax.sound.sampled.spi.MixerProvider;

/** Sound devices made of code, which Java Sound lists beside the real ones: for tests that plug and unplug. */
public final class VirtualInputs extends MixerProvider {

    /** Java Sound creates providers itself, so that what is plugged in can only be kept here. */
    private static final Map<String, Input> PLUGGED = new ConcurrentHashMap<>();

    /** Plugs in a device that offers one format. */
    static Input plug(String name, int rate, int channels) {
        var input = new Input(name, new AudioFormat(rate, 16, channels, true, false));
        PLUGGED.put(name, input);
        return input;
    }

    static void unplugAll() {
        PLUGGED.values().forEach(Input::unplug);
    }

    @Override
    public Mixer.Info[] getMixerInfo() {
        return PLUGGED.values().stream().map(input -> input.info).toArray(Mixer.Info[]::new);
    }

    @Override
    public Mixer getMixer(Mixer.Info info) {
        var input = PLUGGED.get(info.getName());
        if (input == null || !input.info.equals(info)) {
            throw new IllegalArgumentException(info.getName());
        }
        return proxy(Mixer.class, (_, method, args) -> switch (method.getName()) {
            case "getTargetLineInfo" -> new Line.Info[]{input.lineInfo()};
            case "getLine" -> input.line(((DataLine.Info) args[0]).getFormats()[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
    }

    /** One device, with a cable that can be pulled. */
    static final class Input {

        private static final byte[] PULLED = {};

        private final Info info;
        private final AudioFormat format;
        private volatile boolean open;
        private volatile byte[] left = PULLED;
        private final BlockingQueue<byte[]> heard = new LinkedBlockingQueue<>();

        Input(String name, AudioFormat format) {
            info = new Info(name);
            this.format = format;
        }

        /** The device hears the same value for so many periods of 50 ms. */
        void hear(int value, int periods) {
            for (int i = 0; i < periods; i++) {
                var bytes = new byte[(int) format.getSampleRate() / 20 * format.getFrameSize()];
                for (int at = 0; at < bytes.length; at += 2) {
                    bytes[at] = (byte) value;
                    bytes[at + 1] = (byte) (value >> 8);
                }
                heard.add(bytes);
            }
        }

        void unplug() {
            PLUGGED.remove(info.getName(), this);
            heard.add(PULLED);
        }

        /** Whether a program has a line of it. */
        boolean isOpen() {
            return open;
        }

        private DataLine.Info lineInfo() {
            return new DataLine.Info(TargetDataLine.class, format);
        }

        private Line line(AudioFormat wish) {
            return proxy(TargetDataLine.class, (_, method, args) -> switch (method.getName()) {
                case "open" -> open(wish);
                case "start" -> wish;
                case "read" -> read((byte[]) args[0], (int) args[2]);
                case "isOpen" -> open;
                case "available" -> left.length + heard.stream().mapToInt(bytes -> bytes.length).sum();
                case "close" -> close();
                default -> throw new UnsupportedOperationException(method.getName());
            });
        }

        private AudioFormat open(AudioFormat wish) throws LineUnavailableException {
            if (!wish.matches(format)) {
                throw new LineUnavailableException(wish.toString());
            }
            heard.removeIf(bytes -> bytes.length == 0);
            left = PULLED;
            open = true;
            return wish;
        }

        private boolean close() {
            open = false;
            return heard.add(PULLED);
        }

        private int read(byte[] into, int length) {
            try {
                if (left.length == 0) {
                    left = heard.take();
                }
                int got = Math.min(length, left.length);
                System.arraycopy(left, 0, into, 0, got);
                left = Arrays.copyOfRange(left, got, left.length);
                return got;
            } catch (InterruptedException e) {
                return 0;
            }
        }
    }

    private static final class Info extends Mixer.Info {
        Info(String name) {
            super(name, "Bitan", "made of code", "1");
        }
    }
}
