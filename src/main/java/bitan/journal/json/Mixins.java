package bitan.journal.json;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;

import bitan.conversation.Speaker;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Span;

/** What JSON has to know about the types of other rooms, which know nothing of JSON. */
final class Mixins {
    private Mixins() {
    }

    /** Named as in 0.1.0. */
    record OfHeard(Speaker speaker, @JsonProperty("caption") Caption partial) {}

    /** A span's start and end stand beside the other properties. */
    record OfFact(Fact.Kind kind, String value, @JsonUnwrapped Span span) {}

    record OfRepair(String heard, @JsonUnwrapped Span span) {}

    record OfChoice(@JsonUnwrapped Span span, List<String> texts) {}

    /** Ink is {@code [[[x,y,millis,pressure],…],…]}: strokes of points, every figure as exact as it was drawn. */
    abstract static class OfInk {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfInk(List<Stroke> strokes) {
        }

        @JsonValue
        abstract List<Stroke> strokes();
    }

    abstract static class OfStroke {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfStroke(List<InkPoint> points) {
        }

        @JsonValue
        abstract List<InkPoint> points();
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    interface OfPoint {}
}
