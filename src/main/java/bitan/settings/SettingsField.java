package bitan.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of the settings' file, in the order of its page; all but its version. */
public enum SettingsField {
    /** What the counter is called. */
    COUNTER_NAME,
    /** Of both screens. */
    LANGUAGE,
    /** The clerk's. */
    MICROPHONE,
    /** The visitor's own. */
    VISITOR_MICROPHONE,
    /** On what the visitor hears the clerk. */
    VISITOR_HEADPHONES,
    /** Which speech model hears. */
    MODEL,
    /** Whether typing is seen before it is sent. */
    LETTER_BY_LETTER,
    /** How steady captions are. */
    STEADINESS,
    /** The colours of the visitor's screen. */
    VISITOR_THEME,
    /** The size of its text. */
    VISITOR_TEXT_SIZE,
    /** After how long a visit ends that nobody goes on with. */
    IDLE_MINUTES,
    /** By which notes are printed. */
    PRINTER,
    /** On what they are printed. */
    PAPER,
    /** How long records are kept. */
    KEEP_DAYS,
    /** Whether numbers in them are masked. */
    KEEP_MASKED,
    /** How a sign-language interpreter is reached. */
    INTERPRETER,
    /** The clerk's. */
    STAFF_MONITOR,
    /** The visitor's. */
    VISITOR_MONITOR,
    /** Where the clerk's screen stands. */
    STAFF_PLACE,
    /** At which edge the strip stands. */
    STRIP_EDGE,
    /** How wide it is. */
    STRIP_WIDTH,
    /** Where the clerk's ordinary window is. */
    STAFF_WINDOW,
    /** Whether visitors have a keyboard of their own. */
    VISITOR_KEYBOARD,
    /** How wide monitors are that were measured. */
    MONITOR_WIDTHS;

    private final String label = Pattern.compile("_(.)").matcher(name().toLowerCase(Locale.ROOT))
            .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));

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
