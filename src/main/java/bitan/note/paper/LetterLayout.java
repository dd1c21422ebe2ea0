package bitan.note.paper;

import java.util.ArrayList;
import java.util.List;

import bitan.letter.Letter;

/** Sets a thank-you letter in one text size: what was said is the largest. For one sheet and one thread. */
record LetterLayout(TextSetting setting) {

    /** Title, counter and day, how it went, and what was said and written. */
    List<Block> blocks(Letter letter) {
        int body = setting.body();
        var words = setting.words();
        var blocks = new ArrayList<Block>();
        blocks.add(text(words.say("letter"), Style.bold(body * 1.5)));
        blocks.add(text((words.day(letter.date()) + "  " + letter.counter()).strip(), Style.plain(body)));
        blocks.add(new RuledLine(setting.room(), 2, body));
        letter.feeling().ifPresent(feeling -> blocks.add(
                text(words.say("letter.feeling", words.say("letter.feeling." + feeling)),
                        Style.bold(body * 1.15))));
        if (!letter.words().isEmpty()) {
            blocks.add(RuledLine.space(body * 0.6));
            blocks.add(text(letter.words(), Style.plain(body * 1.3)));
        }
        if (!letter.ink().isEmpty()) {
            blocks.add(RuledLine.space(body));
            blocks.add(InkBlock.of(letter.ink(), setting.room(), body * 12.0));
        }
        return blocks;
    }

    private TextBlock text(String text, Style style) {
        return setting.text(text, style, 0);
    }
}
