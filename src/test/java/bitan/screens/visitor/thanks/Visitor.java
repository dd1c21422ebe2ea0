package bitan.screens.visitor.thanks;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Thanks;
import bitan.counter.Intent;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.VisitorMeasuresTest.Case;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** A visitor in front of the real screen, who can be asked how it went. */
final class Visitor {
    final Messages words;
    final Story story;
    final VisitorScreen screen;
    final Scene scene;

    Visitor(Case on) {
        words = Messages.in(on.language());
        story = new Story().at("六号窗口", on.language(), on.theme(), on.textSize(), false);
        screen = new VisitorScreen(words, story, this::obey);
        scene = Pictures.scene(screen.root(), on.width(), on.height());
        screen.show(story.said("办好了，您慢走。").state());
    }

    /** One who reads Chinese and was asked how it went. */
    static Visitor invited() {
        var visitor = chinese();
        visitor.show(new CaseCommand.InviteThanks());
        return visitor;
    }

    static Visitor chinese() {
        return new Visitor(new Case(1280, 800, Language.CHINESE, VisitorTheme.LIGHT, 1));
    }

    /** The conversation answers at once. */
    private void obey(Intent intent) {
        if (intent instanceof Intent.Converse(var command)) {
            show(command);
        }
    }

    void show(Command command) {
        screen.show(story.then(command).state());
        Pictures.settle(scene);
    }

    void press(String key) {
        tap(words.get(key));
    }

    void tap(String name) {
        button(name).fire();
        Pictures.settle(scene);
    }

    ButtonBase button(String name) {
        return Measure.visible(scene, ButtonBase.class).stream().filter(b -> b.getText().equals(name))
                .findFirst().orElseThrow(() -> new AssertionError(name + " not in " + names()));
    }

    List<String> names() {
        return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
    }

    List<String> texts() {
        return Measure.visible(scene, Labeled.class).stream().map(Labeled::getText).toList();
    }

    void draw(double x, double y, double toX, double toY) {
        boolean away = screen.root().lookup(".sheet") == null;
        if (away) {
            tap(names().stream().filter(name -> name.endsWith(words.get("thanks.write"))).findFirst()
                    .orElseThrow());
        }
        mouse(MouseEvent.MOUSE_PRESSED, x, y);
        IntStream.rangeClosed(1, 10).forEach(i -> mouse(MouseEvent.MOUSE_DRAGGED, x + (toX - x) * i / 10,
                y + (toY - y) * i / 10));
        mouse(MouseEvent.MOUSE_RELEASED, toX, toY);
        Pictures.settle(scene);
        if (away) {
            press("thanks.done");
        }
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Node sheet = screen.root().lookup(".sheet");
        var at = sheet.localToScene(x, y);
        sheet.fireEvent(
                new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY,
                        1, false, false, false, false, true, false, false, false, false, true, null));
    }

    void key(EventType<KeyEvent> type, String letter, KeyCode code) {
        screen.root().fireEvent(new KeyEvent(type, letter, "", code, false, false, false, false));
        Pictures.settle(scene);
    }

    void check(String name) {
        Measure.assertForVisitor(scene, "thanks-" + name);
        assertThat(pad()).isNotEmpty().allSatisfy(text -> {
            var bounds = Measure.bounds(text);
            assertThat(bounds.getMinX()).as("left of %s", text).isNotNegative();
            assertThat(bounds.getMaxX()).as("right of %s", text).isLessThanOrEqualTo(scene.getWidth());
            assertThat(bounds.getMaxY()).as("foot of %s", text).isLessThanOrEqualTo(scene.getHeight());
        });
    }

    private List<Text> pad() {
        var pad = screen.root().lookup(".pad");
        return Measure.visible(scene, Text.class).stream().filter(text -> !text.getText().isBlank())
                .filter(text -> Measure.bounds(pad).contains(Measure.bounds(text).getCenterX(),
                        Measure.bounds(text).getCenterY()))
                .toList();
    }

    Thanks said() {
        return story.conversation().matter().thanks().orElseThrow();
    }
}
