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
import javax.sound.sampled.TargetDataLine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sound inputs of this machine as they are now, the system's default first. A sound server that hangs keeps whoever
 * asks here waiting for ever. Safe between threads.
 */
final class InputDevices {

    private static final Logger LOG = LoggerFactory.getLogger(InputDevices.class);

    /** Rates to ask for, hertz: the models' own, then those that lose nothing, then what a telephone has. */
    private static final List<Integer> RATES = List.of(16_000, 48_000, 44_100, 32_000, 96_000, 22_050, 8_000);

    private InputDevices() {
    }

    /** All inputs. */
    static List<Mixer.Info> list() {
        var inputs = inputs();
        if (inputs.isEmpty() && AlsaConfiguration.forget()) {
            return inputs();
        }
        return inputs;
    }

    /** Opens the input of this name or, if there is none, the first whose name contains it. */
    static Optional<InputLine> open(String name) {
        return named(name).findFirst().flatMap(InputDevices::open);
    }

    /** Whether a device's name is this one, or contains it. */
    static Predicate<String> isLike(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return device -> device.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Stream<Mixer.Info> named(String name) {
        var inputs = list();
        Predicate<Mixer.Info> same = info -> info.getName().equals(name);
        Predicate<Mixer.Info> like = info -> isLike(name).test(info.getName());
        return Stream.concat(inputs.stream().filter(same), inputs.stream().filter(like));
    }

    /** Opens the first input that can be opened. */
    static Optional<InputLine> openDefault() {
        return list().stream().flatMap(info -> open(info).stream()).findFirst();
    }

    private static List<Mixer.Info> inputs() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(info -> !formats(info).isEmpty())
                .toList();
    }

    private static Optional<InputLine> open(Mixer.Info info) {
        for (var format : wishes(formats(info))) {
            try {
                var wish = new DataLine.Info(TargetDataLine.class, format);
                var line = (TargetDataLine) AudioSystem.getMixer(info).getLine(wish);
                return Optional.of(new InputLine(info.getName(), line, format));
            } catch (LineUnavailableException | IllegalArgumentException | IllegalStateException e) {
                LOG.debug("{} does not open as {}: {}", info.getName(), format, e.getMessage());
            }
        }
        return Optional.empty();
    }

    /** What a device offers of signed 16 bits, little-endian; nothing if it is no input, or gone. */
    private static List<AudioFormat> formats(Mixer.Info info) {
        try {
            return Arrays.stream(AudioSystem.getMixer(info).getTargetLineInfo())
                    .flatMap(InputDevices::formats)
                    .filter(format -> format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED))
                    .filter(format -> format.getSampleSizeInBits() == Short.SIZE && !format.isBigEndian())
                    .toList();
        } catch (IllegalArgumentException e) {
            LOG.debug("{} went away while it was asked", info.getName());
            return List.of();
        }
    }

    private static Stream<AudioFormat> formats(Line.Info info) {
        return info instanceof DataLine.Info data && data.getLineClass() == TargetDataLine.class
                ? Arrays.stream(data.getFormats())
                : Stream.empty();
    }

    /** A device may name every rate or none, and up to 32 channels: the fewest channels are asked for. */
    private static List<AudioFormat> wishes(List<AudioFormat> offered) {
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
}
