package bitan.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What comes out of a source of a sound server, and when each sample was there. One thread writes it. */
final class Recording {
    /** Samples a second: enough to place speech within a tenth of a millisecond. */
    private static final int RATE = 12_000;
    private static final int LONGEST_DELAY = RATE / 5;
    /** A window without this much sound says nothing, as the root of its mean square. */
    private static final double LOUD = 600;
    /** Samples of 5 ms. */
    private static final int HOLE = RATE / 200;

    private short[] samples = new short[RATE * 60];
    private int count;
    /** Nanoseconds of the first sample: that at which the quickest piece came would have begun. */
    private double begun = Double.POSITIVE_INFINITY;

    private Recording() {
    }

    /** Records from now on, by a process that is added to {@code started}. */
    static Recording of(String source, List<Process> started) throws IOException {
        var process = new ProcessBuilder("parec", "-d", source, "--rate=" + RATE, "--channels=1",
                "--format=s16le",
                "--latency-msec=20", "--raw").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        started.add(process);
        var recording = new Recording();
        Thread.ofPlatform().daemon().start(() -> recording.read(process));
        return recording;
    }

    private void read(Process process) {
        var bytes = new byte[4_096];
        try (var in = process.getInputStream()) {
            for (int got = in.readNBytes(bytes, 0, 2); got > 0; got = in.readNBytes(bytes, 0, 2)) {
                int more = Math.min(in.available() & ~1, bytes.length - 2);
                take(bytes, got + in.readNBytes(bytes, 2, more));
            }
        } catch (IOException e) {
            process.destroy();
        }
    }

    private synchronized void take(byte[] bytes, int length) {
        if (count + length / 2 > samples.length) {
            samples = Arrays.copyOf(samples, 2 * samples.length);
        }
        for (int at = 0; at + 1 < length; at += 2) {
            samples[count++] = (short) ((bytes[at] & 0xFF) | (bytes[at + 1] << 8));
        }
        if (count > RATE) {
            begun = Math.min(begun, System.nanoTime() - count * 1e9 / RATE);
        }
    }

    /** How much later the same is in the second recording, milliseconds, second by second of what is loud enough. */
    static double[] delays(Recording in, Recording out) {
        synchronized (in) {
            synchronized (out) {
                int shift = shift(in, out);
                return seconds(in, out, shift)
                        .mapToDouble(
                                from -> 1_000.0 * later(in.samples, from, out.samples, from + shift) / RATE)
                        .toArray();
            }
        }
    }

    /** How often the second recording is nothing at all for 5 ms while the first one is loud. */
    static int holes(Recording in, Recording out) {
        synchronized (in) {
            synchronized (out) {
                int shift = shift(in, out);
                return seconds(in, out, shift).map(from -> {
                    int delay = shift + later(in.samples, from, out.samples, from + shift);
                    return (int) IntStream.range(1, RATE / HOLE - 1).map(i -> from + i * HOLE)
                            .filter(at -> out.level(at + delay, HOLE) == 0
                                    && in.level(at - HOLE, HOLE) > LOUD && in.level(at, HOLE) > LOUD
                                    && in.level(at + HOLE, HOLE) > LOUD)
                            .count();
                }).sum();
            }
        }
    }

    /** Where in the second recording that is which was recorded at the same time. */
    private static int shift(Recording in, Recording out) {
        return (int) Math.round((in.begun - out.begun) / 1e9 * RATE);
    }

    private static IntStream seconds(Recording in, Recording out, int shift) {
        return IntStream.range(2, in.count / RATE - 1).map(second -> second * RATE)
                .filter(from -> in.level(from, RATE) > LOUD && from + shift >= 0
                        && from + shift + RATE + LONGEST_DELAY <= out.count);
    }

    private double level(int from, int length) {
        double sum = 0;
        for (int i = from; i < from + length; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / length);
    }

    /** By how many samples the second has to be moved to be most like the first. */
    private static int later(short[] one, int from, short[] other, int otherFrom) {
        int best = 0;
        double most = 0;
        for (int delay = 0; delay < LONGEST_DELAY; delay++) {
            double sum = 0;
            double power = 1;
            for (int i = 0; i < RATE; i++) {
                double later = other[otherFrom + delay + i];
                sum += one[from + i] * later;
                power += later * later;
            }
            double likeness = Math.abs(sum) / Math.sqrt(power);
            if (likeness > most) {
                most = likeness;
                best = delay;
            }
        }
        return best;
    }
}
