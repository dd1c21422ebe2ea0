package bitan.screens.visitor.call;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

import bitan.conversation.CaseCommand;
import bitan.counter.Intent;
import bitan.note.CallOutcome;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.Reach;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

/** A visitor in front of a screen, for whom the clerk calls. */
final class Visitor {
    static final CallOutcome OUTCOME = new CallOutcome("单位人事", "证明当天盖好章", "王会计", "下周三上午9:30",
            "0571-88881234");

    final List<Intent> intents = new ArrayList<>();
    final Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false).said("您好");
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story,
            intents::add);
    final Scene scene = Pictures.scene(screen.root(), 1280, 800);

    /** A call begins, and this comes of it. */
    void agree() {
        story.then(new CaseCommand.Dial(OUTCOME.whom())).then(new CaseCommand.Agree(OUTCOME));
        show();
    }

    /** The screen shows what was told. */
    void show() {
        screen.show(story.state());
        Pictures.settle(scene);
    }

    void tap(String name) {
        Reach.press(scene, name);
    }

    List<String> names() {
        return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
    }

    List<String> labels() {
        return Measure.visible(scene, Label.class).stream().map(Label::getText).toList();
    }

    List<String> texts() {
        return Measure.visible(scene, Text.class).stream().map(Text::getText).toList();
    }
}
