package bitan.journal.json;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import bitan.guide.Alternative;
import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.Deadline;
import bitan.guide.Guide;
import bitan.guide.GuideDetails;
import bitan.guide.GuideForm;
import bitan.guide.GuideSource;
import bitan.guide.GuideStep;
import bitan.guide.GuideTable;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.guide.Material.Kind;
import bitan.guide.Office;
import bitan.guide.Telephone;
import bitan.guide.TimeLimit;
import bitan.guide.When;

/** Guides of every kind, for properties. */
public final class AnyGuide {
    private static final List<String> ASKED = List.of("agent", "remote-2", "remote-3");
    /** Sources, and offices too. */
    private static final List<String> NAMED = List.of("one", "two");
    private static final String LINK = "https://example.org/1";

    private AnyGuide() {
    }

    /** Any guide that can be made. */
    public static Arbitrary<Guide> any() {
        var lists = Combinators.combine(listed(1, 4, AnyGuide::material), listed(1, 4, AnyGuide::step),
                form().list().ofMaxSize(2), telephone().list().ofMaxSize(2), conditions(), details())
                .as(Lists::new);
        var texts = AnyValue.line(1, Guide.LONGEST_SYNONYM).list().ofMaxSize(3);
        return Combinators.combine(AnyValue.line(1, Guide.LONGEST_TITLE), AnyValue.date(), AnyValue.flag(),
                AnyValue.line(0, Guide.LONGEST_HOURS), texts, texts, lists)
                .as((title, written, example, line, synonyms, rejections, of) -> new Guide("social-card",
                        title, written, example, line, line, synonyms, of.conditions, of.materials, of.steps,
                        of.forms, rejections, of.telephones, line, of.details));
    }

    private record Lists(List<Material> materials, List<GuideStep> steps, List<GuideForm> forms,
            List<Telephone> telephones, List<Condition> conditions, GuideDetails details) {}

    /** The first is asked of all; the others may depend on it, and two may be in a choice. */
    private static Arbitrary<List<Condition>> conditions() {
        return Combinators
                .combine(AnyValue.line(1, Condition.LONGEST), AnyValue.line(0, Condition.LONGEST_QUESTION),
                        Arbitraries.of(When.always(), new When.Holds(ASKED.getFirst()),
                                new When.Not(new When.Holds(ASKED.getFirst()))))
                .as((text, question, onlyIf) -> ASKED.stream().map(id -> new Condition(id, text, question,
                        id.equals(ASKED.getFirst()) ? When.always() : onlyIf)).toList());
    }

    private static Arbitrary<When> when(int depth) {
        Arbitrary<When> one = Arbitraries.of(ASKED).map(When.Holds::new);
        if (depth == 0) {
            return one;
        }
        var parts = when(depth - 1).list().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.oneOf(one, parts.map(When.AllOf::new), parts.map(When.AnyOf::new),
                when(depth - 1).map(When.Not::new));
    }

    private static Arbitrary<When> onlyIf() {
        return Arbitraries.oneOf(Arbitraries.just(When.always()), when(When.DEEPEST));
    }

