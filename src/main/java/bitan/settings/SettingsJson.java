package bitan.settings;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import bitan.guide.Telephone;
import bitan.settings.Desk.Edge;
import bitan.settings.Desk.MeasuredWidth;
import bitan.settings.Settings.Monitor;
import bitan.settings.Settings.PaperSize;
import bitan.settings.Settings.Printing;
import bitan.settings.Settings.VisitorTheme;

/** The settings as JSON: every field may be missing, and then is the default. */
record SettingsJson(@Nullable Integer version, @Nullable String counterName, @Nullable Language language,
        @Nullable String microphone, @Nullable String visitorMicrophone, @Nullable String visitorHeadphones,
        @Nullable String model,
        @Nullable Boolean letterByLetter,
        @Nullable Steadiness steadiness, @Nullable VisitorTheme visitorTheme,
        @Nullable Integer visitorTextSize,
        @Nullable Monitor staffMonitor,
        @Nullable Monitor visitorMonitor,
        @Nullable WindowPlace staffPlace,
        @Nullable Edge stripEdge,
        @Nullable Integer stripWidth,
        @Nullable Monitor staffWindow,
        @Nullable Boolean visitorKeyboard,
        @Nullable List<MeasuredWidth> monitorWidths,
        @Nullable String printer,
        @Nullable PaperSize paper,
        @Nullable Integer keepDays,
        @Nullable Boolean keepMasked,
        @Nullable Integer idleMinutes,
        @Nullable InterpreterJson interpreter) {

    /** The interpreter; all but the name may be missing. */
    record InterpreterJson(@Nullable String name, @Nullable String number, @Nullable String hours,
            @Nullable String link) {
        static InterpreterJson of(Telephone one) {
            return new InterpreterJson(one.name(), one.number(), one.hours(), one.link());
        }

        private Telephone telephone() {
            return new Telephone(given(name, ""), given(number, ""), given(hours, ""), given(link, ""));
        }
    }

    static SettingsJson of(int version, Settings settings) {
        var desk = settings.desk();
        return new SettingsJson(version, settings.counterName(), settings.language(),
                settings.microphone().orElse(null), settings.visitorMicrophone().orElse(null),
                settings.visitorHeadphones().orElse(null),
                settings.model().orElse(null), settings.letterByLetter(),
                settings.steadiness(),
                settings.visitorTheme(), settings.visitorTextSize(), desk.staffMonitor().orElse(null),
                desk.visitorMonitor().orElse(null), desk.staffPlace().orElse(null),
                desk.stripEdge().orElse(null), desk.stripWidth(), desk.staffWindow().orElse(null),
                desk.visitorKeyboard(), desk.monitorWidths(), settings.printing().printer().orElse(null),
                settings.printing().paper(), settings.retention().days(), settings.retention().masked(),
                settings.idleMinutes(), settings.interpreter().map(InterpreterJson::of).orElse(null));
    }

    Settings settings() {
        var or = Settings.DEFAULT;
        return new Settings(given(counterName, or.counterName()), given(language, or.language()),
                Optional.ofNullable(microphone), Optional.ofNullable(visitorMicrophone),
                Optional.ofNullable(visitorHeadphones),
                Optional.ofNullable(model),
                given(letterByLetter, or.letterByLetter()), given(steadiness, or.steadiness()),
                given(visitorTheme, or.visitorTheme()),
                given(visitorTextSize, or.visitorTextSize()), desk(),
                new Printing(Optional.ofNullable(printer), given(paper, or.printing().paper())),
                new Retention(given(keepDays, or.retention().days()),
                        given(keepMasked, or.retention().masked())),
                given(idleMinutes, or.idleMinutes()),
                Optional.ofNullable(interpreter).map(InterpreterJson::telephone));
    }

    private Desk desk() {
        return new Desk(Optional.ofNullable(staffMonitor), Optional.ofNullable(visitorMonitor),
                Optional.ofNullable(staffPlace), Optional.ofNullable(stripEdge),
                given(stripWidth, Desk.DEFAULT.stripWidth()), Optional.ofNullable(staffWindow),
                given(visitorKeyboard, Desk.DEFAULT.visitorKeyboard()),
                given(monitorWidths, Desk.DEFAULT.monitorWidths()));
    }

    private static <T> T given(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
