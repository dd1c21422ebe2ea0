package bitan.wording.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.wording.Fact;
import bitan.wording.facts.FactRecogniser.Found;

/** Windows and counters: 6号窗口, A3窗口, and 6号 alone where somebody is sent there. */
final class CounterWindows {
    private static final String INNER = "(?:[A-Za-z]?\\d{1,3}|[一二三四五六七八九十]{1,3})";
    /** Minutes are no window: 9:30到6号窗口. */
    private static final String NUMBER = "(?<!:\\d?)" + Grammar.BEGIN + INNER;
    private static final String COUNTER = "(?:窗口?|柜台?|服务台|工作台|办事台)(?!期|子|户|帘|员|机)";
    /** 6号综合窗口, but not 15号到窗口. */
    private static final String TRADE = "[^\\d到去来在的和、，。前后上下再请您从,\\s]{0,4}";
    private static final String OR = "(?:、|和|或|或者|跟|及|还有)";
    private static final String ERRAND = "(?=办|排|交|拿|取|问|打|缴|填|复印|那|找|柜|盖|领|咨询|等|看|签|登记|就|"
            + Grammar.END + ")";
    private static final String LIST = "(?:、|" + Numeral.TO + ")";
    private static final String SENT = "(?<=去|[请您你先再接后往里]到|\\A到|[，。？！,\\s]到|往|到[^\\d]{0,2}楼|那边|旁边|隔壁)";
    private static final Pattern WHICH = Pattern.compile("[A-Z]?(?:\\d++|[一二三四五六七八九十]++)");

    private static final Pattern RANGE = Pattern.compile(Numeral.TO);

    static final List<FactRecogniser> ALL = List.of(
            window("(?<![请叫])" + NUMBER + "号" + Numeral.TO + INNER + "号" + TRADE + COUNTER),
            window("第?" + NUMBER + "(?:" + LIST + INNER + ")?号" + TRADE + "?" + COUNTER),
            window("第" + INNER + "窗口"),
            window(Grammar.BEGIN + "[A-Za-z]?\\d{1,3}(?:" + Numeral.TO + "\\d{1,3})?窗口(?!期)"),
            window("(?:窗口|柜台)[A-Za-z]?\\d{1,3}(?![\\d.:个份张天月年人元点]|号?[楼线])号?"),
            window(NUMBER + "号?(?=" + OR + INNER + "号(?:" + OR + INNER + "号){0,3}" + TRADE + COUNTER + ")"),
            window(SENT + NUMBER + "号" + ERRAND),
            window("(?<=到)" + NUMBER + "号(?=办|排队|交|拿|取|问|打印|缴|填|复印|那边|那里|找|盖|领|咨询|登记)"));

    private CounterWindows() {
    }

    private static FactRecogniser window(String pattern) {
        return new FactRecogniser(Fact.Kind.WINDOW, pattern, CounterWindows::which);
    }

    /** Those from one to another must rise: in 36号到3号窗口, 36 is a visitor. */
    private static Optional<String> which(Found found) {
        var said = found.matched().toUpperCase(Locale.ROOT).replaceFirst("号[^号]*$", "");
        var numbers = WHICH.matcher(said).results().flatMap(match -> numbers(match.group())).toList();
        boolean isRange = RANGE.matcher(said).find();
        return isRange && !rises(numbers)
                ? Optional.empty()
                : Optional.of(String.join(isRange ? "-" : "、", numbers));
    }

    private static boolean rises(List<String> numbers) {
        return Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())
                .compare(numbers.getFirst(), numbers.getLast()) < 0;
    }

    private static Stream<String> numbers(String which) {
        boolean isLettered = Character.isUpperCase(which.charAt(0));
        return isLettered ? Stream.of(which) : Numeral.ends(which).stream().map(Numeral::plain);
    }
}
