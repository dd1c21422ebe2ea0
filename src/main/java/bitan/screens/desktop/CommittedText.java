package bitan.screens.desktop;

import java.util.Optional;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * What input methods commit. JavaFX on X11 takes the UTF-8 of a character beyond the first plane (𠮷, 𬭁) for that of
 * four others, and loses what does not fit; so the text is read here as GTK has it. FX thread only.
 */
public final class CommittedText {
    /** Bytes of a GValue: its type, and two words of data. */
    private static final int VALUE = 24;

    /** Kept as long as the program runs: GTK calls it. */
    private final Gtk.Emission hook = this::committed;
    private Optional<String> last = Optional.empty();

    private CommittedText() {
    }

    /** From now on; where there is no GTK nothing ever comes. */
    public static CommittedText heard() {
        var text = new CommittedText();
        Gtk.loaded().ifPresent(gtk -> {
            var type = gtk.gtk_im_context_get_type();
            // Signals have no numbers before their class is there.
            gtk.g_type_class_ref(type);
            int signal = gtk.g_signal_lookup("commit", type);
            gtk.g_signal_add_emission_hook(signal, 0, text.hook, null, null);
        });
        return text;
    }

    /** The text that was committed last if JavaFX cannot carry it; only once. */
    public Optional<String> takeDamaged() {
        var taken = last;
        last = Optional.empty();
        return taken;
    }

    private boolean committed(Pointer hint, int count, Pointer values, @Nullable Pointer data) {
        last = Gtk.loaded().map(gtk -> gtk.g_value_get_string(values.share(VALUE)))
                .map(text -> text.getString(0, "UTF-8")).filter(CommittedText::isBeyondTheFirstPlane);
        return true;
    }

    private static boolean isBeyondTheFirstPlane(String text) {
        return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }
}
