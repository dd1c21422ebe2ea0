package bitan.screens.visitor.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Theme;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;
import bitan.wording.Caption;

import static org.assertj.core.api.Assertions.assertThat;

/** 说话: what the visitor sees and taps. */
@ExtendWith(FxExtension.class)
class TalkButtonTest {
    private static final double LEAST_TYPE = 32;

    private final List<Intent> intents = new ArrayList<>();
    private final TalkButton talk = new TalkButton(Messages.in(Language.CHINESE), intents::add);
    private final VBox root = new VBox(10);
    private final Theme look = new Theme(root);
    private final Scene scene = visitors(root);

    private static Scene visitors(VBox root) {
        root.getStyleClass().add("visitor");
        return Pictures.scene(root, 1184, 400);
    }

    @Test
    void show_nobodyCouldListen_isNotThere() {
        show(state(Microphone.OFF, false, ""));

        assertThat(talk.button().isVisible()).isFalse();
        assertThat(talk.button().isManaged()).isFalse();
    }

    @Test
    void show_modelButNoMicrophone_isNotThereAndTheOtherWayRound() {
        var noModel = new Equipment(Microphone.MISSING, 0, Optional.empty(), OptionalDouble.empty(), 0,
                Optional.empty(), List.of()).withVisitorInput(true);

        assertThat(noModel.hearsVisitors()).isFalse();
        assertThat(noModel.withModel(Optional.of("demo")).hearsVisitors()).isTrue();
        assertThat(noModel.withModel(Optional.of("demo")).withVisitorInput(false).hearsVisitors()).isFalse();
    }

    @Test
    void show_off_isOneButtonThatBeginsToListen() {
        show(state(Microphone.OFF, true, ""));
        Pictures.settle(scene);

        assertThat(buttons()).extracting(Button::getText).containsExactly("说话");
        buttons().getFirst().fire();
        assertThat(intents).containsExactly(new Intent.SwitchVisitorMicrophone());
    }

    @Test
    void show_listening_wordsGrowAndCanBeSaidAgain() {
        show(state(Microphone.LISTENING, true, "我老伴在外地住"));
        Pictures.settle(scene);

        var words = (Text) scene.lookup(".talk-words Text");
        assertThat(words.getText()).isEqualTo("我老伴在外地住");
        assertThat(words.getFont().getSize()).isGreaterThanOrEqualTo(LEAST_TYPE);
        assertThat(buttons()).extracting(Button::getText).containsExactly("正在听您说，点一下结束", "重说");
        buttons().getLast().fire();
        buttons().getFirst().fire();
        assertThat(intents).containsExactly(new Intent.SayAgain(), new Intent.SwitchVisitorMicrophone());
    }

    @Test
    void show_listeningAndNothingHeard_invitesAndHasNothingToSayAgain() {
        show(state(Microphone.LISTENING, true, ""));
        Pictures.settle(scene);

        assertThat(((Text) scene.lookup(".talk-words Text")).getText()).isEqualTo("请说话，您说的会写在这里");
        assertThat(buttons().getLast().isDisabled()).isTrue();
    }

    @Test
    void show_deviceWentAwayMeanwhile_canStillBeEnded() {
        show(state(Microphone.MISSING, false, ""));
        Pictures.settle(scene);

        buttons().getFirst().fire();
        assertThat(intents).containsExactly(new Intent.SwitchVisitorMicrophone());
    }

    @ParameterizedTest
    @EnumSource
    void show_eachState_isTellableByItsWordsAndByItsShape(Microphone microphone) {
        show(state(microphone, true, ""));
        Pictures.settle(scene);
        var words = buttons().getFirst().getText();
        var shape = String.valueOf(((Region) scene.lookup(".talk-sign")).getShape());

        for (var other : Microphone.values()) {
            show(state(other, true, ""));
            Pictures.settle(scene);
            var differs = other != microphone;
            assertThat(!buttons().getFirst().getText().equals(words)).isEqualTo(differs);
            assertThat(!String.valueOf(((Region) scene.lookup(".talk-sign")).getShape()).equals(shape))
                    .isEqualTo(differs);
        }
    }

    static Stream<Arguments> looks() {
        return Stream.of(VisitorTheme.values()).flatMap(theme -> Stream.of(Microphone.values())
                .map(microphone -> Arguments.of(theme, microphone)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void show_eachLook_isLargeEnoughReadableAndNamed(VisitorTheme theme, Microphone microphone) {
        look.wear(theme);
        show(state(microphone, true, microphone == Microphone.LISTENING
                ? "我老伴在外地住院了花了很多钱现在想问一问怎么报销要带什么材料什么时候能拿到钱"
                : ""));

        var picture = Pictures.keep(scene, "talk-%s-%s".formatted(theme, microphone));

        Measure.assertTargets(scene, 72);
        Measure.assertNothingCut(scene);
        Measure.assertContrast(scene, picture, 7);
        assertThat(Measure.contrast(picture, around(scene.lookup(".talk-sign")))).isGreaterThanOrEqualTo(7);
        assertThat(buttons()).allSatisfy(button -> assertThat(button.getAccessibleText()).isNotBlank());
    }

    /** A sign with a little of its ground. */
    private static Bounds around(Node sign) {
        var sides = Measure.bounds(sign);
        return new BoundingBox(sides.getMinX() - 6, sides.getMinY() - 6, sides.getWidth() + 12,
                sides.getHeight() + 12);
    }

    /** The button that begins, or what is there meanwhile. */
    private void show(CounterState state) {
        talk.show(state);
        boolean on = state.equipment().visitorMicrophone() != Microphone.OFF;
        root.getChildren().setAll(on ? List.of(talk.tools(), talk.understood()) : List.of(talk.button()));
    }

    private List<Button> buttons() {
        return Measure.visible(scene, Button.class);
    }

    private static CounterState state(Microphone microphone, boolean there, String heard) {
        var conversation = new Story().then(new Command.Hear(Speaker.VISITOR, Caption.of(heard)))
                .conversation();
        var equipment = new Equipment(Microphone.LISTENING, 0, Optional.of("demo"), OptionalDouble.empty(), 0,
                Optional.empty(), List.of());
        return new CounterState(conversation,
                equipment.withVisitorMicrophone(microphone).withVisitorInput(there), Settings.DEFAULT);
    }
}
