package bitan.wording.numbers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.wording.Edit;
import bitan.wording.Edited;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenNumbersTest {

    @ParameterizedTest
    @CsvSource({"报销百分之八十五,报销85%", "一共三千五百块,一共3500块", "下周三上午九点半来,下周三上午9:30来", "二零二六年三月五号,2026年3月5号",
            "电话幺二三三三,电话12333", "请到六号窗口,请到6号窗口", "三到五个工作日,3到5个工作日", "三分之二,2/3", "余额负五,余额-5", "第三步,第3步",
            "身份证尾号三二一X,身份证尾号321X",
            "三点五万,3.5万", "三万点五元,30000.5元", "二十点五元,20.5元", "百分之二十点五,20.5%"})
    void edits_oneOfEachKind_writesDigits(String heard, String expected) {
        assertThat(written(heard)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("keepCases")
    void edits_idiomsNamesAndEverydayCounts_none(String heard) {
        assertThat(SpokenNumbers.edits(heard, List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void edits_counterSpeech_asAnEditorWritesIt(String line) {
        var fields = line.split("\t", -1);
        assertThat(written(fields[1])).as(fields[0]).isEqualTo(fields[2]);
    }

    @Test
    void edits_numberBeforeAWord_replacesTheNumberOnly() {
        assertThat(SpokenNumbers.edits("等二十分钟", List.of())).containsExactly(new Edit(1, 3, "20"));
    }

    @Test
    void edits_numberInsideATerm_isLeft() {
        assertThat(SpokenNumbers.edits("三号线", List.of(new Span(0, 2)))).isEmpty();
    }

    @Test
    void edits_numberAgainstATerm_endsWhereTheTermBegins() {
        var text = "交三百五险一金";
        assertThat(SpokenNumbers.edits(text, List.of(new Span(3, 7)))).containsExactly(new Edit(1, 3, "300"));
    }

    @Test
    void edits_termBesideANumber_stillTellsWhatItIs() {
        assertThat(SpokenNumbers.edits("验证码八八", List.of(new Span(0, 3))))
                .containsExactly(new Edit(3, 5, "88"));
    }

    @Test
    void edits_digitsAlready_none() {
        assertThat(SpokenNumbers.edits("2026年3月5日9:30交3.5万元", List.of())).isEmpty();
    }

    private static String written(String heard) {
        return new Edited(heard, SpokenNumbers.edits(heard, List.of())).after();
    }

    static List<String> cases() throws IOException {
        return lines("numbers.tsv");
    }

    static List<String> keepCases() throws IOException {
        return lines("numbers-keep.txt");
    }

    private static List<String> lines(String name) throws IOException {
        var resource = Objects
                .requireNonNull(SpokenNumbersTest.class.getResourceAsStream("/bitan/wording/" + name));
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return reader.readAllAsString().lines().toList();
        }
    }
}
