package bitan.wording.numbers;

import java.util.List;

import static bitan.wording.numbers.Spoken.ANY;
import static bitan.wording.numbers.Spoken.CARDINAL;
import static bitan.wording.numbers.Spoken.END;
import static bitan.wording.numbers.Spoken.MEASURE;
import static bitan.wording.numbers.Spoken.READ;

/** Numbers that name rather than count: ordinals, telephones, documents, rooms. */
final class Labels {
    private static final String INSTITUTION = "(?=人民|中医|附属|中学|小学|高中|初中|高级|实验|医院|中心医院|医科|职业|产业|方|者|世界|手|时间|志愿|军|医学|机床|建筑)";
    /** What is numbered from the first on, so that 第一页 and 第二页 look alike. */
    private static final String NUMBERED = "(?=[步页条项章号栏行排列层档类批版联款题]|季度|单元|窗口)";
    private static final String READ_ON = "(?:一(?!" + Spoken.WORD_WITH_ONE + "|[个次份张])|[零〇幺二三四五六七八九])";
    private static final String READ_END = "(?:(?!" + ANY + ")|(?=一))(?!点" + ANY + ")";
    private static final String CUE = "(?<=尾号|尾号[是为]|[后末前][三四五六]位|[后末前][三四五六]位[是为]|号码|号码[是为]|电话|电话[是为]|密码|密码[是为]|验证码|编号|编号[是为]"
            + "|卡号|账号|单号|工号|区号|邮编|代码|[A-Za-z])";
    private static final String COUNTING = "(?!(?:一二三四?|二三四五?|三四五六?|四五六七?|五六七八?|六七八九?|七八九|七七八八|九一八)(?!" + READ
            + "))";

    static final List<NumberRule> RULES = List.of(
            NumberRule.keep("第" + CARDINAL + INSTITUTION),
            NumberRule.keep("第二天"),
            NumberRule.cardinals("第(一)" + NUMBERED),
            NumberRule.keep("第一"),
            NumberRule.cardinals("第(" + CARDINAL + ")" + END + "(?=" + MEASURE + "|[行章联位]|阶段|窗口)"),
            NumberRule.cardinals("第((?=" + ANY + "{2})" + CARDINAL + ")" + END),
            NumberRule.cardinals("(?<=[排是得列居在])第([二三四五六七八九十])(?!" + ANY + ")"),
            NumberRule.keep("第" + ANY + "++"),
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
}
