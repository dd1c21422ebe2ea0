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

    private static final String CUE = "(?<=(?:工资|涨|降|欠|罚|垫|差额|月薪|到账|基数|金额|余额|费用?|缴纳?|交纳?|付|花|扣|领|报|报销|退|补|发|待遇|养老金|封顶线|起付线|标准|限额"
            + "|额度|人民币|到手|收入|押金|存|一共|总共|合计|共计|总计)"
            + Grammar.upTo(3, "了|着|的|是|为|约|到|有|:|大概|大约|差不多|您|你|我|他|给|要|一共|总共|不到|超过|每月") + ")";
    private static final String BARE = Grammar.BEGIN
            + "(?=\\d{3}|[\\d.,十零一二两三四五六七八九]{1,12}[百千万])" + CUE
            + "(?:(?<![\\d.,])\\d{3,6}(?:\\.\\d{1,2})?(?![\\d.,])"
            + "|(?=[\\d.,十零一二两三四五六七八九]{1,12}[百千万])" + Numeral.ONE + ")"
            + "多?(?=左右|以上|以下|以内|吗|呢|吧|的|了|就|才|到手|和|" + Grammar.END + ")";

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
        var number = found.matched().replace("多", "");
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
