package bitan.screens.visitor.pinyin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

import bitan.screens.shared.Messages;

/** The buttons of the keys now shown, and those of them that change: spellings, capitals, sounds. */
final class KeyButtons {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    /** What is printed on the keys of a telephone from 1 on. */
    private static final List<String> PRINTED = List.of("", "", "ABC", "DEF", "GHI", "JKL", "MNO", "PQRS",
            "TUV", "WXYZ");

    private final Messages words;
    private final String send;
    private final Consumer<Key> press;
    private final Map<Key, Button> buttons = new HashMap<>();
    private final List<Button> spelling = new ArrayList<>();
    private List<String> spellings = List.of();
    private int firstSpelling;
    private boolean capitals;

    /** Keys of which the one that sends is called {@code send}. */
    KeyButtons(Messages words, String send, Consumer<Key> press) {
        this.words = words;
        this.send = send;
        this.press = press;
    }

    /** The keys of another layout take the place of those before. */
    void clear() {
        buttons.clear();
        spelling.clear();
    }

    Button button(Key key, boolean nine) {
        var button = new Button();
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> press.accept(key));
        switch (key) {
            case Key.Types(char character) -> {
                button.getStyleClass().add("pinyin-letter");
                if (character == '\'') {
                    button.getStyleClass().add("pinyin-separator");
                }
                name(button, words.find("pinyin.key." + character).orElse(printed(character, nine)),
                        words.find("pinyin.key." + character + ".accessible"));
            }
            case Key.Spells _ -> {
                button.getStyleClass().add("pinyin-spelling");
                spelling.add(button);
            }
            case Key.Does(var action) -> {
                button.getStyleClass().addAll("pinyin-action", action.name().toLowerCase(Locale.ROOT));
                name(button, action == Key.Action.SEND ? send : words.get("pinyin.key." + action),
                        words.find("pinyin.key." + action + ".accessible"));
            }
        }
        buttons.put(key, button);
        return button;
    }

    private static String printed(char character, boolean nine) {
        return nine && Character.isDigit(character)
                ? PRINTED.get(Character.digit(character, 10))
                : String.valueOf(character);
    }

    private static void name(Button button, String text, Optional<String> accessible) {
        button.setText(text);
        button.setAccessibleText(accessible.orElse(text));
    }

    /** Shows how the first syllable may be spelled, from the first on if these are others than before. */
    void spellings(List<String> newSpellings) {
        if (!newSpellings.equals(spellings)) {
            spellings = newSpellings;
            firstSpelling = 0;
        }
        for (int i = 0; i < spelling.size(); i++) {
            var text = spelling(i).orElse("");
            spelling.get(i).setText(text);
            spelling.get(i).setAccessibleText(text);
            spelling.get(i).setDisable(text.isEmpty());
        }
        does(Key.Action.MORE).ifPresent(more -> more.setDisable(spellings.size() <= spelling.size()));
    }

    /** The spelling that a key shows now. */
    Optional<String> spelling(int place) {
        int at = firstSpelling + place;
        return at < spellings.size() ? Optional.of(spellings.get(at)) : Optional.empty();
    }

    /** The next spellings, and behind the last the first again. */
    void moreSpellings() {
        firstSpelling += spelling.size();
        firstSpelling = firstSpelling < spellings.size() ? firstSpelling : 0;
    }

    boolean isCapitals() {
        return capitals;
    }

    /** Whether the next letter is a capital, which the keys show. */
    void capitals(boolean on) {
        capitals = on;
        buttons.forEach((key, button) -> {
            if (key instanceof Key.Types(char character) && character >= 'a' && character <= 'z') {
                button.setText(String.valueOf(cased(character)));
            }
        });
        does(Key.Action.SHIFT).ifPresent(shift -> shift.pseudoClassStateChanged(ON, on));
    }

    char cased(char character) {
        return capitals ? Character.toUpperCase(character) : character;
    }

    void fuzzy(boolean on) {
        does(Key.Action.FUZZY).ifPresent(button -> {
            button.pseudoClassStateChanged(ON, on);
            name(button, words.get(on ? "pinyin.fuzzy.on" : "pinyin.fuzzy.off"), Optional.empty());
        });
    }

    private Optional<Button> does(Key.Action action) {
        return Optional.ofNullable(buttons.get(new Key.Does(action)));
    }
}
