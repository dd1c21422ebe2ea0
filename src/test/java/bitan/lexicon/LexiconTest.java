package bitan.lexicon;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void load_shipped_holdsEveryWordWithItsSoundsAndWeight() {
        assertThat(LEXICON.size()).isEqualTo(65_123);
        assertThat(LEXICON.entries()).contains(new LexiconEntry("就医", List.of("jiu", "yi"), 435))
                .allMatch(entry -> entry.word().length() == entry.syllables().size())
                .allMatch(entry -> entry.word().length() <= Lexicon.LONGEST);
    }

    @Test
    void knows_everyWordOfItsOwn_andNoOther() {
        assertThat(LEXICON.entries().map(LexiconEntry::word)).allMatch(LEXICON::knows);
        assertThat(List.of("", "报消", "就医就", "abc", "社会保障卡")).noneMatch(LEXICON::knows);
    }

    @Test
    void weight_partOfALine_isThatOfTheWord() {
        assertThat(LEXICON.weight("我去就医了", 2, 4)).isEqualTo(435);
        assertThat(LEXICON.weight("我去就医了", 1, 3)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"还,hai2,huan2", "重,zhong4,chong2", "行,xing2,hang2", "长,chang2,zhang3", "参,can1,shen1"})
    void sounds_heteronym_areAllThatAreMet(char hanzi, String one, String other) {
        assertThat(LEXICON.sounds(hanzi)).contains(Sound.parse(one).orElseThrow(),
                Sound.parse(other).orElseThrow());
    }

    @Test
    void sounds_readingOfFewWords_isLeftOut() {
        assertThat(LEXICON.sounds('的')).extracting(Sound::syllable).containsOnly("de");
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '3', '。', ' ', '\ud840', '\0'})
    void sounds_noHanzi_areNone(char other) {
        assertThat(LEXICON.sounds(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lv4,lv,4", "lu:4,lv,4", "lǜ,lv,4", "Yì,yi,4", "yi,yi,0", "de5,de,5", "'  zhōng ',zhong,1"})
    void parse_waysToWritePinyin_areOne(String written, String syllable, int tone) {
        assertThat(Sound.parse(written)).contains(new Sound(syllable, tone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "yi6", "yi di", "异"})
    void parse_noPinyin_isNothing(String written) {
        assertThat(Sound.parse(written)).isEmpty();
    }
}
