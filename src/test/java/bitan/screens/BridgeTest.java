package bitan.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Conversation;
import bitan.counter.CounterState;
import bitan.counter.Equipment;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** The newest state reaches the FX thread, and the trace hears when it is on the screen. */
@ExtendWith(FxExtension.class)
class BridgeTest {
    private final List<Integer> rendered = new ArrayList<>();
    private final Bridge bridge = new Bridge(state -> rendered.add(state.conversation().visit()));

    @Test
    void publish_manyBeforeTheScreenGetsToIt_rendersOnlyTheNewest() throws InterruptedException {
        bridge.begin();
        // The FX thread is busy with this test, so nothing is rendered while the others publish.
        var others = Thread.ofPlatform().start(() -> {
            for (int visit = 1; visit <= 1000; visit++) {
                bridge.publish(state(visit));
            }
        });
        others.join();
        assertThat(rendered).isEmpty();
        Platform.runLater(() -> Platform.exitNestedEventLoop(this, null));
        Platform.enterNestedEventLoop(this);
        assertThat(rendered).containsExactly(1000);
    }

    @Test
    void publish_beforeThereAreScreens_goesNowhere() {
        bridge.publish(state(1));
        Platform.runLater(() -> Platform.exitNestedEventLoop(this, null));
        Platform.enterNestedEventLoop(this);
        assertThat(rendered).isEmpty();
    }

    @Test
    void watch_stateRendered_tellsItOnceAfterItsLayout() {
        var label = new Label();
        var stage = new Stage();
        stage.setScene(new Scene(label, 200, 100));
        var shown = new ArrayList<Integer>();
        var labelling = new Bridge(state -> label.setText("visit " + state.conversation().visit()));
        labelling.begin();
        labelling.watch(stage.getScene(), (state, _) -> {
            shown.add(state.conversation().visit());
            Platform.exitNestedEventLoop(this, null);
        });
        stage.show();
        labelling.publish(state(7));
        Platform.enterNestedEventLoop(this);
        stage.close();
        assertThat(label.getText()).isEqualTo("visit 7");
        assertThat(shown).containsExactly(7);
    }

    static CounterState state(int visit) {
        return new CounterState(Conversation.opened(visit), Equipment.STARTING, Settings.DEFAULT);
    }
}
