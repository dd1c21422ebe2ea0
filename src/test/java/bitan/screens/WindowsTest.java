package bitan.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.counter.Intent;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.Placement.Wishes;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** On the one monitor of the headless platform; two monitors are the rig's. */
@ExtendWith(FxExtension.class)
class WindowsTest {
    private final List<Placement> placed = new ArrayList<>();
    private final List<Intent> intents = new ArrayList<>();
    private final TextField staffBox = new TextField();
    private final TextField visitorBox = new TextField();
    private final Windows windows = new Windows(
            new Windows.Roots(new StackPane(staffBox), new StackPane(visitorBox)),
            Messages.in(Language.CHINESE), Wishes.of(Settings.DEFAULT),
            new Windows.Ears(placed::add, _ -> {}, intents::add));

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void show_oneMonitor_bothWindowsUpAndTheProblemIsToldOnce() {
        windows.show();

        assertThat(windows.staffScene().getWindow().isShowing()).isTrue();
        assertThat(windows.visitorScene().getWindow().isShowing()).isTrue();
        assertThat(placed).singleElement()
                .satisfies(p -> assertThat(p.problem()).contains(Problem.of(ProblemCode.SCR_02)));
    }

    @Test
    void show_oneMonitor_theClerkHasTheKeyboard() {
        windows.show();

        assertThat(windows.staffScene().getWindow().isFocused()).isTrue();
    }

    @Test
    void closeRequest_staffWindow_asksToQuitAndStaysUntilThen() {
        windows.show();

        requestClose(windows.staffScene().getWindow());

        assertThat(intents).containsExactly(new Intent.Quit());
        assertThat(windows.staffScene().getWindow().isShowing()).isTrue();
    }

    @Test
    void closeRequest_visitorWindow_changesNothing() {
        windows.show();

        requestClose(windows.visitorScene().getWindow());

        assertThat(intents).isEmpty();
        assertThat(windows.visitorScene().getWindow().isShowing()).isTrue();
    }

    private static void requestClose(Window window) {
        Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
