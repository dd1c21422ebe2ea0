package bitan.wording.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import bitan.wording.Fact;
import bitan.wording.facts.FactRecogniser.Found;

/** Where in a house: 3楼, 地下一层, 203室, B座203, 3号楼2单元501室. */
final class Floors {
    private static final String BEGIN = Grammar.BEGIN + "(?<!共)";
    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String BUILDING = "(?<building>" + NUMBER + "号楼|[A-Za-z]座)(?:" + NUMBER + "单元)?";
    /** Layers are also counted, and 层 begins other words. */
    private static final String STOREY = "(?:楼(?!梯|房|盘|道|主|长|市)"
            + "|(?<![有多加隔这那]\\d?[\\d一二三四五六七八九十])层(?!楼|次|级|面|意|关系|含义|保障|结构|皮|医|体系|保险|架构|审|管|的|层|窗))";
    private static final String FLOOR = "(?<below>负|地下|-|B(?=\\d))?(?<floor>" + NUMBER + ")" + STOREY;
    private static final String ROOM = "(?<room>[A-Za-z]?\\d{1,4}|[一二三四五六七八九][零一二三四五六七八九]{2,3})号?(?:房间|会议室|办公室|诊室|病房|室(?!内|外|友)|房(?!间|子|产|屋|租|本|贷))";
    private static final String BARE_ROOM = "(?<bare>\\d{3,4})(?![\\d.,:%个人元块份张天年月点号万])";
    private static final String INSIDE = "的?(?:" + ROOM + "|" + BARE_ROOM + ")";
    private static final Pattern PARTS = Pattern
            .compile("(?:" + BUILDING + ")?(?:" + FLOOR + ")?(?:" + INSIDE + ")?");

    static final List<FactRecogniser> ALL = List.of(
            floor("(?:" + BUILDING + ")?" + FLOOR + "(?:" + INSIDE + ")?"),
            floor("(?:" + BUILDING + ")(?:" + INSIDE + ")?"), floor(ROOM),
            floor("(?<=到|去|在)\\d{3,4}(?=找|办理|办公|那边|那里)"));

    private Floors() {
    }

    private static FactRecogniser floor(String pattern) {
        return new FactRecogniser(Fact.Kind.FLOOR, BEGIN + Grammar.unnamed(pattern),
                Floors::place);
    }

    private static Optional<String> place(Found found) {
        return found.parts(PARTS).map(Floors::place).filter(place -> !place.isEmpty()).findFirst();
    }

    private static String place(MatchResult part) {
        var below = part.group("below") == null ? "" : "-";
        return Grammar.first(part, "building").map(Floors::building).orElse("")
                + Grammar.first(part, "floor").map(floor -> below + Numeral.small(floor) + "楼").orElse("")
                + Grammar.first(part, "room", "bare").map(Floors::room).orElse("");
    }

    private static String room(String said) {
        boolean isHanzi = said.charAt(0) >= '一';
        return (isHanzi ? String.valueOf(Numeral.small(said)) : said.toUpperCase(Locale.ROOT)) + "室";
    }

    private static String building(String text) {
        return text.endsWith("座")
                ? text.toUpperCase(Locale.ROOT)
                : Numeral.small(text.substring(0, text.indexOf('号'))) + "号楼";
    }
}
