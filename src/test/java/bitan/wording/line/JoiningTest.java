package bitan.wording.line;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import bitan.wording.HeardWord;

import static org.assertj.core.api.Assertions.assertThat;

class JoiningTest {

    @Test
    void join_chineseWords_noSpaces() {
        assertThat(join("请", "出示", "您", "的", "身份证")).isEqualTo("请出示您的身份证");
    }

    @Test
    void join_latinWords_oneSpaceBetweenThemOnly() {
        assertThat(join("请", "打开", "bank", "card", "页面")).isEqualTo("请打开bank card页面");
    }

    @Test
    void join_numbers_noSpacesAroundThem() {
        assertThat(join("拨打", "12333", "转", "2", "windows", "11")).isEqualTo("拨打12333转2windows11");
    }

    @Test
    void join_twoNumbers_stayTwo() {
        assertThat(join("3", "5")).isEqualTo("3 5");
    }

    @Test
    void join_blankWords_areSkipped() {
        assertThat(join("您好", " ", "请坐")).isEqualTo("您好请坐");
    }

    private static String join(String... words) {
        return Joining.join(Stream.of(words).map(word -> new HeardWord(word, 0, 1, 1)).toList()).text();
    }
}
