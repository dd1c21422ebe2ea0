package bitan.app.models;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.LongSupplier;

import bitan.models.InstallStep;

/** How fast bytes come, and how long the rest will take. One thread. */
final class InstallSpeed {
    /** Sooner nothing can be said. */
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    private final LongSupplier nanos;
    private long begun = -1;
    private long first;

    /** {@code nanos} is a clock like {@link System#nanoTime}. */
    InstallSpeed(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** What is said of it behind a step, in Chinese or English; nothing where nothing is known. */
    String after(InstallStep step, Locale locale) {
        if (!(step instanceof InstallStep.Downloading(long bytes, var of)) || of.isEmpty()) {
            begun = -1;
            return "";
        }
        long now = nanos.getAsLong();
        if (begun < 0 || bytes < first) {
            begun = now;
            first = bytes;
        }
        double seconds = (now - begun) / SECOND;
        double rate = (bytes - first) / seconds;
        if (seconds < 1 || rate <= 0) {
            return "";
        }
        var words = ResourceBundle.getBundle("bitan.app.models.install", locale);
        return new MessageFormat(words.getString("speed"), locale).format(new Object[]{
                String.format(Locale.ROOT, "%.1f", rate / MEGABYTE),
                Math.round((of.getAsLong() - bytes) / rate)});
    }
}
