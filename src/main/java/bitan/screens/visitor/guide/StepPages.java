package bitan.screens.visitor.guide;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import bitan.conversation.Checklist;
import bitan.guide.GuideStep;
import bitan.guide.Office;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.guide.StepPage.Fact;
import bitan.screens.visitor.guide.StepPage.State;

/**
 * A step of a list, or steps of which one is done, as pages: each in the largest type in which it fits, and what does not fit
 * goes on the next page. Then come the offices, one on a page, and the squares. FX thread only.
 */
final class StepPages {
    /** Largest first; each is a style. The last one is for what fits no other way. */
    static final List<String> SIZES = List.of("flow-fit-0", "flow-fit-1", "flow-fit-2", "flow-fit-3",
            "flow-fit-4", "flow-fit-5");
    /** What is on several pages anyway is to be read from two metres. */
    static final List<String> PAGED = SIZES.subList(0, 4);
    /** For what has to be on one page. */
    private static final List<String> BRIEF = SIZES.subList(0, 5);
    /** Narrower than this, pixels, two ways stand after one another. */
    private static final double NARROW = 700;
    /** Of the height of a card, for its square. */
    private static final double SQUARE = 0.86;

    private final Messages words;
    private final Pane ground;

    /** Pages that are measured on {@code ground}, where the type is what it will be; what is on it goes. */
    StepPages(Messages words, Pane ground) {
        this.words = words;
        this.ground = ground;
    }

    /** The steps of a list, those of which one is done together. */
    static List<List<GuideStep>> ways(List<GuideStep> steps) {
        var all = new ArrayList<List<GuideStep>>();
        for (var step : steps) {
            boolean isInstead = !all.isEmpty() && !step.either().isEmpty()
                    && step.either().equals(all.getLast().getFirst().either());
            if (isInstead) {
                all.getLast().add(step);
            } else {
                all.add(new ArrayList<>(List.of(step)));
            }
        }
        return all;
    }

    /** The pages about these steps, of which one is done, for a room of this size. */
    List<Region> of(Checklist list, List<GuideStep> ways, Dimension2D room) {
        var pages = ways.stream().flatMap(step -> Stream.concat(Stream.of(about(list, step, ways)),
                details(list, step, ways))).flatMap(page -> parts(page, room)).toList();
        if (ways.size() == 1 || room.getWidth() < NARROW) {
            return pages;
        }
        var beside = new Beside(Widgets.whole(words.format("steps.either", ways.size()), "step-either"),
                ways.stream()
                        .map(step -> card(brief(list, step, ways),
                                new Dimension2D(room.getWidth() / ways.size(), room.getHeight())))
                        .toList());
        return fits(beside, BRIEF, room)
                ? Stream.concat(Stream.of(beside), pages.stream()).toList()
                : pages;
    }

    /** On one page if it fits there, else as much on each as can be read from afar. */
    private Stream<Region> parts(StepPage page, Dimension2D room) {
        var whole = card(page, room);
        if (fits(whole, BRIEF, room)) {
            return Stream.of(whole);
        }
        var all = new ArrayList<Region>();
        int from = 0;
        while (from < page.facts().size()) {
            int to = page.facts().size();
            while (to > from + 1 && !fits(card(page.part(from, to), room), PAGED, room)) {
                to--;
            }
            var part = card(page.part(from, to), room);
            fits(part, SIZES, room);
            all.add(part);
            from = to;
        }
        if (all.isEmpty()) {
            fits(whole, SIZES, room);
            return Stream.of(whole);
        }
        return all.stream();
    }

    private boolean fits(Region page, List<String> sizes, Dimension2D room) {
        ground.getChildren().setAll(page);
        return TypeFit.fits(page, sizes, room);
    }

    private StepCard card(StepPage page, Dimension2D room) {
        double side = Math.min(room.getHeight() * SQUARE, room.getWidth() / 2);
        return new StepCard(page, room.getWidth(), side, words);
    }

    private StepPage about(Checklist list, GuideStep step, List<GuideStep> ways) {
        var steps = list.steps();
        var facts = new ArrayList<>(List.of(fact("where", step.where()), fact("place", step.place())));
        list.guide().offices(step).forEach(one -> facts.add(fact("offices", one.name())));
        facts.addAll(List.of(fact("hours", step.hours()), fact("ask", step.ask()),
                fact("duration", step.duration()), fact("cost", step.cost()),
                fact("link", host(step.link()))));
        return new StepPage(words.format(ways.size() > 1 ? "steps.card.way" : "steps.card",
                steps.indexOf(step) + 1, step.title(), ways.size()), state(list, step, ways),
                step.kind().name(), facts, "");
    }

    /** What has to be known to choose a way. */
    private StepPage brief(Checklist list, GuideStep step, List<GuideStep> ways) {
        int offices = step.offices().size();
        var where = Stream.of(step.where(), step.place(), host(step.link())).filter(text -> !text.isEmpty())
                .findFirst().orElseGet(() -> offices == 0 ? "" : words.format("steps.offices", offices));
        var facts = List.of(fact("where", where), fact("duration", step.duration()),
                fact("cost", step.cost()));
        return new StepPage(
                words.format("steps.card", list.steps().indexOf(step) + 1, step.title()),
                state(list, step, ways), step.kind().name(), facts, "");
    }

    private Stream<StepPage> details(Checklist list, GuideStep step, List<GuideStep> ways) {
        var state = state(list, step, ways);
        var offices = list.guide().offices(step);
        var places = IntStream.range(0, offices.size()).boxed().flatMap(i -> office(offices.get(i),
                words.format("steps.office", offices.get(i).name(), i + 1, offices.size()), state));
        return step.link().isEmpty()
                ? places
                : Stream.concat(places, Stream.of(square(step.title(), step.link(), state)));
    }

    private Stream<StepPage> office(Office one, String heading, State state) {
        var facts = List.of(fact("address", one.address()), fact("way", one.way()),
                fact("place", one.window()), fact("hours", one.hours()), fact("telephone", one.telephone()));
        var page = new StepPage(heading, state, "", facts, "");
        return one.link().isEmpty()
                ? Stream.of(page)
                : Stream.of(page, square(one.name(), one.link(), state));
    }

    private StepPage square(String heading, String link, State state) {
        return new StepPage(heading, state, "ONLINE", List.of(fact("scan", host(link))), link);
    }

    private static State state(Checklist list, GuideStep step, List<GuideStep> ways) {
        var ids = list.steps().stream().map(GuideStep::id).toList();
        int here = list.step().map(ids::indexOf).orElse(-1);
        int at = ids.indexOf(step.id());
        if (here >= 0 && here != at && ways.stream().anyMatch(way -> way.id().equals(ids.get(here)))) {
            return State.INSTEAD;
        }
        return at == here ? State.HERE : at < here ? State.DONE : State.AHEAD;
    }

    private Fact fact(String key, String text) {
        return new Fact(words.get("steps.fact." + key), text);
    }

    private static String host(String link) {
        return link.isEmpty() ? "" : URI.create(link).getHost();
    }
}
