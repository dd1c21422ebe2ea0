package bitan.journal.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Telephone;

/** Guides of every kind, for properties. */
final class AnyGuide {
    private static final List<String> ASKED = List.of("agent", "remote-2");

    private AnyGuide() {
    }

    static Arbitrary<Guide> any() {
        var lists = Combinators.combine(listed(1, 4, AnyGuide::material), listed(1, 4, AnyGuide::step),
                form().list().ofMaxSize(2), telephone().list().ofMaxSize(2)).as(Lists::new);
        var texts = AnyValue.line(1, Guide.LONGEST_SYNONYM).list().ofMaxSize(3);
        return Combinators.combine(AnyValue.line(1, Guide.LONGEST_TITLE), AnyValue.date(), AnyValue.flag(),
                AnyValue.line(0, Guide.LONGEST_REJECTION), texts, texts, lists)
                .as((title, written, example, line, synonyms, rejections, of) -> new Guide("social-card",
                        title,
                        written, example, line, line, synonyms, conditions(), of.materials, of.steps,
                        of.forms,
                        rejections, of.telephones, line));
    }

    private record Lists(List<Material> materials, List<GuideStep> steps, List<GuideForm> forms,
            List<Telephone> telephones) {}

    private static List<Condition> conditions() {
        return ASKED.stream()
                .map(id -> new Condition(id, "代办" + id, "agent".equals(id) ? "" : "您代办" + id + "吗？"))
                .toList();
    }

    private static <T> Arbitrary<List<T>> listed(int least, int most, Function<String, Arbitrary<T>> of) {
        return Arbitraries.integers().between(least, most).flatMap(size -> Combinators
                .combine(IntStream.range(0, size).mapToObj(at -> of.apply("id-" + at)).toList())
                .as(List::copyOf));
    }

    private static Arbitrary<Material> material(String id) {
        return Combinators
                .combine(AnyValue.line(1, Material.LONGEST_NAME), Arbitraries.of(Material.Form.class),
                        Arbitraries.integers().between(1, Material.MOST_COPIES),
                        AnyValue.line(1, Material.LONGEST_STAMP).optional(),
                        Arbitraries.of("a.png", "图 1.jpg").optional(),
                        AnyValue.line(0, Material.LONGEST_REMARK), Arbitraries.of(ASKED).list().ofMaxSize(2))
                .as((name, form, count, stamp, picture, remark, onlyIf) -> new Material(id, name, form, count,
                        stamp,
                        picture, remark, remark, remark.isEmpty() ? List.of() : List.of(remark), onlyIf));
    }

    private static Arbitrary<GuideStep> step(String id) {
        return Combinators
                .combine(AnyValue.line(1, GuideStep.LONGEST_TITLE), AnyValue.line(0, GuideStep.LONGEST_WHERE),
                        AnyValue.line(0, GuideStep.LONGEST))
                .as((title, where, rest) -> new GuideStep(id, title, where, rest, rest, rest));
    }

    private static Arbitrary<GuideForm> form() {
        return Combinators.combine(AnyValue.line(1, GuideForm.LONGEST), Arbitraries.of("b.pdf").optional())
                .as((title, filled) -> new GuideForm(title, "a.pdf", filled));
    }

    private static Arbitrary<Telephone> telephone() {
        return Combinators
                .combine(AnyValue.line(1, Telephone.LONGEST_NAME),
                        Arbitraries.of("", "12333", "+86 (10) 1#2"))
                .as((name, number) -> new Telephone(name, number, "",
                        number.isEmpty() ? "" : "https://example.org/1"));
    }
}
