package bitan.conversation;

import bitan.wording.Caption;

/** What a turn was made of. */
public sealed interface Content {

    /** The words as first given. */
    Caption caption();

    /** Said aloud and recognised. */
    record Spoken(Caption caption) implements Content {
        public Spoken {
            requireWords(caption);
        }
    }

    /** Typed and sent. */
    record Typed(Caption caption) implements Content {
        public Typed {
            requireWords(caption);
        }
    }

    private static void requireWords(Caption caption) {
        if (caption.text().isBlank()) {
            throw new IllegalArgumentException("a turn without words");
        }
    }
}
