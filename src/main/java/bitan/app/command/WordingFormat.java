package bitan.app.command;

import tools.jackson.databind.json.JsonMapper;

import bitan.wording.Caption;

/** The forms a readable line can be printed in, each on one line. */
enum WordingFormat {
    /** The text. */
    TEXT {
        @Override
        String write(Caption caption) {
            return caption.text();
        }
    },
    /** One object: text, facts, repairs. */
    JSON {
        @Override
        String write(Caption caption) {
            return MAPPER.writeValueAsString(CaptionJson.of(caption));
        }
    };

    private static final JsonMapper MAPPER = new JsonMapper();

    /** One line, without its end. */
    abstract String write(Caption caption);
}
