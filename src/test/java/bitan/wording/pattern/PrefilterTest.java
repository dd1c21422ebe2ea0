package bitan.wording.pattern;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PrefilterTest {
    private static final List<Pattern> PATTERNS = List
            .of("a|bc", "(?:ab|a)?c{2,3}", "[a-c&&[^b]]+?b", "(?<=b)a\\.?",
                    "(?<name>b)(?!c)[^a]", "a(?=b|$)", "(?<x>[ab])c\\k<x>", "\\d{1,20}+b", "\\Aab",
                    "(?:a(?=c)|b)(?=c)",
                    "\\p{IsHan}[ab]{3,}", "(?:ab){2}\\z", "c*", "[\\[\\]a]b")
            .stream().map(Pattern::compile).toList();
    private static final Prefilter POSSIBLE = Prefilter.of(PATTERNS);

    @Property(tries = 3000)
    void at_patternThatMatches_isNeverLeftOut(@ForAll("texts") String text) {
        for (int at = 0; at < text.length(); at++) {
            var possible = POSSIBLE.at(text, at);
            for (int i = 0; i < PATTERNS.size(); i++) {
                var matcher = PATTERNS.get(i).matcher(text).useAnchoringBounds(false)
                        .useTransparentBounds(true);
                if (matcher.region(at, text.length()).lookingAt()) {
                    assertThat(possible.get(i)).as("%s at %d", PATTERNS.get(i), at).isTrue();
                }
            }
        }
    }

    @Test
    void at_whatCannotMatch_isLeftOut() {
        assertThat(POSSIBLE.at("1b", 0).stream()).containsExactly(7, 12);
        assertThat(POSSIBLE.at("acb", 0).stream()).containsExactly(0, 2, 3, 5, 6, 9, 12);
    }

    @Test
    void of_syntaxItDoesNotKnow_isRefused() {
        assertThatThrownBy(() -> Prefilter.of(List.of(Pattern.compile("(?i)a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Prefilter.of(List.of(Pattern.compile("\\Qa\\E"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 2000)
    void results_anyText_areThoseOfAMatcher(@ForAll("texts") String text) {
        for (var pattern : List.of("a|bc", "(?<=b)a|b(?=c)", "[ab]{2,3}?c", "(?<x>[ab])c\\k<x>", "ab$|^b")) {
            assertThat(Sought.of(pattern).results(text).map(MatchResult::start).toList())
                    .isEqualTo(Pattern.compile(pattern).matcher(text).results().map(MatchResult::start)
                            .toList());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars("abc1.]九").ofMaxLength(50),
                Arbitraries.strings().withChars("ab\uD842\uDFB7\n").ofMaxLength(10),
                Arbitraries.strings().ofMaxLength(10));
    }
}
