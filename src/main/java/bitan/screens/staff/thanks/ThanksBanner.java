package bitan.screens.staff.thanks;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Conversation;
import bitan.conversation.Thanks;
import bitan.ink.Ink;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ink.InkView;

/**
 * Shows beside the live line that the visitor is asked how it went, and then what they answered. Nothing is shown
 * before the visitor sends it. FX thread only.
 */
public final class ThanksBanner {
    /** As far as the clerk may know before it is handed over. */
    private static final Thanks ASKED = new Thanks(Optional.empty(), "", Ink.NONE, false, false);

    private final HBox root = new HBox();
    private final Label what = new Label();
    private final Label said = new Label();
    private final Label next = new Label();
    private final InkView ink = new InkView(0.3);
    private final Messages words;
    private Optional<Thanks> shown = Optional.empty();
    private boolean mayInvite = true;

    /** Nothing to show yet. */
    public ThanksBanner(Messages words) {
        this.words = words;
        what.getStyleClass().add("thanks-what");
        said.getStyleClass().add("thanks-said");
        for (var label : List.of(what, said, next)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        ink.setAccessibleText(words.get("thanks.ink"));
        List.of(said, ink).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        var aside = new Button(words.get("staff.thanks.aside"));
        aside.setMinWidth(Region.USE_PREF_SIZE);
        aside.setOnAction(_ -> putAside());
        var text = new VBox(what, said, ink, next);
        HBox.setHgrow(text, Priority.ALWAYS);
        root.getChildren().addAll(text, aside);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("thanks-banner");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    /** The node to put into a screen. */
    public Region root() {
        return root;
    }

    /** Whether the visitor has not been asked yet. */
    public boolean mayInvite() {
        return mayInvite;
    }

    /** Shows the conversation as it is now. */
    public void show(Conversation now) {
        var thanks = now.matter().thanks();
        mayInvite = thanks.isEmpty();
        var open = thanks.map(one -> one.given() ? one : ASKED);
        if (!open.equals(shown)) {
            shown = open;
            root.setVisible(open.isPresent());
            open.ifPresent(this::say);
        }
    }

    /** Takes the banner away until there is news; whether there was one. */
    public boolean putAside() {
        boolean was = root.isVisible();
        root.setVisible(false);
        return was;
    }

    private void say(Thanks thanks) {
        boolean empty = thanks.feeling().isEmpty() && thanks.words().isEmpty() && thanks.ink().isEmpty();
        what.setText(!thanks.given()
                ? words.get("staff.thanks.asked")
                : words.format(empty ? "staff.thanks.declined" : "staff.thanks.given", feeling(thanks)));
        said.setText(thanks.words());
        said.setVisible(!thanks.words().isEmpty());
        ink.show(thanks.ink());
        ink.setVisible(!thanks.ink().isEmpty());
        var kept = thanks.kept() ? "staff.thanks.kept" : "staff.thanks.erased";
        next.setText(words.get(thanks.given() && !empty ? kept : "staff.thanks.next"));
    }

    private String feeling(Thanks thanks) {
        return words.get("thanks.feeling." + thanks.feeling().map(Enum::name).orElse("NONE"));
    }
}
