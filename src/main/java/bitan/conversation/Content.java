package bitan.conversation;

import java.util.Optional;

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
     * @param caption what it says, as its writer confirmed; empty where they did not, for the ink alone is the message
     * @param reading what the program reads where nobody confirmed it: a hint for the clerk, and never the visitor's words.
     *     Journals that do not have it call every reading a caption
     */
    record Inked(Ink ink, Caption caption, Optional<String> reading) implements Content {
        public Inked {
            if (ink.isEmpty()) {
                throw new IllegalArgumentException("a turn without ink");
            }
            if (reading.isPresent() && !caption.isEmpty()) {
                throw new IllegalArgumentException("a reading beside what was confirmed");
            }
        }
    }

    private static void requireWords(Caption caption) {
        if (caption.text().isBlank()) {
            throw new IllegalArgumentException("a turn without words");
        }
    }
}
