package bitan.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.lexicon.Lexicon;
import bitan.sentences.Occasion;
import bitan.sentences.ReadySentence;
import bitan.sentences.ReadySentences;
import bitan.sentences.SentenceFile;

/** What the ready sentences cost at each key, when there are as many as are used. */
final class SentenceFinding {
    private static final List<String> TYPED = List.of("qbsfz", "shenfenzheng", "bie zhao ji", "窗口在哪里",
            "请把身份证给我看",
            "马上回来", "nmzlsxx", "jintianbudaozhengjian", "没听说过的话");
    private static final int ROUNDS = 20;

    private SentenceFinding() {
    }

    static List<Figure> measure() {
        var shipped = SentenceFile.shipped();
        var many = IntStream.range(0, SentenceFile.MOST)
                .mapToObj(i -> varied(shipped.get(i % shipped.size()), i / shipped.size(), 0)).toList();
        var longest = IntStream.range(0, SentenceFile.MOST)
                .mapToObj(i -> varied(shipped.get(i % shipped.size()), i / shipped.size(), 150)).toList();
        var lexicon = Lexicon.load();
        long before = System.nanoTime();
        var usual = ReadySentences.of(many, lexicon);
        var ready = Figure.atMost(2000, "2,000 sentences ready to be found",
                (System.nanoTime() - before) / 1e6, "ms", "cold");
        var keys = TYPED.stream().flatMap(
                text -> IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end)));
        var finds = keys.<Runnable>map(text -> () -> usual.find(text)).toList();
        var full = ReadySentences.of(longest, lexicon);
        var of200 = TYPED.stream().<Runnable>map(text -> () -> full.find(text)).toList();
        var fits = Stream.of(Occasion.values()).<Runnable>map(now -> () -> usual.fitting(now)).toList();
        var uses = many.subList(0, 100).stream().<Runnable>map(one -> () -> usual.used(one.text(), 1))
                .toList();
        return List.of(ready, cost(5, "a key among 2,000 sentences", finds),
                cost(20, "a key among 2,000 of 170 characters", of200),
                cost(5, "which nine of 2,000 fit", fits), cost(20, "a use among 2,000", uses));
    }

    private static ReadySentence varied(ReadySentence one, int number, int longer) {
        return new ReadySentence(one.group(),
                one.text().replace("。", "，" + (char) ('一' + 37 * number) + "。") + "好".repeat(longer));
    }

    /** The longest; of each the shortest of some times, which no collector disturbs. */
    private static Figure cost(double most, String name, List<Runnable> work) {
        var nanos = new long[work.size()];
        Arrays.fill(nanos, Long.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < nanos.length; i++) {
                long before = System.nanoTime();
                work.get(i).run();
                nanos[i] = Math.min(nanos[i], System.nanoTime() - before);
            }
        }
        Arrays.sort(nanos);
        return Figure.atMost(most, name, nanos[nanos.length - 1] / 1e6, "ms",
                String.format("%d times, median %.2f", nanos.length, nanos[nanos.length / 2] / 1e6));
    }
}