    private static Arbitrary<TimeLimit> limit() {
        var day = AnyValue.date().map(MonthDay::from);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(1, TimeLimit.Period.MOST),
                        Arbitraries.of(TimeLimit.Unit.class),
                        AnyValue.line(0, TimeLimit.Period.LONGEST_FROM)).as(TimeLimit.Period::new),
                Combinators.combine(day, day).as(TimeLimit.Season::new));
    }

    private static Arbitrary<GuideDetails> details() {
        var choices = Arbitraries.of(List.<ConditionChoice>of(),
                List.of(new ConditionChoice("which", "是哪一种？", ASKED.subList(1, 3))));
        var table = Combinators.combine(AnyValue.line(1, GuideTable.LONGEST_TITLE),
                AnyValue.line(0, GuideTable.LONGEST_CELL), onlyIf())
                .as((title, cell, onlyIf) -> new GuideTable(title, List.of(title, "元"),
                        List.of(List.of(cell, ""), List.of("", cell)), onlyIf));
        var deadline = Combinators.combine(AnyValue.line(1, Deadline.LONGEST), limit(), onlyIf())
                .as(Deadline::new);
        return Combinators.combine(AnyValue.date().optional(), sources(),
                AnyValue.line(1, GuideDetails.LONGEST_NOT_FOR).list().ofMaxSize(2), choices,
                table.list().ofMaxSize(2), deadline.list().ofMaxSize(2), offices()).as(GuideDetails::new);
    }

    private static Arbitrary<List<GuideSource>> sources() {
        return Combinators.combine(AnyValue.line(1, GuideSource.LONGEST_TITLE),
                AnyValue.line(0, GuideSource.LONGEST_NUMBER), AnyValue.date().optional())
                .as((title, number, date) -> NAMED.stream()
                        .map(id -> new GuideSource(id, title, number, date)).toList());
    }

    private static Arbitrary<List<Office>> offices() {
        return Combinators.combine(AnyValue.line(1, Office.LONGEST_WINDOW),
                AnyValue.line(0, Office.LONGEST_WINDOW), Arbitraries.of("", "12345"),
                Arbitraries.of("", LINK))
                .as((name, text, number, link) -> NAMED.stream()
                        .map(id -> new Office(id, name, text, text, text, text, number, link)).toList());
    }

    private static <T> Arbitrary<List<T>> listed(int least, int most, Function<String, Arbitrary<T>> of) {
        return Arbitraries.integers().between(least, most).flatMap(size -> Combinators
                .combine(IntStream.range(0, size).mapToObj(at -> of.apply("id-" + at)).toList())
                .as(List::copyOf));
    }

    private static Arbitrary<Material> material(String id) {
        var brought = Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.of(Form.class),
                Arbitraries.integers().between(1, Material.MOST_COPIES),
                AnyValue.line(1, Material.LONGEST_STAMP).optional(),
                Arbitraries.of("a.png", "图 1.jpg").optional(), limit().optional(),
                AnyValue.line(0, Material.LONGEST_SHARED), onlyIf()).as(Brought::new);
        return Combinators.combine(AnyValue.line(1, Material.LONGEST_NAME),
                AnyValue.line(0, Material.LONGEST_REMARK), alternatives(), AnyValue.flag(), brought, named())
                .as((name, remark, instead, oneOf, of, sources) -> new Material(id, name, of.kind(),
                        of.fitting(), of.count, of.stamp, of.picture, remark, remark, instead,
                        oneOf && instead.size() >= Alternative.LEAST_OF_ONE, of.valid, of.shared, of.onlyIf,
                        sources));
    }

    private record Brought(Kind kind, Form form, int count, Optional<String> stamp, Optional<String> picture,
            Optional<TimeLimit> valid, String shared, When onlyIf) {
        /** What is not brought has no form. */
        Form fitting() {
            if (kind != Kind.BRING) {
                return Form.KNOWN;
            }
            return form == Form.KNOWN ? Form.COPY : form;
        }
    }

    private static Arbitrary<List<Alternative>> alternatives() {
        return Combinators
                .combine(AnyValue.line(1, Material.LONGEST_NAME), AnyValue.line(0, Material.LONGEST_REMARK),
                        AnyValue.line(0, Material.LONGEST_REMARK))
                .as(Alternative::new).list().ofMaxSize(3);
    }

    private static Arbitrary<List<String>> named() {
        return Arbitraries.of(List.of(), NAMED, List.of(NAMED.getLast()));
    }

    private static Arbitrary<GuideStep> step(String id) {
        var ways = Combinators.combine(Arbitraries.of(GuideStep.Kind.class), Arbitraries.of("", LINK),
                Arbitraries.of("", "way-1"), named(), onlyIf()).as(Ways::new);
        return Combinators
                .combine(AnyValue.line(1, GuideStep.LONGEST_TITLE), AnyValue.line(0, GuideStep.LONGEST_WHERE),
                        AnyValue.line(0, GuideStep.LONGEST), ways)
                .as((title, where, rest, by) -> new GuideStep(id, title, by.kind, where, rest, where, rest,
                        rest, rest, by.link, by.named, by.either, by.onlyIf, by.named));
    }

    private record Ways(GuideStep.Kind kind, String link, String either, List<String> named, When onlyIf) {}

    private static Arbitrary<GuideForm> form() {
        return Combinators.combine(AnyValue.line(1, GuideForm.LONGEST), Arbitraries.of("b.pdf").optional())
                .as((title, filled) -> new GuideForm(title, "a.pdf", filled));
    }

    private static Arbitrary<Telephone> telephone() {
        return Combinators
                .combine(AnyValue.line(1, Telephone.LONGEST_NAME),
                        Arbitraries.of("", "12333", "+86 (10) 1#2"))
                .as((name, number) -> new Telephone(name, number, "", number.isEmpty() ? "" : LINK));
    }
}
