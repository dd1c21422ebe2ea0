package bitan.wording.facts;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.wording.Fact;
import bitan.wording.Span;
import bitan.wording.facts.FactCases.Case;

import static org.assertj.core.api.Assertions.assertThat;

class FactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "您一共要交3500块,        AMOUNT,     3500块,      3500",
            "在职职工报销85%,         PERCENTAGE, 85%,         85%",
            "请在3月5号之前交来,      DATE,       3月5号,      03-05",
            "下午3点半到这里,         TIME,       下午3点半,   15:30",
            "有问题打12333,           TELEPHONE,  12333,       12333",
            "区号0571电话88234567,     TELEPHONE,  0571电话88234567, 057188234567",
            "打到尾号1234的卡上,      DOCUMENT,   尾号1234,    1234",
            "请到6号窗口,             WINDOW,     6号窗口,     6",
            "医保科在3楼,             FLOOR,      3楼,         3楼",
            "15个工作日内办结,        DURATION,   15个工作日,  15个工作日",
            "报销百分之二十点五,      PERCENTAGE, 百分之二十点五, 20.5%",
            "每次二十点五元,          AMOUNT,     二十点五元,  20.5",
            "一共六百点五元,          AMOUNT,     六百点五元,  600.5",
            "补贴二十点五万元,        AMOUNT,     二十点五万元, 205000",
            "工龄三十点五年,          DURATION,   三十点五年,  366个月",
            "收叁佰点伍元,            AMOUNT,     叁佰点伍元,  300.5"})
    void whatTheVisitorActsOn_isFound(String text, Fact.Kind kind, String stretch, String value) {
        int start = text.indexOf(stretch);

        assertThat(Facts.in(text))
                .containsExactly(new Fact(kind, value, new Span(start, start + stretch.length())));
    }

    @Test
    void severalFacts_comeInTheirOrder() {
        assertThat(Facts.in("下周三上午9点到3楼6号窗口交3500块")).extracting(Fact::kind).containsExactly(
                Fact.Kind.DATE, Fact.Kind.TIME, Fact.Kind.FLOOR, Fact.Kind.WINDOW, Fact.Kind.AMOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "交3500块|交3500元|交3,500元|交3500.00元|交￥3500|交３５００元|交三千五百元|交三千五百块钱|工资3500",
            "要1万元|要10000元|要一万块|要1.0万元",
            "报85%|报85％|报百分之85|报百分之八十五|报85.0%",
            "剩2/3|剩三分之二|剩3分之2",
            "在2026年3月5号|在2026-03-05|在2026/3/5|在2026.3.5|在2026年3月5日|在二零二六年三月五号",
            "下周三|下星期三|下个星期三|下礼拜三",
            "下午3点|下午3:00|15:00|15：00|下午三点|15点|下午3点钟|下午3点整",
            "上午9点到12点|9:00-12:00|9：00～12：00|上午九点至十二点|9点到12点",
            "打12333|打12 333|打１２３３３",
            "13800138000|138 0013 8000|138-0013-8000|+86 13800138000",
            "0371-65866666|037165866666|（0371）65866666|0371 65866666",
            "到6号窗口|到六号窗口|到６号窗口|到6号柜台|到窗口6",
            "在3楼|在三楼|在3层|在三层",
            "3到5天|3-5天|三到五天|3至5天|3天到5天|3～5天",
            "两个月|2个月|二个月",
            "半年|6个月|六个月",
            "一个半小时|1.5小时|90分钟|1个半小时",
            "一周|1周|一个星期|1个礼拜"})
    void sameFact_inOtherWords_hasTheSameValue(String wordings) {
        var values = List.of(wordings.split("\\|")).stream().map(Facts::in).toList();

        assertThat(values).allSatisfy(facts -> assertThat(facts).hasSize(1));
        assertThat(values.stream().map(facts -> facts.getFirst().value()).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一点", "请等一下", "我们一起去", "一块去", "有一天", "65岁", "3份复印件", "两张照片", "版本1.2.3",
            "1、身份证原件", "第3栏", "万一", "千万", "十分感谢", "等一会儿", "几号窗口", "上午来就行"})
    void whatIsNoFact_isLeftAlone(String text) {
        assertThat(Facts.in(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bitan.wording.facts.FactCases#all")
    void sentence_hasTheFactsACarefulReaderFinds(Case sentence) {
        assertThat(Facts.in(sentence.text())).isEqualTo(sentence.facts());
    }
}
