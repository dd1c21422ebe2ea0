package bitan.settings;

import java.util.Arrays;
import java.util.Optional;

/** The fields of the settings' file, in the order of its page; all but its version. */
public enum SettingsField {
    COUNTER_NAME("counterName"), LANGUAGE("language"), MICROPHONE("microphone"), VISITOR_MICROPHONE(
            "visitorMicrophone"), VISITOR_HEADPHONES("visitorHeadphones"), MODEL("model"), LETTER_BY_LETTER(
                    "letterByLetter"), STEADINESS("steadiness"), VISITOR_THEME(
                            "visitorTheme"), VISITOR_TEXT_SIZE("visitorTextSize"), IDLE_MINUTES(
                                    "idleMinutes"), PRINTER("printer"), PAPER("paper"), KEEP_DAYS(
                                            "keepDays"), KEEP_MASKED(
                                                    "keepMasked"), INTERPRETER("interpreter"), STAFF_MONITOR(
                                                            "staffMonitor"), VISITOR_MONITOR(
                                                                    "visitorMonitor"), STAFF_PLACE(
                                                                            "staffPlace"), STRIP_EDGE(
                                                                                    "stripEdge"), STRIP_WIDTH(
                                                                                            "stripWidth"), STAFF_WINDOW(
                                                                                                    "staffWindow"), VISITOR_KEYBOARD(
                                                                                                            "visitorKeyboard"), MONITOR_WIDTHS(
                                                                                                                    "monitorWidths");

    private final String label;

    SettingsField(String label) {
        this.label = label;
    }

    /** Its name in the file. */
    public String label() {
        return label;
    }

    /** The field of that name in the file. */
    public static Optional<SettingsField> labelled(String label) {
        return Arrays.stream(values()).filter(field -> field.label.equals(label)).findFirst();
    }
}
