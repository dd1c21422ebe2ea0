package bitan.wording.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static bitan.wording.numbers.Spoken.ANY;
import static bitan.wording.numbers.Spoken.CARDINAL;
import static bitan.wording.numbers.Spoken.END;
import static bitan.wording.numbers.Spoken.MEASURE;
import static bitan.wording.numbers.Spoken.READ;

/** Numbers that name rather than count: ordinals, telephones, documents, rooms. */
final class Labels {
    private static final String INSTITUTION = "(?=人民|中医|附属|中学|小学|高中|初中|高级|实验|医院|中心医院|医科|中(?![国心间等])|职业|产业|方|者|世界|手|时间|志愿|军|医学|机床|建筑)";
    /** What is numbered from the first on, so that 第一页 and 第二页 look alike. */
    private static final String NUMBERED = "(?=[步页条项章号栏行排列层档类批版联款题]|季度|单元|窗口)";
    private static final String READ_ON = "(?:一(?!" + Spoken.WORD_WITH_ONE + "|[个次份张])|[零〇幺二三四五六七八九])";
    private static final String READ_END = "(?:(?!" + ANY + ")|(?=一))(?!点" + ANY + ")";
    private static final String CUE = "(?<=尾号|尾号[是为]|[后末前][三四五六]位|[后末前][三四五六]位[是为]|号码|号码[是为]|电话|电话[是为]|密码|密码[是为]|分机|分机号|分机[是为]|内线|短号|验证码|编号|编号[是为]"
            + "|卡号|账号|单号|工号|区号|邮编|代码|[A-Za-z])";
    private static final String COUNTING = "(?!(?:一二三四?|二三四五?|三四五六?|四五六七?|五六七八?|六七八九?|七八九|七七八八|九一八)(?!" + READ
            + "))";

    /** Between the pieces of one number. */
    private static final String THEN = "(?:然后是?|接着是?|是|再是|后面是|再来|完了是)";
    /** A mobile, a landline with its area, or a service. */
    private static final Pattern TELEPHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{9,11}|[48]00\\d{7}");

    static final List<NumberRule> RULES = List.of(
            NumberRule.keep("第" + CARDINAL + INSTITUTION),
            NumberRule.keep("第二天"),
            NumberRule.cardinals("第(一)" + NUMBERED),
            // 第一百货, but 第一百二十号
            NumberRule.keep("第一(?![百千万亿十](?!货|里挑|万个为))"),
            NumberRule.cardinals("第(" + CARDINAL + ")" + END + "(?=" + MEASURE + "|[行章联位]|阶段|窗口)"),
            NumberRule.cardinals("第((?=" + ANY + "{2})" + CARDINAL + ")" + END),
            NumberRule.cardinals("(?<=[排是得列居在])第([二三四五六七八九十])(?!" + ANY + ")"),
            NumberRule.keep("第" + ANY + "++"),
            // an identity number that ends in X, as it is said and heard
            NumberRule.whole("(" + READ_ON + "{17}+)(?:[叉差](?![不一点了多])|[艾爱埃]克斯|[xX])(?![A-Za-z0-9])",
                    match -> Optional.of(Cardinal.digits(match.group(1)) + "X")),
            // 零五七一杠八八二三四五六七
            NumberRule.whole(
                    "(" + READ_ON + "{3,}+)杠(" + READ_ON + "{3,}+)(?:杠(" + READ_ON + "{3,}+))?" + READ_END,
                    match -> Optional.of(joined(match, "-"))),
            // 幺三八然后零零幺三然后八零零零
            NumberRule.whole(
                    "(" + READ_ON + "{2,8}+)" + THEN + "(" + READ_ON + "{2,8}+)(?:" + THEN + "(" + READ_ON
                            + "{2,8}+))?(?:" + THEN + "(" + READ_ON + "{2,8}+))?" + READ_END,
                    Labels::pieces),
            // 尾号八八, A零五号
            NumberRule.digits(CUE + "(" + READ_ON + "{2,}+)" + READ_END),
            NumberRule
                    .digits("(?<=[A-Za-z])(" + READ_ON + ")" + READ_END + "(?!" + MEASURE + ")|(?<=[A-Za-z])("
                            + READ_ON
                            + ")(?=号)"),
            // 一二三三三转六, 二零三室
            NumberRule
                    .digits("(" + READ_ON + "{3,}+)转(" + READ_ON + "++)" + READ_END + "(?!" + MEASURE + ")"),
            NumberRule.digits(COUNTING + "(" + READ_ON + "{3,}+)" + READ_END),
            // 零五号, 九五折
            NumberRule.digits("([零〇幺]" + READ_ON + ")(?=[号路室])|(?!七八|八九|六七|五六)([五六七八九]" + READ_ON + ")(?=折)"),
            // 按二键
            NumberRule
                    .digits("(?<=[按拨])(" + READ + ")(?=键|号键|井|转|#|再(?!次))|(?<=[按拨])([零二三四五六七八九])(?=$|[，。])"),
            // 二楼, 一号, but 两层
            NumberRule.cardinals("(二)(?=[楼层月栋幢室元]|号(?![码召称外])|单元|度|路(?![口过费]))"),
            NumberRule.cardinals("(一)(?=楼(?![房宇])|号(?![码召称外])|单元)"),
            NumberRule.cardinals("(?<=[在到去]|办公楼)(一)(?=层)|(一)(?=层大厅)"));

    private Labels() {
    }

    /** One telephone number, if the pieces make up one. */
    private static Optional<String> pieces(MatchResult match) {
        return Optional.of(joined(match, "")).filter(number -> TELEPHONE.matcher(number).matches());
    }

    private static String joined(MatchResult match, String between) {
        return IntStream.rangeClosed(1, match.groupCount()).filter(group -> match.start(group) >= 0)
                .mapToObj(group -> Cardinal.digits(match.group(group))).collect(Collectors.joining(between));
    }
}
