package bitan.audio.aid;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.spi.MixerProvider;

/** Sound outputs made of code, which Java Sound lists beside the real ones: for tests that plug, unplug and listen. */
public final class VirtualOutputs extends MixerProvider {
    /** Java Sound creates providers itself, so that what is plugged in can only be kept here. */
    private static final Map<String, Output> PLUGGED = new ConcurrentHashMap<>();

    /** Plugs in an output that offers one format. */
    public static Output plug(String name, int rate, int channels) {
        var output = new Output(name, new AudioFormat(rate, 16, channels, true, false));
        PLUGGED.put(name, output);
        return output;
    }

    /** Unplugs all. */
    public static void unplugAll() {
        PLUGGED.values().forEach(Output::unplug);
    }

    @Override
    public Mixer.Info[] getMixerInfo() {
        return PLUGGED.values().stream().map(output -> output.info).toArray(Mixer.Info[]::new);
    }

    @Override
    public Mixer getMixer(Mixer.Info info) {
        var output = PLUGGED.get(info.getName());
        if (output == null || !output.info.equals(info)) {
            throw new IllegalArgumentException(info.getName());
        }
        return proxy(Mixer.class, (_, method, args) -> switch (method.getName()) {
            case "getTargetLineInfo" -> new Line.Info[0];
            case "getSourceLineInfo" ->
                new Line.Info[]{new DataLine.Info(SourceDataLine.class, output.format)};
            case "getLine" -> output.line(((DataLine.Info) args[0]).getFormats()[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
    }

    /** One output: takes sound as fast as it comes, and holds half of what it can. */
    public static final class Output {
        private final Info info;
        private final AudioFormat format;
        private final ByteArrayOutputStream played = new ByteArrayOutputStream();
        private int room;
        private volatile boolean plugged = true;

        Output(String name, AudioFormat format) {
            info = new Info(name);
            this.format = format;
        }

        /** Pulls its cable: it takes nothing any more, as a real one. */
        public void unplug() {
            plugged = false;
            PLUGGED.remove(info.getName(), this);
        }

        /** Loudest sample that was played since the last time, of all channels, 1 being full scale; 0 if none was. */
        public synchronized double peak() {
            var bytes = played.toByteArray();
            played.reset();
            int peak = 0;
            for (int at = 0; at + 1 < bytes.length; at += 2) {
                peak = Math.max(peak, Math.abs((bytes[at] & 0xFF) | (bytes[at + 1] << 8)));
            }
            return peak / 32768.0;
        }

        private SourceDataLine line(AudioFormat wish) {
            return proxy(SourceDataLine.class, (_, method, args) -> switch (method.getName()) {
                case "open" -> open(wish, (int) args[1]);
                case "start", "close" -> wish;
                case "isOpen" -> plugged;
                case "getBufferSize" -> room;
                case "available" -> plugged ? room / 2 : 0;
                case "write" -> write((byte[]) args[0], (int) args[2]);
                default -> throw new UnsupportedOperationException(method.getName());
            });
        }

        private AudioFormat open(AudioFormat wish, int size) throws LineUnavailableException {
            if (!wish.matches(format)) {
                throw new LineUnavailableException(wish.toString());
            }
            room = size;
            return wish;
        }

        private synchronized int write(byte[] bytes, int length) {
            played.write(bytes, 0, length);
            return length;
        }
    }

    private static final class Info extends Mixer.Info {
        Info(String name) {
            super(name, "Bitan", "made of code", "1");
        }
    }
}
