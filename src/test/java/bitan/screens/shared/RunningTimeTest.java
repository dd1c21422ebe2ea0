package bitan.screens.shared;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Call;
import bitan.conversation.CaseCommand;
import bitan.screens.FxExtension;
import bitan.screens.Story;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock of a call, in a real window, on a clock that is set by hand. */
@ExtendWith(FxExtension.class)
class RunningTimeTest {
    private final Story story = new Story().then(new CaseCommand.Dial("单位"));
    private final RunningTime time = new RunningTime(story);
    private final StackPane root = new StackPane(time);
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void inAWindow_callGoesOn_itCountsByItself() {
        open();
        time.show(call());
        assertThat(time.getText()).isEqualTo("00:00");
        story.later(61);

        assertThat(comesToSay("01:01")).isTrue();
        assertThat(time.isCounting()).isTrue();
    }

    @Test
    void callOver_orNone_nothingRuns() {
        open();
        time.show(call());
        assertThat(time.isCounting()).isTrue();
        time.show(story.later(3601).then(new CaseCommand.HangUp()).later(5).conversation().call());

        assertThat(time.isCounting()).isFalse();
        assertThat(time.getText()).isEqualTo("60:01");
        time.show(Optional.empty());
        assertThat(time.isCounting()).isFalse();
        assertThat(time.getText()).isEmpty();
    }

    @Test
    void outOfTheWindow_nothingRunsUntilItIsBack() {
        open();
        time.show(call());
        root.getChildren().clear();
        assertThat(time.isCounting()).isFalse();
        root.getChildren().add(time);
        assertThat(time.isCounting()).isTrue();
        stage.close();
        assertThat(time.isCounting()).isFalse();
    }

    @Test
    void clockSetBack_neverBelowZero() {
        time.show(story.later(-30).conversation().call());

        assertThat(time.getText()).isEqualTo("00:00");
    }

    private void open() {
        stage.setScene(new Scene(root, 300, 100));
        stage.show();
    }

    private Optional<Call> call() {
        return story.conversation().call();
    }

    /** Lets the FX thread go on until the time says so, a minute at most; whether it did. */
    private boolean comesToSay(String text) {
        var key = new Object();
        var end = new PauseTransition(Duration.minutes(1));
        end.setOnFinished(_ -> Platform.exitNestedEventLoop(key, false));
        end.play();
        var said = time.textProperty().subscribe(now -> {
            if (now.equals(text)) {
                Platform.exitNestedEventLoop(key, true);
            }
        });
        boolean came = (boolean) Platform.enterNestedEventLoop(key);
        end.stop();
        said.unsubscribe();
        return came;
    }
}
