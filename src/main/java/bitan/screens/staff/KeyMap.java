package bitan.screens.staff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What single keys do, and keys with Alt, wherever the keyboard is. */
final class KeyMap {
    private final Map<KeyCode, Runnable> plain = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Runnable> alt = new EnumMap<>(KeyCode.class);

    void put(KeyCode key, Runnable action) {
        plain.put(key, action);
    }

    void putAlt(KeyCode key, Runnable action) {
        alt.put(key, action);
    }

    /** What a pressed key does, if it is one of these. */
    Optional<Runnable> of(KeyEvent event) {
        boolean withAlt = event.isAltDown() && !event.isControlDown();
        return Optional.ofNullable((withAlt ? alt : plain).get(event.getCode()));
    }

    /** The keys without Alt. */
    Map<KeyCode, Runnable> plain() {
        return Map.copyOf(plain);
    }
}
