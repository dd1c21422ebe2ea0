package bitan.screens.staff;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Conversation;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** Says beside the live line what the reader asks for, until the clerk has answered it or put it aside. */
final class SignalBanner {
    private final HBox root = new HBox();
    private final Label what = Widgets.wrapped("", "signal-what");
    private final Label next = Widgets.wrapped("");
    private final Messages words;
    private final OpenSignal signal = new OpenSignal();
    private Optional<OpenSignal.Signal> open = Optional.empty();

    SignalBanner(Messages words) {
        this.words = words;
        what.setMinHeight(Region.USE_PREF_SIZE);
        next.setMinHeight(Region.USE_PREF_SIZE);
        var aside = Widgets.button(words.get("staff.signal.aside"), this::putAside);
        var text = new VBox(what, next);
        HBox.setHgrow(text, Priority.ALWAYS);
        root.getChildren().addAll(text, aside);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("signal-banner");
        Widgets.hide(root);
    }

    Region root() {
        return root;
    }

    void show(Conversation now) {
        open = signal.after(now);
        root.setVisible(open.isPresent());
        open.ifPresent(asked -> {
            what.setText(words.format("staff.signal.what", words.get("pace." + asked.pace())));
            next.setText(words.format("staff.signal.next", asked.turn(),
                    words.get("staff.signal." + asked.pace())));
        });
    }

    /** What it shows. */
    Optional<OpenSignal.Signal> open() {
        return open;
    }

    /** Takes the banner away; whether there was one. */
    boolean putAside() {
        boolean shown = root.isVisible();
        open = Optional.empty();
        signal.putAside();
        root.setVisible(false);
        return shown;
    }
}
