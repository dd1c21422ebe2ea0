package bitan.screens.staff.guide.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.Material;
import bitan.guide.When;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.flow.FlowPicture;
import bitan.screens.shared.flow.FlowPicture.Detail;
import bitan.screens.shared.guide.GuideWords;
import bitan.screens.staff.modal.Scroll;

/** A guide as the visitor reads it: what to bring, and the steps as one way. FX thread only. */
final class GuidePreview {
    private final VBox page = new VBox();
    private final ScrollPane root = Scroll.of(page);
    private final VBox materials = new VBox();
    private final Label title = label("type-title");
    private final Label summary = label("guide-summary");
    private final FlowPicture flow;
    private final Messages words;
    private final GuideWords said;
    private Optional<String> shown = Optional.empty();

    GuidePreview(GuideWords said) {
        this.said = said;
        this.words = said.words();
        flow = new FlowPicture(words, Detail.NAMED);
        materials.getStyleClass().add("guide-materials");
        page.getStyleClass().add("guide-preview");
        page.getChildren().addAll(title, summary, materials, flow);
    }

    ScrollPane root() {
        return root;
    }

    /** Shows the guide of this id as it is now, or while it has mistakes as it last was. */
    void follow(Optional<String> id, Optional<Guide> now) {
        now.ifPresent(this::show);
        now.ifPresent(guide -> shown = Optional.of(guide.id()));
        page.setVisible(id.isPresent() && shown.equals(id));
    }

    /** Turns to the steps, or to the beginning. */
    void turn(boolean toSteps) {
        root.setVvalue(toSteps ? root.getVmax() : root.getVmin());
    }

    private void show(Guide guide) {
        title.setText(guide.title());
        summary.setText(guide.summary());
        materials.getChildren().clear();
        int number = 0;
        for (var material : guide.materials()) {
            number++;
            var name = label("list-name");
            name.setText(number + ". " + said.name(material) + form(material) + only(guide, material));
            var remark = label("guide-remark");
            remark.setText(remark(material));
            materials.getChildren().add(name);
            if (!remark.getText().isEmpty()) {
                materials.getChildren().add(remark);
            }
        }
        for (var deadline : guide.details().deadlines()) {
            var line = label("guide-remark");
            line.setText(said.deadline(deadline));
            materials.getChildren().add(line);
        }
        flow.show(guide.steps(), Optional.empty());
    }

    private String form(Material material) {
        var form = said.form(material);
        return form.isEmpty() ? "" : words.format("list.form", form);
    }

    private String only(Guide guide, Material material) {
        var when = spelled(guide, material.onlyIf());
        return when.isEmpty() ? "" : words.format("staff.guide.only", when);
    }

    /** An expression in words; empty for everybody. */
    private String spelled(Guide guide, When when) {
        return switch (when) {
            case When.Always _ -> "";
            case When.Holds(var id) -> guide.condition(id).map(Condition::text).orElse("");
            case When.Not(var part) -> words.format("staff.guide.only.not", spelled(guide, part));
            case When.AllOf(var parts) -> spelled(guide, parts, "staff.guide.only.and");
            case When.AnyOf(var parts) -> spelled(guide, parts, "staff.guide.only.or");
        };
    }

    private String spelled(Guide guide, List<When> parts, String between) {
        return parts.stream().map(part -> spelled(guide, part))
                .collect(Collectors.joining(words.get(between)));
    }

    private String remark(Material material) {
        if (material.isShared()) {
            return words.format("list.shared", material.shared());
        }
        var instead = material.oneOf()
                ? material.alternatives().stream().map(said::instead)
                        .collect(Collectors.joining(words.get("list.or")))
                : said.instead(material);
        return said.asked(material) + said.source(material.where(), material.how()) + instead;
    }

    private static Label label(String style) {
        var label = Widgets.whole("");
        label.getStyleClass().add(style);
        return label;
    }
}
