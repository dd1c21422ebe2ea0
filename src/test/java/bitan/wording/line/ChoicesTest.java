package bitan.wording.line;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import bitan.lexicon.Lexicon;
import bitan.wording.Caption;
import bitan.wording.Glossary;
import bitan.wording.HeardWord;
import bitan.wording.Repair;
import bitan.wording.Term;
import bitan.wording.terms.Terms;

import static org.assertj.core.api.Assertions.assertThat;

/** What else may have been said takes the place of whole numbers and terms. */
class ChoicesTest {
    private static final Wording WORDING = new Wording(new Terms(
            new Glossary(List.of(Term.of("异地就医备案"), Term.of("职工医保"), Term.of("居民医保"))), Lexicon.load()));

    @Test
    void settled_otherReadingOfAPartOfANumber_offersTheWholeNumber() {
        assertThat(chosen("养老金 一千三百 八十五 元", "养老金 一千三百 九十五 元")).contains("养老金1395元。")
                .doesNotContain("养老金95元。");
        assertThat(chosen("下个月 十 五号 来", "下个月 十 六号 来")).contains("下个月16号来。").doesNotContain("下个月6号来。");
        assertThat(chosen("百分之 八十五 报销", "百分之 八十 报销")).contains("80%报销。").doesNotContain("80报销。");
        assertThat(chosen("电话 一三八 零零 一三八 零零零", "电话 一三九 零零 一三八 零零零"))
                .contains("电话13900138000。").doesNotContain("电话139。");
    }

    @Test
    void settled_otherReadingOfAPartOfATerm_offersTheWholeTerm() {
        assertThat(chosen("办 一地 就医 备案", "办 一地 救人 备案")).allMatch(text -> text.endsWith("备案。"));
        assertThat(chosen("办 职工 医保", "办 居民 医保")).contains("办居民医保。");
    }

    @Test
    void settled_identityNumberThatCannotBe_takesTheOnlyOtherReadingWhoseCheckFits() {
        var heard = "身份证号 三三零 一零六 一九九零 零三零七 四五 七七";
        var other = "身份证号 三三零 一零六 一九九零 零三零七 四五 一七";
        var odd = "身份证号 三三零 一零六 一九九零 零三零七 四五 七二";
        var another = "身份证号 三三零 一零六 一九九零 零三零七 四五 零九";
        var right = settled(heard, odd, other);
        assertThat(right.text()).isEqualTo("身份证号330106199003074517。");
        assertThat(right.doubtful()).isNotEmpty();
        assertThat(right.repairs()).extracting(Repair::heard).containsExactly("七七");
        assertThat(settled(heard, odd).text()).isEqualTo("身份证号330106199003074577。");
        assertThat(settled(heard, another, other).text()).isEqualTo("身份证号330106199003074577。");
        assertThat(settled(other, heard).repairs()).isEmpty();
    }

    private static Caption settled(String heard, String... others) {
        return WORDING.settled(words(heard),
                Stream.of(others).map(other -> List.of(other.split(" "))).toList()).caption();
    }

    /** What the text reads after each choice. */
    private static List<String> chosen(String heard, String other) {
        Caption caption = WORDING.settled(words(heard), List.of(List.of(other.split(" ")))).caption();
        return caption.choices().stream().flatMap(choice -> choice.texts().stream()
                .map(text -> caption.text().substring(0, choice.span().start()) + text
                        + caption.text().substring(choice.span().end())))
                .toList();
    }

    private static List<HeardWord> words(String heard) {
        var words = heard.split(" ", -1);
        return IntStream.range(0, words.length).mapToObj(i -> new HeardWord(words[i], i, i + 0.9, 0.9))
                .toList();
    }
}
