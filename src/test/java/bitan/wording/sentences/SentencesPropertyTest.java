package bitan.wording.sentences;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import bitan.wording.Edited;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every text, however odd. */
class SentencesPropertyTest {
    private static final String[] PARTS = {"您好", "请", "身份证", "带了", "没有", "吗", "呢", "吧", "什么", "时候", "还是",
            "是不是", "怎么办",
            "我不知道", "几", "天", "都", "有", "的", "但是", "85%", "3500元", "如果", "的话", "bank", " ", "𠮷", "👌", "，",
            "。", "？",
            "“", "”", "\uD800", "\u0000", "\n"};

    @Property
    void edits_anyText_onlyInsertMarks(@ForAll("texts") String text, @ForAll("pauses") List<Pause> pauses,
            @ForAll boolean ended) {
        var edits = Sentences.edits(text, pauses, List.of(), ended);
        assertThat(edits).allMatch(edit -> edit.start() == edit.end() && "，。？！".contains(edit.text()));
        assertThat(edits).noneMatch(edit -> !ended && edit.start() == text.length());
    }

    @Property
    void edits_anyText_neverStandInsideWhatIsWhole(@ForAll("texts") String text,
            @ForAll("pauses") List<Pause> pauses, @ForAll("spans") List<Span> whole) {
        assertThat(Sentences.edits(text, pauses, whole, false)).allMatch(edit -> whole.stream()
                .noneMatch(span -> span.start() < edit.start() && edit.start() < span.end()));
    }

    @Property
    void edits_ownOutput_isLeftAlone(@ForAll("texts") String text, @ForAll("pauses") List<Pause> pauses) {
        var once = marked(text, pauses);
        assertThat(marked(once, List.of())).isEqualTo(once);
    }

    @Property
    void edits_growingText_keepsItsInnerMarksWhenItEnds(@ForAll("texts") String text,
            @ForAll("pauses") List<Pause> pauses) {
        var growing = Sentences.edits(text, pauses, List.of(), false);
        assertThat(Sentences.edits(text, pauses, List.of(), true).subList(0, growing.size()))
                .isEqualTo(growing);
    }

    @Provide
    Arbitrary<String> texts() {
        var spoken = Arbitraries.of(PARTS).list().ofMaxSize(15).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(spoken, Arbitraries.strings().ofMaxLength(30));
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return Combinators
                .combine(Arbitraries.integers().between(-2, 40), Arbitraries.doubles().between(0, 3))
                .as(Pause::new).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return Combinators
                .combine(Arbitraries.integers().between(0, 30), Arbitraries.integers().between(1, 6))
                .as((start, length) -> new Span(start, start + length)).list().ofMaxSize(4);
    }

    private static String marked(String text, List<Pause> pauses) {
        return new Edited(text, Sentences.edits(text, pauses, List.of(), true)).after();
    }
}
