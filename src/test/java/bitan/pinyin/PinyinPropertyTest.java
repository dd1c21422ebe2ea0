package bitan.pinyin;

import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed, something is offered and uses what it says. */
class PinyinPropertyTest {

    @Property(tries = 500)
    void candidates_anyCharacters_useBetweenOneAndAll(@ForAll("inputs") String input, @ForAll boolean nine,
            @ForAll Set<Fuzzy> fuzzy) {
        var candidates = Engine.engine().candidates(input, new PinyinOptions(nine, fuzzy), Learned.NOTHING);
        assertThat(candidates.isEmpty()).isEqualTo(input.isEmpty());
        assertThat(candidates).allSatisfy(candidate -> {
            assertThat(candidate.used()).isBetween(1, input.length());
            assertThat(candidate.text()).isNotEmpty();
            assertThat(candidate.syllables().size()).isIn(0, candidate.text().length());
        });
    }

    @Property(tries = 300)
    void candidates_choosingTheFirstAgainAndAgain_endsWithoutLosingAKey(@ForAll("inputs") String input) {
        var rest = input;
        var learned = Learned.NOTHING;
        while (!rest.isEmpty()) {
            var chosen = Engine.candidates(rest, learned).getFirst();
            learned = learned.with(chosen);
            rest = rest.substring(chosen.used());
        }
        assertThat(Engine.candidates(input, learned).isEmpty()).isEqualTo(input.isEmpty());
    }

    @Property(tries = 300)
    void candidates_anySyllables_offerAReadingOfAllOfThem(@ForAll("syllables") List<String> syllables) {
        var input = String.join("'", syllables) + "'";
        var first = Engine.candidates(input).getFirst();
        assertThat(first.used()).isEqualTo(input.length());
        assertThat(String.join("", first.syllables())).isEqualTo(String.join("", syllables));
    }

    @Property(tries = 300)
    void spellings_anyCharacters_areLettersOfTheBeginning(@ForAll("inputs") String input,
            @ForAll boolean nine) {
        assertThat(Engine.engine().spellings(input, new PinyinOptions(nine, Set.of())))
                .allMatch(spelled -> spelled.matches("[a-z]{1,6}") && spelled.length() <= input.length());
    }

    @Provide
    Arbitrary<String> inputs() {
        var typed = Arbitraries
                .of("a", "e", "g", "h", "i", "n", "sh", "zh", "xian", "'", "v", "ü", "2", "4", "7", "9", "1",
                        "X",
                        " ", "，", "我", "😀", "\ud83d", "\u0000", "'")
                .list().ofMaxSize(40).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(typed, Arbitraries.strings().ofMaxLength(100));
    }

    @Provide
    Arbitrary<List<String>> syllables() {
        return Arbitraries
                .of("shi", "an", "xi", "zhuang", "lv", "hao", "er", "qiong", "fo").list()
                .ofMinSize(1).ofMaxSize(10);
    }
}
