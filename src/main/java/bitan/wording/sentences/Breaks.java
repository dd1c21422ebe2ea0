package bitan.wording.sentences;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.wording.Edit;
import bitan.wording.Span;

/** Marks inside a text without any: where the speaker paused, behind final particles, around a few set words. */
final class Breaks {
    /** Seconds of silence that read as a comma. The engine itself settles a line after 0.6 s. */
    private static final double COMMA_PAUSE = 0.35;
    /** Seconds of silence that do so before a word that begins a clause. */
    private static final double SHORT_PAUSE = 0.2;
    /** Seconds of silence that end a sentence, if it can stand alone. */
    private static final double STOP_PAUSE = 0.9;
    /** No rule inside a line looks further back, characters. */
    private static final int LONGEST = 40;
    /** Characters between two cues of a long text on the average, and by how many they may come earlier. */
    private static final int SPACING = 8;
    private static final int BURST = 64;
    private static final int SHORTEST_CLAUSE = 2;
    private static final int SHORTEST_SENTENCE = 4;
    private static final char COMMA = '，';
    private static final char QUESTION = '？';

    /** 吗 呢 吧 and what hangs on to them, with more behind; not 吗啡, 毛呢, 酒吧. */
    private static final Pattern PARTICLE = Pattern.compile(
            "(?:(?<!干)吗(?!啡|丁啉)|(?<![毛花])呢(?![子绒喃])|(?<![酒网贴水])吧(?!台))[呢啊呀哦啦]*(?=.)");
    private static final Pattern ASKING_PARTICLE = Pattern.compile("[吗呢吧][呢啊呀哦啦]*$");
    private static final Pattern BARE_TOPIC = Pattern.compile("(?<!吗)呢[啊呀哦啦]*$");
    /** 您好请坐, 没关系我来: an opening, before a word that begins a sentence. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:您好|你好|好的|是的|对不起|不好意思|没关系|没事|不客气|知道了|明白了|您放心|[您你]?别着急|不着急|不要紧|不急|[您你]?别急|[请您]?稍等|请等一下|辛苦了)"
                    + "(?=[我您你请那这先]|麻烦|马上|不用|不着急|慢慢|可以|不要|现在|今天)"
                    + "|(?:知道了|明白了)(?=谢)|谢谢您?(?=我))");
    /** Where a comma stands even if nobody paused: behind a condition, before 但是. */
    private static final Pattern CONDITION = Pattern.compile("(?:如果|要是|万一|假如).{1,15}?的话(?=.)");
    private static final Pattern LINK = Pattern
            .compile("(?=[但而因否所不])(?<=.{4})(?<!不)(?:但是|而且|因此|否则|(?<!之)所以|(?<!要)不然)");
    /** Whoever pauses behind these is looking for a word: 请把…身份证给我. */
    private static final Ending SEEKING = Ending
            .of("[把被在和跟与给从向往为很太最更不一是]|(?<!^[好是对行])(?<!可以)(?<!是.{1,12})的", 1);
    /** These belong to what stands before them, as in 住院…了吗. */
    private static final Pattern BELONGING = Pattern.compile("^(?:的(?!确)|了(?!解)|着(?!急)|[吗呢吧啊呀嘛们])");
    /** Half a sentence, whatever pause follows. */
    private static final Pattern HALF = Pattern.compile(
            "^(?:如果|要是|万一|假如|因为|虽然|只要|只有|除了|不管|无论)[^，]*$|(?:的时候|的话|以后|之后)$");

    private final String text;
    private final BitSet inside = new BitSet();
    private final List<Edit> marks = new ArrayList<>();
    private final StringBuilder sentence = new StringBuilder();
    private int done;

    private Breaks(String text, List<Span> whole) {
        this.text = text;
        whole.forEach(span -> inside.set(span.start() + 1, span.end()));
    }

    /**
     * What was found.
     *
     * @param rest the last sentence, with its commas
     */
    record Broken(List<Edit> marks, String rest) {}

    static Broken of(String text, List<Pause> pauses, List<Span> whole) {
        var breaks = new Breaks(text, whole);
        places(text, pauses).forEach(breaks::breakAt);
        return new Broken(List.copyOf(breaks.marks), breaks.sentence + text.substring(breaks.done));
    }

    /** Where a mark may be wanted, and how long the silence there is. */
    private static SortedMap<Integer, Double> places(String text, List<Pause> pauses) {
        var places = new TreeMap<Integer, Double>();
        pauses.stream().filter(pause -> pause.index() > 0 && pause.index() < text.length())
                .filter(pause -> pause.seconds() >= COMMA_PAUSE
                        || (pause.seconds() >= SHORT_PAUSE && ClauseStarts.isAt(text, pause.index())))
                .forEach(pause -> places.put(pause.index(), pause.seconds()));
        var cues = new TreeSet<Integer>();
        Stream.of(PARTICLE, OPENING, CONDITION).flatMap(cue -> cue.matcher(text).results())
                .forEach(match -> cues.add(match.end()));
        ClauseStarts.in(text).forEach(cues::add);
        LINK.matcher(text).results().forEach(match -> cues.add(match.start()));
        int seen = 0;
        for (int cue : cues) {
            // nobody says more of them: a text made of particles alone shall not cost more than speech
            if (seen * SPACING <= cue + BURST) {
                places.putIfAbsent(cue, 0.0);
                seen++;
            }
        }
        return places;
    }

    private void breakAt(int at, double pause) {
        var clause = at > done ? text.substring(Math.max(done, at - LONGEST), at) : "";
        if (clause.length() < SHORTEST_CLAUSE || !isBetweenWords(at)) {
            return;
        }
        var heard = sentence + clause;
        char mark = SentenceClassifier.isCall(text, at) ? COMMA : mark(heard, pause);
        if (mark == COMMA && isNoPlaceToBreathe(clause, at)) {
            return;
        }
        marks.add(new Edit(at, at, String.valueOf(mark)));
        done = at;
        sentence.setLength(0);
        if (mark == COMMA) {
            sentence.append(heard, Math.max(0, heard.length() - LONGEST), heard.length()).append(mark);
        }
    }

    private static char mark(String heard, double pause) {
        if (pause >= STOP_PAUSE && heard.length() >= SHORTEST_SENTENCE && !HALF.matcher(heard).find()) {
            return SentenceClassifier.type(heard).mark();
        }
        // 这个呢要去二楼: a bare 呢 inside a line only names what the talk is about.
        var told = BARE_TOPIC.matcher(heard).replaceAll("");
        boolean asks = ASKING_PARTICLE.matcher(heard).find() && SentenceClassifier.type(told).isQuestion();
        return asks ? QUESTION : COMMA;
    }

    private boolean isNoPlaceToBreathe(String clause, int at) {
        return SEEKING.is(clause)
                || BELONGING.matcher(text.substring(at, Math.min(at + 2, text.length()))).find();
    }

    private boolean isBetweenWords(int at) {
        if (inside.get(at)) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return (Character.isLetterOrDigit(before) || before == '%') && Character.isLetterOrDigit(after)
                && (Character.isIdeographic(before) || Character.isIdeographic(after));
    }
}
