package bitan.masking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.wording.OddText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MaskingPropertyTest {
    private static final String HANZI = "零一二三四五六七八九";
    private static final String WORDS = "叫姓名户主联系人我王李张小明建国欧阳号码电话身份证卡号尾〔〕，。：- \n年月日元万点个转的X叉嗯两幺";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @Property
    void mask_anyText_neverThrows(@ForAll String text) {
        assertThat(Told.COUNTER.mask(text)).isNotNull();
    }

    @Property(tries = 500)
    void mask_numeralsAndUnitsInAnyOrder_neverThrows(@ForAll("odd") String text) {
        assertThat(Told.COUNTER.mask(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.", "1,", "九", "。八", "三个", "a-", "叫张·", "张·", "转", "138", "身份证号", "我叫"})
    void mask_sameAgainAndAgain_ends(String text) {
        var masked = assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> Told.COUNTER.mask("叫" + OddText.repeated(text, 30_000)));
        assertThat(masked).isNotEmpty();
    }

    @Provide
    Arbitrary<String> odd() {
        return OddText.any();
    }

    @Property(tries = 5000)
    void mask_maskedText_staysAsItIs(@ForAll("talk") String text) {
        var once = Told.COUNTER.mask(text);
        assertThat(Told.COUNTER.mask(once)).isEqualTo(once);
    }

    @Property
    void mask_turns_asManyComeOutAndTheirLinesStay(@ForAll("turns") List<String> turns) {
        var masked = Told.COUNTER.mask(turns);
        assertThat(masked.stream().map(turn -> turn.split("\n", -1).length).toList())
                .isEqualTo(turns.stream().map(turn -> turn.split("\n", -1).length).toList());
    }

    @Property
    void mask_neitherDigitsNorNames_textStays(@ForAll("plain") String text) {
        assertThat(Told.COUNTER.mask(text)).isEqualTo(text);
    }

    @Property(tries = 3000)
    void mask_identityInPieces_noDigitOfItIsLeft(@ForAll("identities") String identity,
            @ForAll("lengths") List<Integer> lengths, @ForAll("separators") String separator,
            @ForAll boolean isSpoken) {
        var said = String.join(separator, pieces(identity, lengths));
        var text = "是" + (isSpoken ? spoken(said) : said) + "。";
        assertThat(Told.COUNTER.mask(text)).doesNotContainPattern("[0-9Xx" + HANZI + "]");
    }

    @Property(tries = 1000)
    void mask_identityOverTurns_noDigitOfItIsLeft(@ForAll("identities") String identity,
            @ForAll("lengths") List<Integer> lengths) {
        assertThat(String.join("\n", Told.COUNTER.mask(pieces(identity, lengths))))
                .doesNotContainPattern("[0-9Xx]");
    }

    @Provide
    Arbitrary<String> talk() {
        var words = Arbitraries.strings().withChars(WORDS + "0123456789" + HANZI).ofMaxLength(40);
        return Combinators.combine(words, identities(), words)
                .as((before, number, after) -> before + number + after)
                .injectDuplicates(0.1).edgeCases(cases -> cases.add("", "叫", "〔姓名〕", "[name]"));
    }

    @Provide
    Arbitrary<List<String>> turns() {
        return talk().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().withChars("请您稍等把材料给看下办理证明带来窗口排队复印签字, 。？!abcXYZ\n").ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> identities() {
        var region = Arbitraries.of("110101", "370102", "440305", "510107", "610103", "820000");
        var birth = Combinators.combine(Arbitraries.integers().between(1900, 2025),
                Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 28))
                .as("%d%02d%02d"::formatted);
        var order = Arbitraries.integers().between(0, 999).map("%03d"::formatted);
        return Combinators.combine(region, birth, order).as((a, b, c) -> checked(a + b + c));
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(1, 8).list().ofMinSize(18).ofMaxSize(18);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", " ", "  ", ",", ", ", "，", "、", "-", "－", "—", ".", "。", "·", "　", "，嗯，",
                "\n");
    }

    private static String checked(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static List<String> pieces(String text, List<Integer> lengths) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int i = 0; from < text.length(); i++) {
            int end = Math.min(text.length(), from + lengths.get(i));
            pieces.add(text.substring(from, end));
            from = end;
        }
        return pieces;
    }

    private static String spoken(String digits) {
        var spoken = new StringBuilder();
        digits.chars().forEach(unit -> spoken
                .append(Character.isDigit(unit) ? HANZI.charAt(unit - '0') : (char) unit));
        return spoken.toString();
    }
}
