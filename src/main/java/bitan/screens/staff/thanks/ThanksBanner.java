package bitan.screens.staff.thanks;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Conversation;
import bitan.conversation.Thanks;
import bitan.ink.Ink;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.ink.InkView;

/**
 * Shows beside the live line that the visitor is asked how it went, and then what they answered. Nothing is shown
 * before the visitor sends it. FX thread only.
 */
public final class ThanksBanner {
    /** As far as the clerk may know before it is handed over. */
    private static final Thanks ASKED = new Thanks(Optional.empty(), "", Ink.NONE, false, false);

    private final HBox root = new HBox();
    private final Label what = Widgets.whole("", "thanks-what");
    private final Label said = Widgets.whole("", "thanks-said");
    private final Label next = Widgets.whole("");
    private final InkView ink = new InkView(0.3);
    private final Messages words;
    private Optional<Thanks> shown = Optional.empty();
    private boolean mayInvite = true;

    /** Nothing to show yet. */
    public ThanksBanner(Messages words) {
        this.words = words;
        ink.setAccessibleText(words.get("thanks.ink"));
        Widgets.collapse(said, ink);
        var aside = Widgets.button(words.get("staff.thanks.aside"), this::putAside);
        var text = new VBox(what, said, ink, next);
        HBox.setHgrow(text, Priority.ALWAYS);
        root.getChildren().addAll(text, aside);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("thanks-banner");
        Widgets.hide(root);
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
