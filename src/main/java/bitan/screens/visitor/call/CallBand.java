package bitan.screens.visitor.call;

import java.time.InstantSource;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import bitan.conversation.Call;
import bitan.screens.shared.Messages;
import bitan.screens.shared.RunningTime;
import bitan.screens.shared.Widgets;

/** Above the lines while the clerk is on the telephone: who is called, and for how long. FX thread only. */
public final class CallBand {
    private final HBox root;
    private final Label whom = Widgets.whole("");
    private final RunningTime time;
    private final Messages words;

    /** Not there yet; {@code clock} is what the call's times were taken from. */
    public CallBand(Messages words, InstantSource clock) {
        this.words = words;
        time = new RunningTime(clock);
        var sign = Widgets.drawn("call-sign");
        whom.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(whom, Priority.ALWAYS);
        root = new HBox(sign, whom, time);
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("call-band");
        Widgets.hide(root);
    }

    /** What to put into a screen. */
    public Region root() {
        return root;
    }

    /** Shows a call while it goes on. */
    public void show(Optional<Call> call) {
        var now = call.filter(Call::isGoingOn);
        now.ifPresent(going -> whom.setText(words.format("call.band", going.whom())));
        time.show(now);
        root.setVisible(now.isPresent());
    }
}
