package bitan.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.sourceforge.pinyin4j.PinyinHelper;

/** All the ways a character can be read. */
final class CharacterReadings {
    private CharacterReadings() {
    }

    /** Its sounds with their tones, the usual one first; none for what is not a hanzi. */
    static List<Sound> of(char hanzi) {
        if (!Character.isIdeographic(hanzi)) {
            return List.of();
        }
        var written = PinyinHelper.toHanyuPinyinStringArray(hanzi);
        return written == null
                ? List.of()
                : Stream.of(written).map(Sound::parse).flatMap(Optional::stream).distinct().toList();
    }
}
