package bitan.wording.sentences;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides what one sentence is, by its final particle, its question words, and what stands around them. */
final class SentenceClassifier {
    /** Nothing further back decides; keeps every rule fast on a text without end. */
    static final int LONGEST = 80;
    private static final Pattern SOFTENED = Pattern
            .compile("(?<![啊呀哦噢呃嗯哈啦哟喽嘛，])[啊呀哦噢呃嗯哈啦哟喽嘛，]++$");
    private static final String NAMES = "(?:大爷|大妈|大娘|大叔|大姐|大哥|阿姨|叔叔|爷爷|奶奶|老人家|师傅|先生|女士|同志|姑娘|小姐|老师)";
    private static final Ending CALLED = Ending.of("(?<=.)，?" + NAMES, 4);
    private static final Pattern CALL = Pattern.compile(NAMES);
    private static final Ending WHETHER = Ending.of("(?<!干)吗|(?<![什怎那这多要])么", 1);
    private static final Pattern POLITE = Pattern.compile("请问|贵姓");

    /** 祝您早日康复, 谢谢, 小心台阶, 再见. */
    private static final Pattern EXCLAIMED = Pattern.compile(
            "祝(?:[您你他她]|大家|各位).{2,14}$|^(?:祝|恭喜|祝贺|预祝).{1,18}$|^(?:非常|十分|真是?|太){0,4}(?:谢谢|感谢|多谢)(?!.*我).{0,8}$"
                    + "|^(?:请|您|千万)?(?:小心|当心|注意安全).{0,3}$"
                    + "|^(?:您好|你好|大家好|早上好|上午好|下午好|新年好|再见|加油|救命|恭喜)$|^[那这可]?太.{1,4}了$|(?:小心|当心)$");

    /** 对吧, 没问题吧, 您是来办社保的吧: a guess; but 您请坐吧, 我帮您问问吧, 大概三天吧. */
    private static final Ending SURELY = Ending.of("(?:对|是|没错)吧", 3);
    private static final Pattern URGED = Pattern
            .compile("[请再快别]|就(?!是)|(?:^|[您你我们，])先|还是|要不|不如|干脆|最好|算了|大概|可能|也许|估计|^应该|^我|那就|要是");
    private static final Pattern GUESSED = Pattern.compile(
            "^(?:那|那么|所以)?[您你].*(?:是|有|姓|叫|没|不[会是用认]|过(?![来去一])|了|知道|认识|会|能)|是.*的吧$|^这.{0,3}是|没.{1,6}吧$|了吧$|.可以吧$|^不会吧$");

    /** 还没呢, 正在查呢, 早着呢: tells. 那我的钱呢, 身份证呢: asks. */
    private static final Pattern WHAT_ABOUT = Pattern.compile("^(?:那|如果|要是|万一|假如)");
    private static final Pattern GOING_ON = Pattern.compile(
            "还(?!有(?![好几一二两三四五六七八九十半\\d]))|正|着呢$|才|可[^以]|没|不|以为|^.?在|[^，]在[^，]{1,4}呢$|得|[一二两三四五六七八九十\\d]");
    private static final int SHORT = 8;
    /** No sentence has more question words. */
    private static final int MOST_WORDS = 6;

    private SentenceClassifier() {
    }

    /** What {@code sentence} is; it has no closing mark. */
    static SentenceType type(String sentence) {
        var end = sentence.length() > LONGEST ? sentence.substring(sentence.length() - LONGEST) : sentence;
        var plain = CALLED.off(SOFTENED.matcher(end.strip()).replaceAll(""));
        var core = SOFTENED.matcher(plain).replaceAll("");
        return WHETHER.is(core)
                ? SentenceType.YES_NO
                : asked(core).orElseGet(() -> EXCLAIMED.matcher(core).find()
                        ? SentenceType.EXCLAMATION
                        : SentenceType.STATEMENT);
    }

    /** Whether all that follows in {@code text} from {@code start} on calls somebody: 大爷. */
    static boolean isCall(String text, int start) {
        return CALL.matcher(text).region(start, text.length()).matches();
    }

    private static Optional<SentenceType> asked(String sentence) {
        var question = Reported.withoutAsking(sentence);
        if (sentence.endsWith("吧")) {
            return isGuess(question) ? Optional.of(SentenceType.YES_NO) : Optional.empty();
        }
        if (sentence.endsWith("呢")) {
            return wondered(question);
        }
        return word(question).or(() -> POLITE.matcher(sentence).find()
                ? Optional.of(SentenceType.WHAT)
                : Optional.empty());
    }

    private static Optional<SentenceType> wondered(String sentence) {
        var bare = sentence.substring(0, sentence.length() - 1);
        var words = QuestionWord.in(bare).limit(MOST_WORDS).toList();
        if (!words.isEmpty()) {
            return word(bare, words);
        }
        boolean asks = WHAT_ABOUT.matcher(bare).find()
                || (bare.length() <= SHORT && !GOING_ON.matcher(sentence).find());
        return asks ? Optional.of(SentenceType.WHAT) : Optional.empty();
    }

    private static boolean isGuess(String sentence) {
        return SURELY.is(sentence)
                || (GUESSED.matcher(sentence).find() && !URGED.matcher(sentence).find());
    }

    private static Optional<SentenceType> word(String sentence) {
        return word(sentence, QuestionWord.in(sentence).limit(MOST_WORDS).toList());
    }

    private static Optional<SentenceType> word(String sentence, List<QuestionWord> words) {
        return words.stream().filter(word -> !Reported.isReported(sentence, word))
                .filter(word -> !Indefinite.isIndefinite(sentence, word)).map(QuestionWord::type).findFirst();
    }
}
