package bitan.wording;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import bitan.wording.Caption.Span;

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
    void join_blankWords_areSkipped() {
        assertThat(join("您好", " ", "请坐")).isEqualTo("您好请坐");
    }

    @Test
    void join_doubtfulWord_isMarkedWhereItStands() {
        var caption = Joining.join(List.of(new HeardWord("一地", 0, 1, 0.4), new HeardWord("就医", 1, 2, 0.9)));
        assertThat(caption.doubtful()).containsExactly(new Span(0, 2));
    }

    private static String join(String... words) {
        return Joining.join(Stream.of(words).map(word -> new HeardWord(word, 0, 1, 1)).toList()).text();
    }
}
