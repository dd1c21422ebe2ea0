package bitan.wording.sentences;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import bitan.wording.pattern.Sought;

/** Tells questions from what is only told about them: 我不知道怎么办, 我帮您查一下有没有记录. */
final class Reported {
    /** 我想问一下, 请问: the speaker asks, so that what follows counts as if it stood alone. */
    private static final Sought ASKS_HERSELF = Sought.of(
            "请问(?:一下)?|想(?:请|再|先)?(?:问|咨询|了解|打听|请教)(?:一下|一声|问|您|你|下|个){0,6}"
                    + "|(?<=^|，|您好|你好)(?:那|那个|就)?我?们?(?:要|来|是来|过来)?(?:请|再|先)?(?:问|咨询|打听|请教)(?:一下|一声|问|您|你|下|个){1,6}"
                    + "|问[您你](?:一下|个事|一声)");
    /** 不知道, 没告诉; 听不懂 stands below. */
    private static final String NOT_KNOWN = "(?<![听看记弄搞想说分])(?:不|没有?)(?:太|大|很|怎么|是很)?"
            + "(?:知道|清楚|明白|懂|记得|确定|了解|晓得|认识|说|写|告诉|提|讲|规定|通知|注明|关心|理解|想好|想起来|问|交代)";
    /** 听不清您说什么; but 听不清怎么办, 忘了密码怎么办 do ask. */
    private static final String NOT_SENSED = "(?:说不好|[听看想记说弄搞分查认问]不(?:清楚|清|懂|见|到|出来|出|起来|明白|准|得)"
            + "|没(?:听|看|弄|搞|想|查)(?:清楚|清|懂|明白|到|出来)|忘记?了?)(?!.{0,8}怎么(?:办$|联系|通知))";
    private static final String LOOKED_UP = "看看|查查|问问|想想|说说|讲讲|算算|找找|听听"
            + "|(?:看|查|问|想|说|讲|写|核对|确认|检查|打听|了解|研究|商量|比较|选|记|算|核实|解释|回忆|考虑|咨询)(?:一下|一[看查问想说讲算])"
            + "|(?:核对|核实|确认|判断)(?![书单])|(?:检查|查询|决定)(?=一下|[是有能])|取决于|根据"
            + "|请[您你]?(?:说|写|填|讲|选|记|注意)|问(?:[他她]|单位|医院|医生|银行|清楚|过|好)"
            + "|(?<=^|，|先)看[您你他她](?=[^，]*再)|看情况|再定(?=.不)|想好(?!.*了$)|我们?[^，]{0,4}[把将](?=怎么|什么|哪|谁|几|多少)"
            + "|[要得就全只]看(?!什么|哪|谁|几|多少|怎么|[个到见着看一病])";
    /** 告诉您怎么办理, 我知道; but 您知道怎么走. */
    private static final String TOLD = "告诉|通知|转告|提醒|说明(?=是|您|什么|为什么|怎么|哪|一下|了)|解释|介绍|教[您你他她我大会]|写[着了](?!的?什么$)"
            + "|(?<![您你他她])(?:能|可以)(?:看到|查到|看出来?|查出来?|看见)(?![什])|会(?:跟|和|给|向)[您你](?:说|讲|写)|(?:写|说|讲|问|弄|搞|看|听|想)清楚|[写注标]明|记[下住着]|(?<![您你])(?:明白|清楚|知道|记得|懂得|了解|晓得)";
    private static final Sought REPORTS = Sought
            .of(NOT_KNOWN + "|" + NOT_SENSED + "|" + LOOKED_UP + "|" + TOLD);
    /** 看清楚了没有 asks about the seeing itself; only what is looked up for is reported. */
    private static final Sought REPORTS_WHETHER_DONE = Sought.of(NOT_KNOWN + "|" + LOOKED_UP);
    /** 您看看对不对: the one addressed is to look, and to answer. */
    private static final Pattern LOOK_AND_ANSWER = Pattern.compile(
            "(?<![请帮给替跟])[您你](?:再|自己)?(?:看看|看一下|想想|想一下|查一下|查查|核对一下|确认一下|听听|试试|说说)");

    private Reported() {
    }

    /** The sentence without the words that only say that a question follows. */
    static String withoutAsking(String sentence) {
        return ASKS_HERSELF.first(sentence).map(MatchResult::end).filter(end -> end < sentence.length())
                .map(sentence::substring).orElse(sentence);
    }

    /** Whether the sentence only tells about the question that {@code word} would ask. */
    static boolean isReported(String sentence, QuestionWord word) {
        var before = word.before(sentence);
        boolean isDoneOrNot = word.type() == SentenceType.YES_NO && word.after(sentence).isEmpty();
        if (word.type() == SentenceType.YES_NO || word.type() == SentenceType.CHOICE) {
            before = LOOK_AND_ANSWER.matcher(before).replaceAll("");
        }
        int end = before.length();
        return (isDoneOrNot ? REPORTS_WHETHER_DONE : REPORTS)
                .first(before + sentence.substring(word.span().start())).filter(match -> match.end() <= end)
                .isPresent();
    }
}
