package bitan.sentences;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What a ready sentence is for. */
public enum SentenceGroup {
    /** Greets the visitor (招呼). */
    GREETING,
    /** Calms somebody who is worried, before anything is explained (安抚). */
    CALMING,
    /** Says why the visitor waits, and for how long (等候). */
    WAITING,
    /** Asks to be shown papers (出示). */
    SHOWING,
    /** Explains, and says the next step (说明). */
    EXPLAINING,
    /** Says goodbye (告别). */
    FAREWELL;

    /** Its name in a file of JSON. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it, in Chinese or English. */
    public String title(Locale locale) {
        return ResourceBundle.getBundle("bitan.sentences.groups", locale).getString(key());
    }

    /** The group that people or files call so, in whichever language. */
    static Optional<SentenceGroup> named(String name) {
        return Stream.of(values()).filter(group -> Stream
                .of(group.key(), group.title(Locale.SIMPLIFIED_CHINESE), group.title(Locale.ENGLISH))
                .anyMatch(name::equalsIgnoreCase)).findFirst();
    }
}
