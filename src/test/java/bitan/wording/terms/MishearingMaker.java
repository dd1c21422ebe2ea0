package bitan.wording.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.lexicon.LexiconEntry;
import bitan.lexicon.Sound;
import bitan.wording.Term;

/**
 * Makes the mishearings of the benchmark, always the same: what a recogniser may write for each shipped term, in
 * carrier sentences. It takes the folder {@code src/test/resources/bitan/wording}.
 */
final class MishearingMaker {
    /** A character rarer than this is not what a recogniser writes. */
    private static final int COMMON = 2000;
    private static final int EACH = 5;
    private static final String DENIALS_AND_NUMERALS = "不没未无非别二三四五六七八九十百千万";
    private static final List<String> CARRIERS = List.of("您好我想问一下%s怎么办", "请您先到三号窗口办理%s", "%s需要带什么材料",
            "这个是您的%s吗",
            "我老伴的%s还没有弄好", "麻烦您把%s给我看一下", "关于%s我跟您说明一下", "您下周三再来办%s就可以了", "他们说%s要本人来", "上个月的%s已经到了",
            "%s", "现在%s可以在手机上办了", "如果没有%s就办不了", "那您的%s是在哪里办的", "阿姨您慢慢说%s的事情我来帮您", "去年开始%s有新的规定",
            "请问%s多少钱", "我打电话问过了%s今天能办", "您看这里写的就是%s", "先不要着急%s明天也可以交", "你们这里能查%s吗", "还差一样就是%s");

    private final Random random = new Random(20261123);
    private final Lexicon lexicon = Lexicon.load();
    private final Map<String, List<LexiconEntry>> bySound = lexicon.entries()
            .filter(entry -> entry.word().length() == 2 || entry.weight() >= COMMON)
            .collect(Collectors.groupingBy(entry -> String.join(" ", entry.syllables().stream()
                    .map(syllable -> new Voiced(syllable).folded()).toList())));
    private final Map<String, LexiconEntry> usual = lexicon.entries()
            .collect(Collectors.toMap(LexiconEntry::word, entry -> entry, (first, later) -> first,
                    HashMap::new));

    private MishearingMaker() {
    }

    public static void main(String[] folder) throws IOException {
        var maker = new MishearingMaker();
        maker.write(Path.of(folder[0], "mishearings.tsv"), text -> text.length() > 2);
        maker.write(Path.of(folder[0], "mishearings-two.tsv"), text -> text.length() == 2);
    }

    private void write(Path file, Predicate<String> which) throws IOException {
        var lines = new ArrayList<String>();
        for (var term : GlossaryFile.shipped().terms().stream().map(Term::text).filter(which).toList()) {
            for (var heard : mishearings(term)) {
                var carrier = CARRIERS.get(random.nextInt(CARRIERS.size()));
                lines.add(carrier.formatted(heard) + "\t" + carrier.formatted(term));
            }
        }
        Files.write(file, lines);
    }

    private List<String> mishearings(String term) {
        var heard = new LinkedHashSet<String>();
        var syllables = syllables(term);
        for (int attempt = 0; attempt < 60 && heard.size() < EACH; attempt++) {
            var text = misheard(term, syllables);
            if (!text.equals(term) && !lexicon.knows(text) && keepsMeaning(term, text)) {
                heard.add(text);
            }
        }
        return List.copyOf(heard);
    }

    /** What denies or counts otherwise than the term is no mishearing that may be put right. */
    private static boolean keepsMeaning(String term, String heard) {
        return IntStream.range(0, term.length()).allMatch(at -> term.charAt(at) == heard.charAt(at)
                || (DENIALS_AND_NUMERALS.indexOf(term.charAt(at)) < 0
                        && DENIALS_AND_NUMERALS.indexOf(heard.charAt(at)) < 0));
    }

    /** As the lexicon reads the longest words of the term. */
    private List<String> syllables(String term) {
        var syllables = new ArrayList<String>();
        while (syllables.size() < term.length()) {
            int start = syllables.size();
            int end = Math.min(term.length(), start + Lexicon.LONGEST);
            while (!usual.containsKey(term.substring(start, end))) {
                end--;
            }
            syllables.addAll(usual(term.substring(start, end)).syllables());
        }
        return syllables;
    }

    private LexiconEntry usual(String word) {
        return Objects.requireNonNull(usual.get(word));
    }

    private String misheard(String term, List<String> syllables) {
        var text = new StringBuilder(term);
        int mistakes = 1 + random.nextInt(Math.max(1, (term.length() + 1) / 2));
        for (int i = 0; i < mistakes; i++) {
            int at = random.nextInt(term.length());
            boolean isWord = at + 1 < term.length() && random.nextInt(3) > 0;
            var part = term.substring(at, at + (isWord ? 2 : 1));
            replacement(part, syllables.subList(at, at + part.length()))
                    .ifPresent(other -> text.replace(at, at + part.length(), other));
        }
        return text.toString();
    }

    /** Same syllables in half of the cases, else those that are easily taken for them. */
    private Optional<String> replacement(String part, List<String> syllables) {
        var key = syllables.stream().map(syllable -> new Voiced(syllable).folded())
                .collect(Collectors.joining(" "));
        boolean isSame = random.nextBoolean();
        boolean isTone = random.nextBoolean();
        var others = bySound.getOrDefault(key, List.of()).stream().filter(entry -> !entry.word().equals(part))
                .filter(entry -> usual(entry.word()).equals(entry))
                .filter(entry -> entry.syllables().equals(syllables) == isSame)
                .filter(entry -> !isSame || part.length() > 1 || isTone == isSameTone(part, entry, syllables))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.get(random.nextInt(others.size())).word());
    }

    private boolean isSameTone(String part, LexiconEntry entry, List<String> syllables) {
        return tone(part, syllables) == tone(entry.word(), syllables);
    }

    private int tone(String character, List<String> syllables) {
        return lexicon.sounds(character.charAt(0)).stream()
                .filter(sound -> sound.syllable().equals(syllables.getFirst())).mapToInt(Sound::tone)
                .findFirst()
                .orElse(Sound.UNKNOWN);
    }

    /** A syllable as people of many regions say it; written anew here, so that the benchmark checks the program. */
    private record Voiced(String syllable) {
        String folded() {
            return syllable.replaceFirst("^([zcs])h", "$1").replaceFirst("^[nr]", "l").replaceFirst("^f", "h")
                    .replaceFirst("([iea])ng$", "$1n");
        }
    }
}
