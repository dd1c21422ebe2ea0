package bitan.conversation;

import bitan.wording.Caption;

/** What a turn was made of. */
public sealed interface Content {

    /** The words as first given. */
    String text();

    /** Said aloud and recognised. */
    record Spoken(Caption heard) implements Content {
        public Spoken {
            requireWords(heard.text());
        }

        @Override
        public String text() {
            return heard.text();
        }
    }

    /** Typed and sent. */
    record Typed(String text) implements Content {
        public Typed {
            requireWords(text);
        }
    }

    private static void requireWords(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a turn without words");
        }
    }
}
