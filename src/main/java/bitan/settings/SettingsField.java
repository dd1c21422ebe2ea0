package bitan.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
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

    /**
     * What each field of some settings is: a text, a number or a truth value; anything else as its JSON. A field that the
     * program chooses by itself is left out.
     */
    public static Map<SettingsField, Object> valuesIn(Settings settings) {
        var tree = SettingsTree.of(settings);
        var values = new EnumMap<SettingsField, Object>(SettingsField.class);
        for (var field : values()) {
            var node = tree.get(field.label);
            if (node.isString()) {
                values.put(field, node.asString());
            } else if (node.isInt()) {
                values.put(field, node.asInt());
            } else if (node.isBoolean()) {
                values.put(field, node.asBoolean());
            } else if (!node.isNull()) {
                values.put(field, node.toString());
            }
        }
        return values;
    }

    /** The field of that name in the file. */
    public static Optional<SettingsField> labelled(String label) {
        return Arrays.stream(values()).filter(field -> field.label.equals(label)).findFirst();
    }
}
