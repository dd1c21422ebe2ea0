package bitan.journal.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import bitan.wording.Caption;
import bitan.wording.Choice;
import bitan.wording.Fact;
import bitan.wording.Repair;
import bitan.wording.Span;

/** Text and what is known about its parts; what is not there is left out. */
final class CaptionJson {
    private CaptionJson() {
    }

    static ObjectNode written(Caption caption) {
        var json = Fields.object().put("text", caption.text());
        put(json, "doubtful", caption.doubtful(), span -> place(Fields.object(), span));
        put(json, "facts", caption.facts(), CaptionJson::written);
        put(json, "repairs", caption.repairs(),
                repair -> place(Fields.object().put("heard", repair.heard()), repair.span()));
        put(json, "choices", caption.choices(),
                choice -> place(Fields.object().set("texts", Fields.texts(choice.texts())), choice.span()));
        return json;
    }

    static ObjectNode written(Fact fact) {
        return place(Fields.object().put("kind", fact.kind().name()).put("value", fact.value()), fact.span());
    }

    private static <T> void put(ObjectNode json, String name, List<T> values, Function<T, JsonNode> written) {
        if (!values.isEmpty()) {
            json.set(name, Fields.array(values, written));
        }
    }

    private static ObjectNode place(ObjectNode json, Span span) {
        return json.put("start", span.start()).put("end", span.end());
    }

    static Caption caption(JsonNode json) {
        var caption = new Caption(Fields.text(json, "text"), Fields.list(json, "doubtful", CaptionJson::span),
                Fields.list(json, "facts", CaptionJson::fact),
                Fields.list(json, "repairs", one -> new Repair(Fields.text(one, "heard"), span(one))),
                Fields.list(json, "choices", CaptionJson::choice));
        if (spans(caption).anyMatch(span -> span.end() > caption.text().length())) {
            throw new IllegalArgumentException("a span outside the text");
        }
        return caption;
    }

    static Fact fact(JsonNode json) {
        return new Fact(Fields.choice(json, "kind", Fact.Kind.class), Fields.text(json, "value"), span(json));
    }

    private static Choice choice(JsonNode json) {
        return new Choice(span(json), Fields.list(json, "texts", Fields::text));
    }

    private static Span span(JsonNode json) {
        return new Span(json.required("start").intValue(), json.required("end").intValue());
    }

    private static Stream<Span> spans(Caption caption) {
        return Stream.of(caption.doubtful().stream(), caption.facts().stream().map(Fact::span),
                caption.repairs().stream().map(Repair::span), caption.choices().stream().map(Choice::span))
                .flatMap(Function.identity());
    }
}
