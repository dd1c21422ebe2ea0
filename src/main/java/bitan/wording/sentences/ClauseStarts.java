package bitan.wording.sentences;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the words alone tell that a clause begins: people set a comma at nine of ten of these places. */
final class ClauseStarts {
    /** What is over: behind these somebody begins anew. 看到了您 and 带来了您 go on. */
    private static final String OVER = "[齐完丢坏病满错走跑期班好行对]了|(?<![看收听见碰遇找想拿])到了|(?<![送带拿寄])来了|(?:住院|出院|退休|知道|明白)了"
            + "|没关系|没事|要紧|放心|着急|不急|(?<![说讲写问听读])的话|稍等|就行|才行|一会儿?|的时候|以后|之后";
    /** 没关系我说的话, 材料齐了您稍等; but 办好了您的卡. */
    private static final Pattern SOMEBODY = Pattern
            .compile("(?=[我您你])(?<=.{3})(?<=" + OVER + ")(?=[我您你]们?(?!的|们))");
    /** 表填完了请交到三号窗口; but 您请坐, 单位请社区开证明, 申请. */
    private static final Pattern REQUEST = Pattern.compile(
            "(?=请)(?<=.{4})(?<![您你我他她们再先就也还都要想需申邀聘所说是会能得的以用己须另把被给向帮替去来一不位生人家司里区院局友时间完前])请(?![假求示教客柬帖战功])");
    /** 钱扣了但卡里没有, 要是今年的就对了; but 就是因为, 不过几天; 万一 may be a number. */
    private static final Pattern JOINT = Pattern
            .compile("(?=[不如要假因然但])(?<=.{4})(?<![不是之只就都看我您他她也非正主要和跟那这能会说想问的个零〇幺一二两三四五六七八九十百千万亿几\\d])"
                    + "(?:不过(?=[我您你他她这那要得先可现今请没也只还])|如果|要是|假如|因为|然后|但(?![是凡愿]))");
    /** 没有身份证的话可以用户口簿; but 我要说的话. */
    private static final Pattern CONDITION = Pattern.compile("(?<=[没不能想有])[^，]{1,6}?(?<![说讲写问听读])的话(?=.)");
    /** With a short pause before them these begin a clause. */
    private static final Pattern BEGINNING = Pattern
            .compile("我|您|你|请|但|所以|如果|要是|然后|因为|不过|那(?![个里边天位种些么])");
    private static final Ending GOING_ON = Ending.of("[给帮请问让叫跟和找替为向对把被是的在]|告诉|通知|知道", 2);

    private ClauseStarts() {
    }

    /** The places before which a clause is over, in no order. */
    static IntStream in(String text) {
        return IntStream.concat(
                Stream.of(SOMEBODY, REQUEST, JOINT).flatMapToInt(
                        rule -> rule.matcher(text).results().mapToInt(match -> match.start())),
                CONDITION.matcher(text).results().mapToInt(match -> match.end()));
    }

    /** Whether a clause may begin there if the speaker paused. */
    static boolean isAt(String text, int at) {
        return BEGINNING.matcher(text).region(at, text.length()).lookingAt()
                && !GOING_ON.is(text.substring(Math.max(0, at - 2), at));
    }
}
