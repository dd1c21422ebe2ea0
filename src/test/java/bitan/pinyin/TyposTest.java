package bitan.pinyin;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters that were hit by mistake. */
class TyposTest {

    @ParameterizedTest
    @CsvSource({"sehnfenzheng,身份证", "zhegnming,证明", "dainhua,电话", "beijign,北京"})
    void candidates_swapped_areFound(String letters, String text) {
        assertThat(five(letters)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"shennfenzheng,身份证", "hukkouben,户口本", "yihuiir,一会儿", "zhhuyuan,住院"})
    void candidates_doubled_areFound(String letters, String text) {
        assertThat(five(letters)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"zhenming,证明", "shenfezheng,身份证", "meiguaxi,没关系"})
    void candidates_missing_areFound(String letters, String text) {
        assertThat(five(letters)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"shenfenzhemg,身份证", "zhuyuab,住院"})
    void candidates_keyBeside_areFound(String letters, String text) {
        assertThat(five(letters)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"sfz,身份证", "yihuijiu,一会就", "shebaoka,社保卡", "xian,先", "tuixiu,退休"})
    void candidates_rightLetters_keepTheirPlace(String letters, String text) {
        assertThat(five(letters)).first().isEqualTo(text);
    }

    @Test
    void find_rightLetters_areNoMistake() {
        var syllables = new Syllables(List.of("shi", "shen", "lian", "lai"));
        var found = new ArrayList<String>();
        var typos = new Typos(syllables);
        typos.find("shen", (number, _) -> found.add(syllables.name(number)));
        assertThat(found).isEmpty();
        typos.find("sehn", (number, _) -> found.add(syllables.name(number)));
        typos.find("shenn", (number, _) -> found.add(syllables.name(number)));
        assertThat(found).containsExactly("shen", "shen");
    }

    private static List<String> five(String letters) {
        return Engine.texts(letters, Fuzzy.values()).subList(0, 5);
    }
}
