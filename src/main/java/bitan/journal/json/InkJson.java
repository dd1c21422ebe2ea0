package bitan.journal.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/** Ink as {@code [[[x,y,millis,pressure],…],…]}: strokes of points, every figure as exact as it was drawn. */
final class InkJson {
    private static final int FIGURES = 4;

    private InkJson() {
    }

    static ArrayNode written(Ink ink) {
        return Fields.array(ink.strokes(), stroke -> Fields.array(stroke.points(), InkJson::written));
    }

    private static ArrayNode written(InkPoint point) {
        return JsonNodeFactory.instance.arrayNode(FIGURES).add(point.x()).add(point.y()).add(point.millis())
                .add(point.pressure());
    }

    static Ink ink(JsonNode json) {
        return new Ink(Fields.items(json, stroke -> new Stroke(Fields.items(stroke, InkJson::point))));
    }

    private static InkPoint point(JsonNode json) {
        return new InkPoint(json.required(0).doubleValue(), json.required(1).doubleValue(),
                json.required(2).longValue(), json.required(FIGURES - 1).doubleValue());
    }
}
