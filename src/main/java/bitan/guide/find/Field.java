package bitan.guide.find;

import java.util.ArrayList;
import java.util.List;

import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;

/**
 * A text of a guide, and how much it counts that a word stands there.
 *
 * @param isName whether it is something the guide is called
 */
record Field(String text, double weight, boolean isName) {
    private static final double TITLE = 3;
    private static final double SYNONYM = 2;
    private static final double EXPLANATION = 0.6;
    private static final double DETAIL = 0.25;

    /** The texts by which a guide is found. */
    static List<Field> of(Guide guide) {
        var all = new ArrayList<Field>();
        all.add(new Field(guide.title(), TITLE, true));
        guide.synonyms().forEach(synonym -> all.add(new Field(synonym, SYNONYM, true)));
        all.add(new Field(guide.summary(), EXPLANATION, false));
        all.add(new Field(guide.whoMayApply(), EXPLANATION, false));
        guide.conditions().stream().map(Condition::text).map(Field::detail).forEach(all::add);
        guide.materials().stream().map(Material::name).map(Field::detail).forEach(all::add);
        guide.steps().stream().map(GuideStep::title).map(Field::detail).forEach(all::add);
        return all;
    }

    private static Field detail(String text) {
        return new Field(text, DETAIL, false);
    }
}
