package bitan.pinyin;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of people, composed. */
class NameSearchTest {

    @ParameterizedTest
    @CsvSource({"zhangguihua,张桂花", "lijianguo,李建国", "sunxiaomei,孙小梅", "yangshuzhen,杨淑珍", "zenglifang,曾丽芳",
            "ouyangming,欧阳明", "zhoujie,周杰", "zhaiyonggang,翟永刚"})
    void candidates_name_isAmongTheFirstFive(String letters, String name) {
        assertThat(Engine.texts(letters).subList(0, 5)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"wojiaosunguiying,我叫孙桂英", "woxingma,我姓马", "xingmingzhoudeshun,姓名周德顺"})
    void candidates_nameBehindItsLabel_isTheFirst(String letters, String text) {
        assertThat(Engine.texts(letters)).first().isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我叫", "姓名", "姓名：", "我的名字是", "我老伴叫"})
    void candidates_labelWrittenBefore_makesANameTheFirst(String before) {
        var options = new PinyinOptions(false, Set.of(), before);
        assertThat(texts("wenhua", options)).first().isEqualTo("温华");
        assertThat(texts("heping", options)).first().isEqualTo("何平");
    }

    @Test
    void candidates_noLabelBefore_keepWordsFirst() {
        for (var before : List.of("", "我要", "叫", "他是")) {
            var options = new PinyinOptions(false, Set.of(), before);
            assertThat(texts("wenhua", options)).first().isEqualTo("文化");
            assertThat(texts("heping", options)).first().isEqualTo("和平");
        }
    }

    @Test
    void candidates_name_saysHowItIsSaid() {
        assertThat(Engine.candidate("ouyangming", "欧阳明").syllables()).containsExactly("ou", "yang", "ming");
    }

    private static List<String> texts(String letters, PinyinOptions options) {
        return Engine.texts(Engine.engine().candidates(letters, options, Learned.NOTHING));
    }
}
