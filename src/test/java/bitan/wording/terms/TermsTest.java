package bitan.wording.terms;

import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.wording.Choice;
import bitan.wording.Edit;
import bitan.wording.Edited;
import bitan.wording.Glossary;
import bitan.wording.Span;
import bitan.wording.Term;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Terms SHIPPED = new Terms(GlossaryFile.shipped(), LEXICON);

    @ParameterizedTest
    @CsvSource({"我要办一地就医备案,我要办异地就医备案", "一地就医,异地就医", "您的养老斤资格认真在手机上办,您的养老金资格认证在手机上办",
            "城香居民基本医疗保显,城乡居民基本医疗保险", "起复线是多少,起付线是多少", "去办社保咖,去办社保卡", "先去餐保登记,先去参保登记",
            "是同缴费年限,视同缴费年限"})
    void repairs_misheardTerm_putsTheTerm(String heard, String meant) {
        assertThat(repaired(SHIPPED, heard)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一", "您还有别的事情吗", "我要去登记结婚", "银行的行长还没有来", "重新参加工作", "工商银行在楼下", "今天天气真好",
            "门口的保护装置", "现在是十一点半", "异地就医备案", "我的人参放在哪里"})
    void repairs_ordinaryText_leavesItAlone(String text) {
        assertThat(SHIPPED.repairs(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"公证,公正", "权利,权力", "登记,登基", "工伤,工商", "基数,技术"})
    void homophones_realWord_isOfferedAndNotReplaced(String term, String word) {
        var terms = listening(Term.of(term));
        assertThat(terms.repairs("我想要" + word)).isEmpty();
        assertThat(terms.homophones("我想要" + word))
                .containsExactly(new Choice(new Span(3, 5), List.of(term)));
    }

    @Test
    void homophones_termAsItIs_offersNothing() {
        assertThat(SHIPPED.homophones("公证处在医保中心旁边")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"还款计划,环款计划", "重复参保,虫复餐保", "行业工会,航业工会", "长期护理,常期护理", "长者食堂,掌者食堂", "人参鹿茸,人深鹿茸"})
    void repairs_heteronym_isHeardInEachReading(String term, String heard) {
        assertThat(repaired(listening(Term.of(term)), "这个" + heard)).isEqualTo("这个" + term);
    }

    @Test
    void repairs_growingText_waitsForTheWholeTerm() {
        assertThat(SHIPPED.repairs("我办一地就")).isEmpty();
        assertThat(SHIPPED.repairs("我办一地就医")).containsExactly(new Edit(2, 6, "异地就医"));
    }

    @Test
    void repairs_shorterTermInsideIsRight_mendsTheLonger() {
        assertThat(repaired(SHIPPED, "城响居民基本医疗保险")).isEqualTo("城乡居民基本医疗保险");
    }

    @Test
    void repairs_termSaidOtherwiseThanWritten_isHeardAsItIsSaid() {
        var terms = listening(new Term("e社保", List.of("yi1 she4 bao3")),
                new Term("12333", List.of("not pinyin")));
        assertThat(repaired(terms, "下载伊射宝软件")).isEqualTo("下载e社保软件");
    }

    @Test
    void found_termsInOrder_longestFirst() {
        assertThat(SHIPPED.found("先办异地就医备案再查医保")).containsExactly(new Span(2, 8), new Span(10, 12));
        assertThat(listening(Term.of("一"), Term.of("12333")).found("打12333问一"))
                .containsExactly(new Span(1, 6), new Span(7, 8));
    }

    @Test
    void repairs_noTerms_doesNothing() {
        var none = new Terms(Glossary.EMPTY, LEXICON);
        assertThat(none.repairs("一地就医")).isEmpty();
        assertThat(none.found("一地就医")).isEmpty();
        assertThat(none.homophones("一地就医")).isEmpty();
    }

    @Property(tries = 2000)
    void repairs_anything_isMendedOnceAndNeverThrows(@ForAll("speech") String text) {
        var after = repaired(SHIPPED, text);
        assertThat(SHIPPED.repairs(after)).isEmpty();
        assertThat(after).hasSameSizeAs(text);
    }

    @Property(tries = 1000)
    void repairs_anyTerms_isMendedOnce(@ForAll("speech") String text,
            @ForAll("glossaries") List<Term> terms) {
        var listening = listening(terms.toArray(Term[]::new));
        assertThat(listening.repairs(repaired(listening, text))).isEmpty();
    }

    @Property(tries = 500)
    void found_anything_standsThereAndSurvivesRepair(@ForAll("speech") String text) {
        var edited = new Edited(text, SHIPPED.repairs(text));
        assertThat(SHIPPED.found(text))
                .allMatch(span -> edited.after().startsWith(span.in(text), span.start()));
        assertThat(SHIPPED.homophones(text)).allMatch(
                choice -> edited.edits().stream().noneMatch(edit -> new Span(edit.start(), edit.end())
                        .overlaps(choice.span())));
    }

    @Property(tries = 200)
    void repairs_wildText_neverThrows(@ForAll String text) {
        SHIPPED.repairs(text);
        SHIPPED.found(text);
        SHIPPED.homophones(text);
    }

    /** Terms, pieces of terms, characters that sound like theirs, and other signs. */
    @Provide
    Arbitrary<String> speech() {
        var terms = GlossaryFile.shipped().terms().stream().map(Term::text).toList();
        var sounding = LEXICON.entries().filter(entry -> entry.weight() > 20_000)
                .flatMap(entry -> Stream.of(entry.word()))
                .toList();
        return Arbitraries.oneOf(Arbitraries.of(terms), Arbitraries.of(terms).map(term -> term.substring(1)),
                Arbitraries.of("一地", "异低", "就一", "医宝", "餐保", "带玉", "金帖", "低胞护", "登基", "x", "3", " ", "𠮷"),
                Arbitraries.of(sounding)).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Term>> glossaries() {
        var characters = Arbitraries.of("一", "异", "地", "弟", "就", "医", "保", "宝", "e", "1");
        var text = characters.list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join("", parts));
        var sounds = Arbitraries.of("yi1", "di4", "jiu", "bao3", "?").list().ofMaxSize(4)
                .map(parts -> String.join(" ", parts));
        return Arbitraries
                .oneOf(text.map(Term::of), text.flatMap(t -> sounds.map(s -> new Term(t, List.of(s)))))
                .list().ofMaxSize(8);
    }

    private static Terms listening(Term... terms) {
        return new Terms(new Glossary(List.of(terms)), LEXICON);
    }

    private static String repaired(Terms terms, String text) {
        return new Edited(text, terms.repairs(text)).after();
    }
}
