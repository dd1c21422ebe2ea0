package bitan.wording.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.lexicon.LexiconEntry;
import bitan.wording.Edited;
import bitan.wording.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** What no repair may do, whatever the glossary holds. */
class RepairGuardTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final List<String> TERMS = GlossaryFile.shipped().terms().stream().map(Term::text)
            .toList();
    private static final Terms SHIPPED = new Terms(GlossaryFile.shipped(), LEXICON);
    private static final int CARRIED = 10_000;
    private static final String DENIALS = "不没未无非别勿莫甭否";
    private static final List<String> CARRIERS = List.of("%s", "退休了就%s了", "您这个月%s下个月要补", "可不可以%s", "公司%s社保",
            "我%s您看怎么办", "上个月%s的要去三号窗口", "他们说%s也行", "要是%s的话就办不了", "从二零一八年到现在都%s", "请问%s影响退休吗");

    @ParameterizedTest
    @ValueSource(strings = {"不缴", "没缴", "未缴", "不报", "不保", "没保", "不教", "未必", "不住金", "没诊", "不办", "别保户"})
    void repairs_denial_isNeverTakenForATerm(String denial) {
        CARRIERS.forEach(carrier -> assertThat(SHIPPED.repairs(carrier.formatted(denial))).isEmpty());
    }

    @Test
    void repairs_denialsWithEveryTerm_turnNoMeaning() {
        var random = new Random(16);
        for (int i = 0; i < CARRIED; i++) {
            var term = TERMS.get(i % TERMS.size());
            var text = CARRIERS.get(random.nextInt(CARRIERS.size())).formatted(denied(term, random));
            var after = repaired(text);
            assertThat(only(DENIALS, after)).as(text).isEqualTo(only(DENIALS, text));
        }
    }

    @Test
    void repairs_numbersBesideEveryTerm_stay() {
        var random = new Random(17);
        for (int i = 0; i < CARRIED; i++) {
            var term = TERMS.get(i % TERMS.size());
            var number = List.of("三千一", "二十", "一百零四", "第十").get(random.nextInt(4));
            var misheard = misheard(term, random.nextInt(term.length()), random);
            assertThat(repaired("交" + number + misheard)).startsWith("交" + number);
            assertThat(repaired(misheard + number)).endsWith(number);
        }
    }

    /** 不 before a term, in the place of one of its characters, or before what is left of it. */
    private static String denied(String term, Random random) {
        var denial = List.of("不", "没", "未").get(random.nextInt(3));
        int at = random.nextInt(term.length());
        return switch (random.nextInt(4)) {
            case 0 -> denial + term;
            case 1 -> term.substring(0, at) + denial + term.substring(at + 1);
            case 2 -> denial + term.substring(1);
            default -> denial + misheard(term, at, random);
        };
    }

    private static String misheard(String term, int at, Random random) {
        var same = BY_SOUND.getOrDefault(LEXICON.sounds(term.charAt(at)).getFirst().syllable(),
                List.of(term.substring(at, at + 1)));
        return term.substring(0, at) + same.get(random.nextInt(same.size())) + term.substring(at + 1);
    }

    private static final Map<String, List<String>> BY_SOUND = LEXICON.entries()
            .filter(entry -> entry.word().length() == 1)
            .collect(Collectors.groupingBy(entry -> entry.syllables().getFirst(), HashMap::new,
                    Collectors.mapping(LexiconEntry::word, Collectors.toList())));

    @Test
    void repairs_everyWordOfTheLexicon_stays() {
        assertThat(LEXICON.entries().map(LexiconEntry::word).filter(word -> !SHIPPED.repairs(word).isEmpty()))
                .isEmpty();
    }

    @Test
    void repairs_everyKeptWord_staysInEveryCarrier() {
        assertThat(KeptWords.all()).hasSizeGreaterThan(100);
        assertThat(KeptWords.all().flatMap(word -> CARRIERS.stream().map(carrier -> carrier.formatted(word)))
                .filter(text -> !SHIPPED.repairs(text).isEmpty())).isEmpty();
    }

    @Test
    void repairs_keptWordInTheRestOfALongerTerm_stays() {
        assertThat(repaired("一次性补交")).isEqualTo("一次性补交");
        assertThat(repaired("您要一次性补交三年")).isEqualTo("您要一次性补交三年");
        assertThat(repaired("一次性布交")).isEqualTo("一次性补缴");
    }

    @Test
    void repairs_wordsBesideWords_almostAlwaysStay() {
        var everyday = LEXICON.entries().filter(entry -> entry.weight() >= 1000)
                .map(LexiconEntry::word).toList();
        var random = new Random(35);
        var changed = IntStream.range(0, 35_000).mapToObj(i -> Stream
                .generate(() -> everyday.get(random.nextInt(everyday.size()))).limit(3)
                .collect(Collectors.joining())).filter(text -> !SHIPPED.repairs(text).isEmpty()).toList();
        assertThat(changed).hasSizeLessThanOrEqualTo(35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位低报了", "残保金怎么交", "领了剩余津贴", "把材料被按退回", "他的肾宝在家", "花呗按时还款收取费用吗",
            "月底前交", "这个月的钱交了", "暂租两年", "最低保护", "申请认定为工伤", "带身份证好吗", "报销比你多", "我相信支付没有问题",
            "晚上预约可以吗", "二级医院", "十几年", "支付比例是多少"})
    void repairs_wordsThatFit_stay(String text) {
        assertThat(SHIPPED.repairs(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"复硬件带了吗,复印件带了吗", "尾托书要公证,委托书要公证", "办赞住证,办暂住证", "带转枕单来,带转诊单来", "小费基数是多少,缴费基数是多少",
            "包效比例,报销比例", "区住证到期了,居住证到期了", "公及金提取,公积金提取", "我的个人帐户,我的个人账户", "餐保证明打一份,参保证明打一份"})
    void repairs_everydayPapersAndFirstSyllables_areHeard(String heard, String meant) {
        assertThat(repaired(heard)).isEqualTo(meant);
    }

    private static String only(String these, String text) {
        return text.chars().filter(c -> these.indexOf(c) >= 0).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String repaired(String text) {
        return new Edited(text, SHIPPED.repairs(text)).after();
    }
}
