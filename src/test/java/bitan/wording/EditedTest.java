package bitan.wording;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EditedTest {
    private static final String HEARD = "报销百分之八十五左右";

    @Test
    void after_replacementAndInsertion_bothMade() {
        var edited = new Edited(HEARD, List.of(new Edit(10, 10, "。"), new Edit(2, 8, "85%")));
        assertThat(edited.after()).isEqualTo("报销85%左右。");
    }

    @Test
    void after_spanInsideAReplacement_becomesTheWholeReplacement() {
        var edited = new Edited(HEARD, List.of(new Edit(2, 8, "85%")));
        assertThat(edited.after(new Span(5, 6))).hasValue(new Span(2, 5));
        assertThat(edited.after(new Span(8, 10))).hasValue(new Span(5, 7));
        assertThat(edited.after(new Span(0, 2))).hasValue(new Span(0, 2));
    }

    @Test
    void after_insertionsAtItsBorders_stayOutsideASpan() {
        var edited = new Edited("请坐谢谢", List.of(new Edit(2, 2, "，"), new Edit(4, 4, "。")));
        assertThat(edited.after(new Span(0, 2))).hasValue(new Span(0, 2));
        assertThat(edited.after(new Span(2, 4))).hasValue(new Span(3, 5));
    }

    @Test
    void after_takenAway_isNowhere() {
        var edited = new Edited("请，坐", List.of(new Edit(1, 2, "")));
        assertThat(edited.after(new Span(1, 2))).isEmpty();
        assertThat(edited.after(edited.edits().getFirst())).isEmpty();
    }

    @Test
    void edited_overlappingEdits_areRefused() {
        assertThatThrownBy(() -> new Edited("请坐", List.of(new Edit(0, 2, "x"), new Edit(1, 2, "y"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Edited("请坐", List.of(new Edit(1, 3, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void after_charactersOutsideEdits_areFoundWhereTheirSpanSays(@ForAll("edited") Edited edited) {
        var before = edited.before();
        for (int i = 0; i < before.length(); i++) {
            int at = i;
            if (edited.edits().stream().noneMatch(edit -> edit.start() <= at && at < edit.end())) {
                assertThat(edited.after(new Span(i, i + 1)).orElseThrow().in(edited.after()))
                        .isEqualTo(before.substring(i, i + 1));
            }
        }
    }

    @Property
    void after_edit_standsWhereItsSpanSays(@ForAll("edited") Edited edited) {
        for (var edit : edited.edits()) {
            assertThat(edited.after(edit).map(span -> span.in(edited.after())).orElse(""))
                    .isEqualTo(edit.text());
        }
    }

    @Provide
    Arbitrary<Edited> edited() {
        var cuts = Arbitraries.integers().between(0, 9).set().ofMinSize(1).ofMaxSize(6);
        var texts = Arbitraries.of("", "。", "85%").list().ofSize(6);
        return cuts.flatMap(set -> texts.map(list -> {
            var sorted = set.stream().sorted().toList();
            var edits = new ArrayList<Edit>();
            for (int i = 0; i + 1 < sorted.size(); i += 2) {
                edits.add(new Edit(sorted.get(i), sorted.get(i + 1), list.get(i)));
            }
            if (sorted.size() % 2 == 1) {
                edits.add(new Edit(sorted.getLast(), sorted.getLast(), list.getLast()));
            }
            return new Edited("零一二三四五六七八", edits);
        }));
    }
}
