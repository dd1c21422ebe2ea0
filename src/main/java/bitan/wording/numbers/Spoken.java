package bitan.wording.numbers;

/** What spoken numbers are made of, as parts of regular expressions. */
final class Spoken {
    /** One to nine. */
    static final String DIGIT = "[一二三四五六七八九]";
    /** What telephones and documents are read with. */
    static final String READ = "[零〇幺一二三四五六七八九]";
    /** Any character of a number; a run of them is written as a whole or not at all. */
    static final String ANY = "[0-9几零〇幺一二两三四五六七八九十百千万亿]";
    /** What is counted: after it stands a thing, and before it a number. Not where it begins another word. */
    static final String MEASURE = "(?:个|张|份|次(?!序)|人(?![民力社事才员们大])|天(?![气津下河然才])|年(?![级龄轻纪])|月(?![亮光])"
            + "|日(?![本报常])|号(?![码召称外])|本(?![人来市地身])|页|套(?!餐)|盒|公斤|斤|位(?![于置])|岁|周(?![围边全折转末])"
            + "|小时|分(?![之别类公局开配析店院行给摊])|秒|度(?!过)|平方|公里|厘米|毫米|毫升|千米|米|克|吨|元(?!化)|块|毛|户"
            + "|家(?![里属庭长乡])|口(?![之头味罩岸])|辆|件|节(?![日约目])|科|组(?![织长])|批(?!准)|层|楼(?![房宇])|栋|幢|室"
            + "|期(?![间限待])|季度|单元|种|项(?!目)|样(?![子品本])|条(?![件例款约])|步(?![行骤])|回(?![来去家])|遍|趟|名(?![字单称])"
            + "|笔|处(?![理长罚])|所(?![以有谓长])|间(?!接)|把|杯|片|粒|瓶|包(?![括含])|袋|针|副|题|轮(?![车流椅])|届|倍|折"
            + "|成(?![是要会得没不了为果功立员绩都])|路(?![口过费])|工作日|自然日|学期|疗程|部分|台(?!阶)|档|类|款|篇|段|句|封|枚|根"
            + "|支(?![付持取])|双(?!方)|床|座|排|列(?!入)|栏|晚(?!上)|门课|道题|道手续)";
    /** What 一 forms a word with: 一共 after a number is no one. */
    static final String WORD_WITH_ONE = "[共定直般并律旦切些起样下]";
    /** 百分之六十|二级医院. */
    static final String GRADE = "[一二三]级(?:医院|定点|甲等)";
    /** 三百|万一没有. */
    static final String IF = "一[没不忘丢您你他她要]";
    private static final String NOT_NEXT = "(?!一[共定直般并律旦切些]|" + GRADE + "|(?<=万)" + IF + ")";
    private static final String ONES = "(?:零" + DIGIT + "|" + NOT_NEXT + "(?<![百千万亿])" + DIGIT + "|"
            + NOT_NEXT
            + "(?!一" + MEASURE + ")" + DIGIT + "|两(?=[万亿]))?";
    private static final String BELOW_WAN = "(?:零?[一二两三四五六七八九]千)?(?:零?[一二两三四五六七八九]百)?(?:零?" + DIGIT + "?十)?"
            + ONES;
    /** A whole number, 三千五 among them; no 两 by itself. */
    static final String CARDINAL = "(?:(?=[一二两三四五六七八九十])(?:(?:" + BELOW_WAN + "万)?" + BELOW_WAN + "亿)?(?:"
            + BELOW_WAN + "万)?"
            + BELOW_WAN + ")";
    /** The same or 两, where money and hours are counted. */
    static final String COUNT = "(?:" + CARDINAL + "|两)";
    /** No number goes on here, but one thing may follow: 三百五|一个月. */
    static final String END = "(?:(?!" + ANY + ")|(?=[一两]" + MEASURE + ")|(?=一" + WORD_WITH_ONE + "|" + GRADE
            + "|万" + IF + "))";
    private static final String FIGURE = "[零一二三四五六七八九]";
    /** Behind 点: the figures of a decimal, not of a time or the next number, as in 三点五号窗口. */
    static final String FRACTION_ENDS = FIGURE + "++(?=[万亿]?(?!" + ANY + "))(?![点号楼室月日位刻]|分(?!钟)|个人)";
    /** With a fraction: 三点五, 零点五. */
    static final String DECIMAL = "(?:(?:" + COUNT + "|零)点" + FIGURE + "{1,20})";
    /** Part of a day, before a time. */
    static final String DAYPART = "(?:早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|凌晨)";

    private Spoken() {
    }

    /** Whether a rule may begin at this character. */
    static boolean mayBegin(char c) {
        return isNumber(c) || "负第周星礼差正腊冬农阴旧初大年".indexOf(c) >= 0;
    }

    static boolean isNumber(char c) {
        return (c >= '0' && c <= '9') || "几零〇幺一二两三四五六七八九十百千万亿".indexOf(c) >= 0;
    }
}
