package bitan.archive;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A record as people read it. Immutable. */
public final class RecordText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final ResourceBundle words;
    private final ZoneId zone;

    /** Records in this language, with the times of this zone. */
    public RecordText(Locale locale, ZoneId zone) {
        this.words = ResourceBundle.getBundle("bitan.archive.record", locale);
        this.zone = zone;
    }

    /** The text, of lines. */
    public String of(VisitRecord record) {
        var lines = new ArrayList<String>();
        lines.add((record.counter() + " " + at(DAY, record.closed())).strip());
        lines.add(words.getString(record.masked() ? "masked" : "unmasked"));
        lines.add("");
        record.turns().forEach(turn -> lines.add(of(turn)));
        part(lines, "confirmed", record.confirmed());
        part(lines, "call", record.call());
        part(lines, "call.unchecked", record.unchecked());
        part(lines, "call.denied", record.denied());
        part(lines, "note", record.note());
        return String.join("\n", lines) + "\n";
    }

    private String of(RecordedTurn turn) {
        var text = turn.text().isEmpty() ? words.getString("unread") : turn.text().replace("\n", "\n    ");
        var kind = words.getString("kind." + turn.kind());
        var back = turn.takenBack() ? words.getString("back") : "";
        var telephone = turn.onTelephone() ? words.getString("telephone") : "";
        return new MessageFormat(words.getString("turn"), words.getLocale()).format(new Object[]{
                at(TIME, turn.at()), words.getString("speaker." + turn.speaker()), kind, telephone + back,
                text});
    }

    private void part(List<String> lines, String name, List<String> all) {
        if (!all.isEmpty()) {
            lines.add("");
            lines.add(words.getString(name));
            all.forEach(line -> lines.add("- " + line));
        }
    }

    private String at(DateTimeFormatter format, Instant instant) {
        return format.format(instant.atZone(zone));
    }
}
