package bitan.screens.visitor.pinyin;

import javafx.scene.input.KeyEvent;

/** A hardware keyboard, used as one for pinyin: only while something is composed does it take more than letters. */
final class HardKeys {
    private final Composing writing;
    private final CandidateRow candidates;

    HardKeys(Composing writing, CandidateRow candidates) {
        this.writing = writing;
        this.candidates = candidates;
    }

    /** Whether the event was used. */
    boolean onKey(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (event.getEventType().equals(KeyEvent.KEY_PRESSED)) {
            return writing.isComposing() && pressed(event);
        }
        boolean typed = event.getEventType().equals(KeyEvent.KEY_TYPED) && event.getCharacter().length() == 1;
        return typed && typed(event.getCharacter().charAt(0));
    }

    private boolean pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> writing.takeLetters();
            case BACK_SPACE -> writing.erase();
            case ESCAPE -> writing.drop();
            case PAGE_DOWN -> candidates.page(1);
            case PAGE_UP -> candidates.page(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean typed(char c) {
        if (c >= 'a' && c <= 'z') {
            writing.type(c);
            return true;
        }
        return writing.isComposing() && whileComposing(c);
    }

    private boolean whileComposing(char c) {
        if (c >= '1' && c <= '9') {
            candidates.choose(c - '1');
            return true;
        }
        switch (c) {
            case ' ' -> candidates.choose(0);
            case '\'' -> writing.type(c);
            case '=' -> candidates.page(1);
            case '-' -> candidates.page(-1);
            default -> {
                if (!Character.isLetter(c)) {
                    writing.finish();
                    return false;
                }
                writing.type(Character.toLowerCase(c));
            }
        }
        return true;
    }
}
