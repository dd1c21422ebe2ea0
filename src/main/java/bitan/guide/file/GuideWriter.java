package bitan.guide.file;

import java.util.List;
import java.util.Optional;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Telephone;

/** Writes a guide as JSON for people to edit: what says nothing is left out. */
final class GuideWriter {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private GuideWriter() {
    }

    static String written(Guide guide) {
        var json = JSON.createObjectNode().put("id", guide.id()).put("title", guide.title())
                .put("written", guide.written().toString()).put("example", guide.example());
        text(json, "summary", guide.summary());
        text(json, "whoMayApply", guide.whoMayApply());
        texts(json, "synonyms", guide.synonyms());
        objects(json, "conditions", guide.conditions().stream().map(GuideWriter::condition).toList());
        objects(json, "materials", guide.materials().stream().map(GuideWriter::material).toList());
        objects(json, "steps", guide.steps().stream().map(GuideWriter::step).toList());
        objects(json, "forms", guide.forms().stream().map(GuideWriter::form).toList());
        texts(json, "rejections", guide.rejections());
        objects(json, "telephones", guide.telephones().stream().map(GuideWriter::telephone).toList());
        text(json, "hours", guide.hours());
        return JSON.writeValueAsString(json) + "\n";
    }

    private static ObjectNode condition(Condition condition) {
        return JSON.createObjectNode().put("id", condition.id()).put("text", condition.text());
    }

    private static ObjectNode material(Material material) {
        var json = JSON.createObjectNode().put("id", material.id()).put("name", material.name())
                .put("form", material.form().name()).put("count", material.count());
        text(json, "stampedBy", material.stampedBy());
        text(json, "picture", material.picture());
        text(json, "where", material.where());
        text(json, "how", material.how());
        texts(json, "alternatives", material.alternatives());
        texts(json, "onlyIf", material.onlyIf());
        return json;
    }

    private static ObjectNode step(GuideStep step) {
        var json = JSON.createObjectNode().put("id", step.id()).put("title", step.title());
        text(json, "where", step.where());
        text(json, "place", step.place());
        text(json, "duration", step.duration());
        text(json, "cost", step.cost());
        return json;
    }

    private static ObjectNode form(GuideForm form) {
        var json = JSON.createObjectNode().put("title", form.title()).put("file", form.file());
        text(json, "filledExample", form.filledExample());
        return json;
    }

    private static ObjectNode telephone(Telephone telephone) {
        var json = JSON.createObjectNode().put("name", telephone.name()).put("number", telephone.number());
        text(json, "hours", telephone.hours());
        return json;
    }

    private static void text(ObjectNode json, String name, Optional<String> text) {
        text.ifPresent(one -> json.put(name, one));
    }

    private static void text(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private static void texts(ObjectNode json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(json.putArray(name)::add);
        }
    }

    private static void objects(ObjectNode json, String name, List<ObjectNode> objects) {
        if (!objects.isEmpty()) {
            objects.forEach(json.putArray(name)::add);
        }
    }
}
