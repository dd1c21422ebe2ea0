package bitan.conversation;

import bitan.ink.Ink;
import bitan.wording.Caption;

/** What a turn was made of. Named as in journals. */
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

    /** Chosen by one tap among answers that were offered. */
    record Answered(Caption caption) implements Content {
        public Answered {
            requireWords(caption);
        }
    }

    /**
     * Written by hand.
     *
     * @param caption what it reads; empty where nobody has read it, for the ink alone is the message
     */
    record Inked(Ink ink, Caption caption) implements Content {
        public Inked {
            if (ink.isEmpty()) {
                throw new IllegalArgumentException("a turn without ink");
            }
        }
    }

    private static void requireWords(Caption caption) {
        if (caption.text().isBlank()) {
            throw new IllegalArgumentException("a turn without words");
        }
    }
}
