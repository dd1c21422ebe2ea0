package bitan.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which sound devices there are now, and how they are opened in a format they take. Safe between threads. */
public final class DeviceFormats {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceFormats.class);

    /** Rates to ask for, hertz: the models' own, then those that lose nothing, then what a telephone has. */
    private static final List<Integer> RATES = List.of(16_000, 48_000, 44_100, 32_000, 96_000, 22_050, 8_000);

    private DeviceFormats() {
    }

    /** All devices that sound can be played to, the system's default first. */
    public static List<Mixer.Info> outputs() {
        return devices(SourceDataLine.class);
    }

    /** All devices that sound comes from, the system's default first. */
    static List<Mixer.Info> inputs() {
        return devices(TargetDataLine.class);
    }

    /** The devices of this name, then those whose names contain it. */
    public static Stream<Mixer.Info> named(String name, List<Mixer.Info> devices) {
        return Stream.concat(devices.stream().filter(info -> info.getName().equals(name)),
                devices.stream().filter(info -> isLike(name).test(info.getName())));
    }

    /** Whether a device's name is this one, or contains it. */
    public static Predicate<String> isLike(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return device -> device.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** What opens a line of a device. */
    @FunctionalInterface
    public interface Opening<L, T> {
        /**
         * Opens it.
         *
         * @throws LineUnavailableException if the device does not offer this now
         */
        T open(String device, L line, AudioFormat format) throws LineUnavailableException;
    }

    /**
     * Opens a device in the best format that it really takes; empty if it takes none.
     *
     * @param kind of its line
     * @param leastRate samples a second, hertz; less is not tried
     */
    public static <L extends DataLine, T> Optional<T> open(Mixer.Info device, Class<L> kind, int leastRate,
            Opening<L, T> opening) {
        for (var format : wishes(device, kind)) {
            if (format.getSampleRate() >= leastRate) {
                try {
                    var line = kind
                            .cast(AudioSystem.getMixer(device).getLine(new DataLine.Info(kind, format)));
                    return Optional.of(opening.open(device.getName(), line, format));
                } catch (LineUnavailableException | IllegalArgumentException | IllegalStateException e) {
                    LOG.debug("{} does not open as {}: {}", device.getName(), format, e.getMessage());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Formats of signed 16 bits, little-endian, the best first. A device may name every rate or none, and up to 32
     * channels: the fewest channels are asked for.
     */
    private static List<AudioFormat> wishes(Mixer.Info device, Class<? extends DataLine> kind) {
        var offered = offered(device, kind);
        var own = offered.stream().map(format -> (int) format.getSampleRate());
        var rates = Stream.concat(RATES.stream(), own).filter(WavFormat::isRate).distinct().toList();
        var channels = offered.stream().map(AudioFormat::getChannels).filter(WavFormat::isChannels)
                .distinct().sorted().limit(2).toList();
        var wishes = new ArrayList<AudioFormat>();
        for (int rate : rates) {
            for (int count : channels) {
                wishes.add(new AudioFormat(rate, Short.SIZE, count, true, false));
            }
        }
        return wishes;
    }

    private static List<Mixer.Info> devices(Class<? extends DataLine> kind) {
        var found = listed(kind);
        return found.isEmpty() && AlsaConfiguration.forget() ? listed(kind) : found;
    }

    private static List<Mixer.Info> listed(Class<? extends DataLine> kind) {
        return Arrays.stream(AudioSystem.getMixerInfo()).filter(info -> !offered(info, kind).isEmpty())
                .toList();
    }

    /** Nothing if it has no such lines, or is gone. */
    private static List<AudioFormat> offered(Mixer.Info device, Class<? extends DataLine> kind) {
        try {
            return lines(AudioSystem.getMixer(device), kind).flatMap(info -> formats(info, kind))
                    .filter(format -> format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED))
                    .filter(format -> format.getSampleSizeInBits() == Short.SIZE && !format.isBigEndian())
                    .toList();
        } catch (IllegalArgumentException e) {
            LOG.debug("{} went away while it was asked", device.getName());
            return List.of();
        }
    }

    private static Stream<Line.Info> lines(Mixer mixer, Class<? extends DataLine> kind) {
        return Arrays
                .stream(kind == SourceDataLine.class ? mixer.getSourceLineInfo() : mixer.getTargetLineInfo());
    }

    private static Stream<AudioFormat> formats(Line.Info info, Class<? extends DataLine> kind) {
        return info instanceof DataLine.Info data && data.getLineClass() == kind
                ? Arrays.stream(data.getFormats())
                : Stream.empty();
    }
}
