package bitan.wording.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import bitan.wording.Fact;
import bitan.wording.facts.FactRecogniser.Found;

/** Money: 3500块, 3块5毛, ￥3,500.00, 两千到三千元, and bare numbers where a word before says what they are. */
final class Amounts {
    private static final String YUAN = "元(?!化|素|旦|月|件|组|结构|宵)";
    /** 一块 is "together" unless money follows, and 块 also counts boards, fields and parts of something. */
    private static final String KUAI = "(?:(?<![^十百千万亿]一|\\A一)块|块(?=钱|[\\d二三四五六七八九]))"
            + "(?!屏|牌|板|表|地|砖|电池|玻璃|石|内容|材料|业务|儿)";
    private static final String JIAO = "(?:角|毛)(?!病|巾|衣|笔|色|度|落)";
    private static final String DIGIT = "[\\d一二两三四五六七八九]";
    private static final String LEFT_OUT = "(?<left>\\d(?![\\d.,%个张份天月年岁人项页次种-])|[一二三四五六七八九](?=钱|的|了|吧|吗|左右|就|一[张个份页次本套]|"
            + Grammar.END + "))";
    private static final String CHANGE = "(?:(?<jiao>" + DIGIT + ")" + JIAO + "(?:(?<fen>" + DIGIT
            + ")分?(?!钟))?|零?(?<only>" + DIGIT + ")分(?!钟|之)|" + LEFT_OUT + "|(?<half>半(?!年|个|天|小)))?";
    private static final String PART = "(?:¥|RMB)\\s?(?<sign>[\\d,]{0,18}\\d(?:\\.\\d{1,12})?(?![.,]?\\d)[万亿]?)元?"
            + "|(?<yuan>" + Numeral.RANGE + ")(?<more>" + Numeral.MORE + "?)(?:" + YUAN + "|" + KUAI + ")"
            + CHANGE + "(?:钱|多(?!少))?"
            + "|(?<coins>" + Numeral.RANGE + ")(?:(?<!三)" + JIAO + "|" + JIAO + "(?=钱|" + DIGIT
            + "))(?:(?<cent>"
            + DIGIT + ")分?(?!钟))?钱?"
            + "|(?<cents>" + Numeral.ONE + ")分钱";
    private static final Pattern PARTS = Pattern.compile(PART);

    private static final Pattern MORE = Pattern.compile("(?:多|余|出头)$");
    /** What would count things, name them, or go on with a number. */
    private static final String OTHER = "(?!多?(?:[\\d.,:%‰/年天页套盒位岁周秒户辆件批层楼栋幢室项条届倍折成度点时份张次本台档类款篇米克吨斤亩转级号種种]|分(?!钱)|月(?!底|初|末|中)|日(?!元)|期(?!间)|步(?!行)"
            + "|人(?!均|民币)|个(?!人[交缴出付自])|家(?!里|庭)|公[里斤顷]|平方?|小时|工作日|名(?!义)|科室|[十百千万亿一二两三四五六七八九](?![两三四五六七八九\\d]?个|[年天月次张份])))";
    private static final String BARE = Grammar.BEGIN
            + "(?=\\d{3}|[\\d.,十零一二两三四五六七八九]{1,12}[百千万])"
            + "(?:(?<![\\d.,])\\d{3,6}(?:\\.\\d{1,2})?(?![\\d.,])"
            + "|(?=[\\d.,十零一二两三四五六七八九]{1,12}[百千万])" + Numeral.ONE + ")" + OTHER
            + "(?:多(?!少)|余(?!额)|出头)?";

    static final List<FactRecogniser> ALL = List.of(
            new FactRecogniser(Fact.Kind.AMOUNT,
                    Numeral.MINUS + Grammar.unnamed(PART) + "(?:" + Numeral.TO + Grammar.unnamed(PART)
                            + ")?",
                    Amounts::value),
            new FactRecogniser(Fact.Kind.AMOUNT, BARE,
                    Amounts::bare));

    private Amounts() {
    }

    private static Optional<String> bare(Found found) {
        if (!AmountWords.standBefore(found.text(), found.span().start())) {
            return Optional.empty();
        }
        var number = MORE.matcher(found.matched()).replaceFirst("");
        boolean isMore = number.length() < found.matched().length();
        return Optional.of(Numeral.plain(Numeral.ends(number)) + (isMore ? "+" : ""));
    }

    private static Optional<String> value(Found found) {
        var sign = "负-".indexOf(found.matched().charAt(0)) < 0 ? "" : "-";
        return Optional.of(sign + found.parts(PARTS).map(Amounts::value).collect(Collectors.joining("-")));
    }

    private static String value(MatchResult part) {
        var coins = Grammar.first(part, "coins").map(Numeral::ends).orElse(List.of());
        if (coins.size() > 1) {
            return Numeral.plain(coins.stream().map(coin -> coin.movePointLeft(1)).toList());
        }
        var yuan = Grammar.first(part, "sign", "yuan").map(Numeral::ends).orElse(List.of(BigDecimal.ZERO));
        if (yuan.size() > 1) {
            return Numeral.plain(yuan);
        }
        var half = part.group("half") == null ? BigDecimal.ZERO : new BigDecimal("0.5");
        var sum = yuan.getFirst().add(half).add(share(part, 1, "jiao", "left", "coins"))
                .add(share(part, 2, "fen", "only", "cent", "cents"));
        boolean isMore = Grammar.first(part, "more").filter(more -> !more.isEmpty()).isPresent();
        return Numeral.plain(sum) + (isMore ? "+" : "");
    }

    private static BigDecimal share(MatchResult part, int places, String... groups) {
        return Grammar.first(part, groups).map(Numeral::value).orElse(BigDecimal.ZERO)
                .movePointLeft(places);
    }
}
