package bitan.wording.sentences;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells question words that ask from those that mean any, some or none: 什么都行, 没什么, 过几天. */
final class Indefinite {
    /** 不管谁来: whatever the word, it asks nothing. */
    private static final Surroundings WHATEVER = Surroundings.before("(?:不管|无论|不论|随便|任凭)[^，]{0,12}");
    /** 怎么您也没带, 要不要我帮您: the words right behind belong to the question. */
    private static final String OWN_WORDS = "(?!(?:[以要意得由让还没不]|需要)?(?:[我您你他她这请]|还|没|不))";
    private static final String WE_DO = "(?<![帮给替跟为让叫向])我们?(?:再|会|来|先|就|现在|马上|都|已经){0,4}"
            + "(?:[帮给替跟向教][您你]|(?:告诉|通知)[您你]|[写画](?:[下在给])"
            + "|(?:登记|查|问|看|算|核对|说|记|讲)(?:一下|一[看查问])|看看|查查|问问|算算)";
    /** 怎么走我画给您, 能报多少要看医院: what follows answers it, or puts it off. */
    private static final Surroundings ANSWERED = Surroundings.behind(OWN_WORDS + ".*?(?:" + WE_DO
            + "|请(?=[您你看到在去拿填打问按把先再参拨咨联])|[要得]看(?:[您你他她是]|情况|政策|单位|医院|具体)|取决于"
            + "|以.{1,8}为准|我们?(?:这[边里儿])?[查看找]不[到了出]|(?:放|装|夹|贴|订)(?:在一起|一起|好)$|[^能会可肯]{1,12}(?:告诉我|[跟和]我说|叫我)(?:一下|一声)?$"
            + "|您(?:指给|写给|告诉)我|不好说|不一定|说不准|还没定|没关系|无所谓|我[也还]?(?:不知道|不清楚|忘了|没记|记不|不记得|听不清|看不懂))");
    /** 谁都可以, 什么材料都要. */
    private static final Surroundings ALL = Surroundings.behind("[^，]{0,8}?[都也]");
    /** 怎么填都行; but 怎么您也没带. */
    private static final Surroundings ANY_WAY = Surroundings.behind(OWN_WORDS + "[^，]{0,8}?[都也]");
    /** 带不带都没关系. */
    private static final Surroundings EITHER_WAY = Surroundings.behind("[^，]{0,4}都(?:没关系|一样|行|可以|无所谓|能|得)");
    /** 是不是本人都要带; but 您是不是每个月都要来. */
    private static final Surroundings OR_NOT = Surroundings.of("^", "[^，每所大各您你]{2,8}都(?:要|得|能|可以|一样|行)");
    /** 没什么, 没多久; but 有没有什么. */
    private static final Surroundings NONE = Surroundings.before("(?<!有)没有?|(?<!是)不是|不算");
    /** 没怎么, 不怎么; but 没怎么办. */
    private static final Surroundings HARDLY = Surroundings.of("[没不]", "(?!办)");
    private static final Surroundings IF = Surroundings.before("如果|要是|万一|假如");
    /** 有什么问题请打电话; but 有什么可以帮您的. */
    private static final Surroundings IN_CASE_OF = Surroundings.of("有|遇到|碰到|发现",
            "(?!可以|能|要我|我能|我可以).{1,10}?(?:就|请|随时|尽管|直接|我们?[会再来就通给打帮]|[打拨]电|来?找我|来问|问我|跟我|告诉我|联系"
                    + "|可以(?=[问打来找咨联写跟随直再按告拨])|再(?=[来找打问联说告跟]))");
    /** 哪里不懂您就问, 哪天有空再来: whenever, wherever it is so. */
    private static final Surroundings WHENEVER = Surroundings
            .behind("(?:有空|有时间|方便|想好|不懂|不清楚|不明白|不会|不舒服|不对|需要|看不清)了?，?[您你我]?(?:就|再|随时|尽管|直接|告诉|跟我|叫我)");
    /** 发票什么的; but 做什么的. */
    private static final Surroundings AND_SO_ON = Surroundings.of("[^做干办卖弄是问管写签用买看说讲叫交]", "的");
    /** 多少带一点. */
    private static final Surroundings SOMEWHAT = Surroundings
            .behind("[也都会]|有点|有些|.{0,4}?(?:一点|点儿?$|一些|些$|一部分)");
    /** 缺什么补什么, 什么时候有空什么时候来. */
    private static final Pattern AS_MUCH_AS = Pattern
            .compile("^(?!.{0,3}[叫是在住]).*?(什么时候|什么|谁|哪\\p{IsHan}|几\\p{IsHan}|多少|多久|怎么)[^，]{1,5}\\1");

    private Indefinite() {
    }

    /** Whether {@code word} asks nothing. */
    static boolean isIndefinite(String sentence, QuestionWord word) {
        var said = word.span().in(sentence);
        return word.type() != SentenceType.WHY
                && (rules(word.type(), said)
                        .anyMatch(rule -> rule.hold(word.before(sentence), word.after(sentence)))
                        || isFew(sentence, word) || isAsMuchAs(sentence, word.type()));
    }

    private static Stream<Surroundings> rules(SentenceType type, String said) {
        var own = switch (type) {
            case WHY, STATEMENT, EXCLAMATION -> Stream.<Surroundings>empty();
            case YES_NO, CHOICE -> Stream.of(said.equals("是不是") ? OR_NOT : EITHER_WAY);
            case HOW -> Stream.of(HARDLY, IF, ANY_WAY);
            case WHEN -> Stream.of(NONE, IF, ALL, WHENEVER);
            case HOW_MANY ->
                said.equals("多少") ? Stream.of(NONE, IF, ALL, SOMEWHAT) : Stream.of(NONE, IF, ALL);
            case WHO, WHERE -> Stream.of(NONE, IF, ALL, IN_CASE_OF, WHENEVER);
            case WHAT -> said.equals("什么")
                    ? Stream.of(NONE, IF, ALL, IN_CASE_OF, AND_SO_ON)
                    : Stream.of(NONE, IF, ALL, IN_CASE_OF);
        };
        return Stream.concat(Stream.of(WHATEVER, ANSWERED), own);
    }

    private static boolean isFew(String sentence, QuestionWord word) {
        return word.span().in(sentence).equals("几")
                && AFew.isMeant(word.before(sentence), word.after(sentence));
    }

    private static boolean isAsMuchAs(String sentence, SentenceType type) {
        return type != SentenceType.YES_NO && type != SentenceType.CHOICE
                && AS_MUCH_AS.matcher(sentence).find();
    }
}
