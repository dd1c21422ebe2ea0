package bitan.note.paper;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.guide.Picture;
import bitan.note.paper.OddForms.Odd;
import bitan.note.paper.OddForms.Right;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a form is: there is something on its page, or a problem that says so. */
class OddFormsTest {
    private final FormPages pages = new FormPages(300, Duration.ofSeconds(3));

    static Stream<Odd> all() throws IOException {
        return OddForms.all().stream();
    }

    static Stream<Odd> active() throws IOException {
        return OddParts.active().stream();
    }

    @Test
    void all_areMoreThanEighty() throws IOException {
        assertThat(OddForms.all()).hasSizeGreaterThan(80).extracting(Odd::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void of_oddForm_isDrawnOrRefused(Odd odd) {
        long before = System.nanoTime();
        try {
            assertThat(pages.of(odd.name(), odd.pdf())).anySatisfy(
                    page -> assertThat(Arrays.stream(page.argb()).distinct().count()).isGreaterThan(1));
            assertThat(odd.right()).isNotEqualTo(Right.REFUSED);
        } catch (ProblemException e) {
            assertThat(e.problem().code()).isIn(ProblemCode.GUI_18, ProblemCode.GUI_19);
            assertThat(e.problem().facts()).doesNotContain("");
            assertThat(odd.right()).as(e.problem().toString()).isNotEqualTo(Right.DRAWN);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(2));
    }

    /** What a form wants to do when it is opened is not done, and nothing of it is to be seen. */
    @ParameterizedTest
    @MethodSource("active")
    void of_formThatWantsToDoSomething_isThePageAlone(Odd odd) throws Exception {
        var plain = pages.of("plain.pdf", OddForms.made(OddForms::lettered));
        assertThat(pixels(pages.of("active.pdf", odd.pdf()))).isEqualTo(pixels(plain));
    }

    private static List<List<Integer>> pixels(List<Picture> drawn) {
        return drawn.stream().map(page -> Arrays.stream(page.argb()).boxed().toList()).toList();
    }
}
