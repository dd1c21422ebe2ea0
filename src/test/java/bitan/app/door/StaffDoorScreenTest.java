package bitan.app.door;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.conversation.Command;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.counter.Terminology;
import bitan.counter.VisitIntent;
import bitan.pin.Pin;
import bitan.pin.PinFile;
import bitan.pin.PinGate;
import bitan.pin.PinReset;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Placement.Wishes;
import bitan.screens.Windows;
import bitan.screens.shared.FirstMoment;
import bitan.screens.shared.Messages;
import bitan.screens.staff.EditorDrafts;
import bitan.screens.staff.StaffScreen;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.wording.Glossary;

import static org.assertj.core.api.Assertions.assertThat;

/** A clerk at the staff screen, a door behind it, and a PIN that is set. */
@ExtendWith(FxExtension.class)
class StaffDoorScreenTest {
    private static final String PIN = "482915";
    private static final String ASKED = "请输入工作人员密码";
    private static final String GLOSSARY = "词表（0 个词）";

    @TempDir private Path folder;
    private final BlockingQueue<CounterState> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<Intent> carriedOut = new LinkedBlockingQueue<>();
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, shown::add);
    private StaffScreen screen;
    private Duration read = Duration.ZERO;
    private Scene scene;
    private StaffDoor door;

    @BeforeEach
    void open() throws Exception {
        var file = new PinFile(folder.resolve("pin.json"), new PinReset(folder.resolve("absent")));
        file.set(Pin.of(PIN));
        door = new StaffDoor(new PinGate(file), counter, this::carryOut,
                InstantSource.system(), StaffDoor.PATIENCE);
        screen = new StaffScreen(Language.CHINESE, () -> Instant.now().plus(read), this::pass,
                new EditorDrafts());
        scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(counter.state());
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void glossary_wanted_opensWithThePinAndNotBefore() throws Exception {
        type("请稍等");
        press(KeyCode.F4, false);
        await(() -> sees(ASKED));
        assertThat(sees(GLOSSARY)).isFalse();
        read();
        type("111222");
        press(KeyCode.ENTER, false);
        await(() -> sees("密码不对，还可以试 4 次。"));
        type(PIN);
        press(KeyCode.ENTER, false);
        await(() -> sees(GLOSSARY));
        assertThat(sees(ASKED)).isFalse();

        press(KeyCode.ESCAPE, false);
        assertThat(((TextInputControl) scene.getFocusOwner()).getText()).isEqualTo("请稍等");
        press(KeyCode.F4, false);
        await(() -> sees(GLOSSARY));
        press(KeyCode.L, true);
        await(() -> !sees(GLOSSARY));
    }

    @Test
    void leaving_confirmed_asksThePinAndLeavesOnce() throws Exception {
        press(KeyCode.Q, true);
        read();
        press(KeyCode.Q, true);
        await(() -> sees(ASKED));
        assertThat(carriedOut).isEmpty();
        read();
        type(PIN);
        press(KeyCode.ENTER, false);
        await(() -> !sees(ASKED));
        assertThat(carriedOut.poll(1, TimeUnit.MINUTES)).isEqualTo(new Intent.Quit());
        assertThat(carriedOut).isEmpty();
    }

    @Test
    void window_askedToClose_asksThePinAndStays() throws Exception {
        scene.setRoot(new StackPane());
        try (var windows = new Windows(
                new Windows.Roots(screen.root(), new StackPane()), Messages.in(Language.CHINESE),
                Wishes.of(Settings.DEFAULT),
                new Windows.Ears(_ -> {}, _ -> {}, this::pass))) {
            windows.holdKeyboard(screen.asksPin());
            windows.whenClosed(screen::askQuit);
            windows.show();
            scene = windows.staffScene();
            var window = scene.getWindow();
            Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            assertThat(sees("退出笔谈？")).isTrue();
            answer(2);
            await(() -> sees(ASKED));
            assertThat(window.isShowing()).isTrue();
            assertThat(carriedOut).isEmpty();
        }
    }

    @Test
    void goingOn_withAVisitThatWasBrokenOff_asksAndEscLeavesItUndecided() throws Exception {
        counter.interrupted(true);
        await(() -> sees("上次的会话没有结束"));
        answer(3);
        await(() -> sees(ASKED));
        read();
        type("48");
        press(KeyCode.ESCAPE, false);
        await(() -> sees("上次的会话没有结束") && !sees(ASKED));
        assertThat(carriedOut).isEmpty();
        answer(2);
        answer(2);
        assertThat(carriedOut.poll(1, TimeUnit.MINUTES))
                .isEqualTo(new Intent.Converse(new Command.Close()));
    }

    private void pass(Intent intent) {
        door.pass(new VisitIntent(1, intent));
    }

    private void carryOut(VisitIntent wanted) {
        switch (wanted.intent()) {
            case Intent.OpenEditor(var editor) -> counter.door(now -> now.admitting(editor));
            case Intent.AtDoor atDoor -> door.obey(atDoor);
            case Intent other -> carriedOut.add(other);
        }
    }

    /** Shows what the counter says, as the bridge would, until it is so. */
    private void await(BooleanSupplier wanted) throws InterruptedException {
        while (!wanted.getAsBoolean()) {
            var next = shown.poll(1, TimeUnit.MINUTES);
            assertThat(next).as("nothing new within a minute").isNotNull();
            screen.show(next.aids(now -> now.with(new Terminology(Glossary.EMPTY, Optional.empty()))));
            Pictures.settle(scene);
        }
    }

    /** The clerk has had a second to read what is asked. */
    private void read() {
        read = read.plus(FirstMoment.OF_KEYS);
    }

    /** Gives the answer that Tab leads to. */
    private void answer(int tabs) {
        read();
        for (int i = 0; i < tabs; i++) {
            press(KeyCode.TAB, false);
        }
        press(KeyCode.ENTER, false);
    }

    private boolean sees(String text) {
        return Measure.visible(scene, Labeled.class).stream().anyMatch(label -> label.getText().equals(text));
    }

    private void press(KeyCode code, boolean control) {
        fire(KeyEvent.KEY_PRESSED, "", code, control);
        fire(KeyEvent.KEY_RELEASED, "", code, control);
    }

    private void type(String text) {
        text.codePoints().mapToObj(Character::toString)
                .forEach(letter -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false));
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code, boolean control) {
        Node target = scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, letter, "", code, false, control, false, false));
        Pictures.settle(scene);
    }
}
