package bitan.guide.find;

import java.util.ArrayList;
import java.util.List;

import bitan.find.Field;
import bitan.find.Field.Kind;
import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;

/** The texts by which a guide is found, and how much each counts. */
final class GuideTexts {
    private static final double TITLE = 3;
    private static final double SYNONYM = 2;
    private static final double EXPLANATION = 0.6;
    private static final double DETAIL = 0.25;

    private GuideTexts() {
    }

    static List<Field> of(Guide guide) {
        var all = new ArrayList<Field>();
        all.add(new Field(guide.title(), TITLE, Kind.NAME));
        guide.synonyms().forEach(synonym -> all.add(new Field(synonym, SYNONYM, Kind.NAME)));
        all.add(new Field(guide.summary(), EXPLANATION, Kind.DETAIL));
        all.add(new Field(guide.whoMayApply(), EXPLANATION, Kind.DETAIL));
        guide.conditions().stream().map(Condition::text).map(GuideTexts::detail).forEach(all::add);
        guide.materials().stream().map(Material::name).map(GuideTexts::detail).forEach(all::add);
        guide.steps().stream().map(GuideStep::title).map(GuideTexts::detail).forEach(all::add);
        guide.details().notFor().stream().map(text -> new Field(text, 0, Kind.OTHER)).forEach(all::add);
        return all;
    }

    private static Field detail(String text) {
        return new Field(text, DETAIL, Kind.DETAIL);
    }
}
