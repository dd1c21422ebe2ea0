package bitan.wording.sentences;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.wording.Span;
import bitan.wording.pattern.Sought;

/**
 * Something in a sentence that may ask: a question word, a verb said both ways, a choice.
 *
 * @param type what is asked for, if it does ask
 */
record QuestionWord(SentenceType type, Span span) {
    /** 是不是, 带没带, 可以不可以; but not 时不时, 动不动就. */
    private static final String BOTH_WAYS = "(?!动不动.)(?<one>[\\p{IsHan}&&[^一二三四五六七八九十不没时]])[不没]\\k<one>"
            + "|(?<can>\\p{IsHan})得(?<way>[了到着起及上下见清懂动完出])，?\\k<can>不\\k<way>"
            + "|(?<two>\\p{IsHan}{2})[不没]\\k<two>|是否|能否|可否";
    private static final String VERBS_OF_DONE = "到账|开|写|发|出|做|带|交|填|办|签|拿|看|听|收到|看到|听到|找到|听见|看见|听懂|看懂|听明白|看明白|听清楚?|看清楚?";
    /** 办好了没有, 有发票没有, 听见没有, 行不; but not 我没有, 一张都没有. */
    private static final String BOTH_WAYS_AT_END = "(?=没有?$)(?:(?<=[了过])|(?<=(?:[了过]|" + VERBS_OF_DONE
            + ").{0,8})(?<![都也还我]))没有?|(?=没有$)(?<=有.{1,6})(?<![都也还])没有"
            + "|(?=不$)(?<=^[是行好对会成能够]|\\p{IsHan}{2})(?<![我你您他她也还就才都可要偏并从决绝毫再么])不";
    /** 是三千还是五千; 上午还是下午, with a character in common; 现金还是刷卡. But not 我还是去. */
    private static final String CHOICE = "(?<![不只但可还就要])是(?!不是)[^，]{1,20}?，?还是"
            + "|(?<alike>[\\p{IsHan}\\d&&[^我您你他她的了是这那不要个还]])[^，]{0,7}，?还是(?![不没得应需建会])(?=[^，]{0,7}\\k<alike>)"
            + "|(?:^|(?<=[，要办用想选走领交取]))[^我您你他她这那个天，]{2,4}，?还是"
            + "(?=[^不没要得应先有会比建可能打去回来再等写请][^不没]{1,4}$)";

    /** A kind of question and its words; where several begin at one character, the first kind counts. */
    private record Kind(SentenceType type, String words) {
        String group() {
            return "(?<" + type.name().replace("_", "") + ">" + words + ")";
        }

        boolean is(MatchResult match) {
            return match.start(type.name().replace("_", "")) >= 0;
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(SentenceType.WHY, "为什么|为啥|为何|干[吗嘛]|何必|难道"),
            new Kind(SentenceType.WHO, "谁|哪位|什么人"),
            new Kind(SentenceType.WHEN,
                    "什么时[候间]|啥时候|何时|几时|几点|几月|几号(?![窗楼柜厅])|(?:星期|周|礼拜)几|哪一?[天年]|哪个?月"),
            new Kind(SentenceType.WHERE,
                    "什么地方|何处|几号[窗楼柜厅]|[几哪]一?[楼层]|哪[里儿边家]"
                            + "|哪一?[个家级]?(?:医院|窗口|单位|街道|社区|城市|地方|银行|省|市|区|县)|(?<=[在去到往从住放是])哪$"),
            new Kind(SentenceType.HOW_MANY, "多少|多[久大长远高重宽厚快早晚]|几(?![乎率何])"),
            new Kind(SentenceType.HOW, "怎么|怎样|如何|咋"),
            new Kind(SentenceType.WHAT, "什么|啥|哪(?!怕|$)|贵姓"),
            new Kind(SentenceType.CHOICE, CHOICE),
            new Kind(SentenceType.YES_NO, BOTH_WAYS + "|" + BOTH_WAYS_AT_END));
    private static final Sought ANY = Sought
            .of(KINDS.stream().map(Kind::group).collect(Collectors.joining("|")));

    /** All of them, in order. */
    static Stream<QuestionWord> in(String sentence) {
        return ANY.results(sentence).map(QuestionWord::of);
    }

    private static QuestionWord of(MatchResult match) {
        var type = KINDS.stream().filter(kind -> kind.is(match)).map(Kind::type).findFirst();
        return new QuestionWord(type.orElse(SentenceType.WHAT), new Span(match.start(), match.end()));
    }

    /** What stands before it. */
    String before(String sentence) {
        return sentence.substring(0, span.start());
    }

    /** What stands after it. */
    String after(String sentence) {
        return sentence.substring(span.end());
    }
}
