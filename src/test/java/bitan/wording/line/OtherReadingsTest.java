package bitan.wording.line;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import bitan.wording.Choice;
import bitan.wording.HeardWord;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

class OtherReadingsTest {

    @Test
    void differences_sameWords_none() {
        assertThat(choices(List.of("您", "的", "材料"), "您", "的", "材料")).isEmpty();
    }

    @Test
    void differences_oneWordOther_isOfferedWhereItStands() {
        assertThat(choices(List.of("办理", "一地", "就医", "备案"), "办理", "异地", "就医", "备案"))
                .containsExactly(new Choice(new Span(2, 4), List.of("异地")));
    }

    @Test
    void differences_atBothEnds_areTwo() {
        assertThat(choices(List.of("请", "出示", "身份证"), "您", "出示", "身份", "正"))
                .containsExactly(new Choice(new Span(0, 1), List.of("您")),
                        new Choice(new Span(3, 6), List.of("身份正")));
    }

    @Test
    void differences_wordLeftOut_isNothingToChoose() {
        assertThat(choices(List.of("您", "的", "材料"), "您", "材料")).isEmpty();
    }

    private static List<Choice> choices(List<String> chosen, String... other) {
        var words = chosen.stream().map(word -> new HeardWord(word, 0, 0, 1)).toList();
        return OtherReadings.differences(Joining.join(words), Stream.of(other).toList());
    }
}
