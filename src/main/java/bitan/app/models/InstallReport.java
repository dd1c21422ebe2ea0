package bitan.app.models;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import bitan.models.InstallStep;

/**
 * How far an installation is, in words: for the terminal's progress bar and the staff screen's.
 *
 * @param share 0 to 1; negative when unknown
 */
public record InstallReport(String what, double share) {
    private static final double MEGABYTE = 1e6;

    /** Says one step in Chinese or English. */
    public static InstallReport of(InstallStep step, String model, Locale locale) {
        var say = new Say(ResourceBundle.getBundle("bitan.app.models.install", locale), model);
        return switch (step) {
            case InstallStep.Downloading(long bytes, var of) when of.isPresent() ->
                say.share("downloading", bytes, of.getAsLong());
            case InstallStep.Downloading(long bytes, _) ->
                say.unknown("downloadingUnknown", megabytes(bytes));
            case InstallStep.Retrying(_, var pause) -> say.unknown("retrying", pause.toSeconds());
            case InstallStep.Verifying _ -> say.unknown("verifying");
            case InstallStep.Unpacking(long bytes, long of) -> say.share("unpacking", bytes, of);
            case InstallStep.Proving _ -> say.unknown("proving");
            case InstallStep.Done(_, var by) -> say.unknown("done." + by);
        };
    }

    private record Say(ResourceBundle words, String model) {

        InstallReport share(String key, long bytes, long of) {
            double share = of == 0 ? 1 : (double) bytes / of;
            return new InstallReport(format(key, model, megabytes(bytes), megabytes(of)), share);
        }

        InstallReport unknown(String key, Object... facts) {
            var all = new Object[facts.length + 1];
            all[0] = model;
            System.arraycopy(facts, 0, all, 1, facts.length);
            return new InstallReport(format(key, all), -1);
        }

        private String format(String key, Object... facts) {
            return new MessageFormat(words.getString(key), words.getLocale()).format(facts);
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / MEGABYTE);
    }
}
