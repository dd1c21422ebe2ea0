package bitan.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** A companion answers beside the visitor, and the visitor's screen says whose words these are. */
@ExtendWith(FxExtension.class)
class CompanionTest {
    private final Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);

    @ParameterizedTest
    @CsvSource({"1024,768", "1366,768", "768,1024"})
    void visitorScreen_companionAnswers_saysSoAboveAndAtTheLine(int width, int height) {
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, _ -> {});
        var scene = Pictures.scene(screen.root(), width, height);
        screen.show(story.said("您是他什么人？").then(new Command.LetAnswer(Speaker.COMPANION))
                .answered("我是他女儿").said("好的").state());
        Pictures.keep(scene, "companion-%d".formatted(width));

        assertThat(texts(screen)).contains("现在由家属回答").doesNotContain("六号窗口").contains("家属：我是他女儿");

        screen.show(story.then(new Command.LetAnswer(Speaker.VISITOR)).answered("谢谢").state());
        Pictures.settle(scene);
        assertThat(texts(screen)).contains("六号窗口", "家属：我是他女儿", "我：谢谢");
    }

    @Test
    void visitorScreen_visitOver_saysNothingOfACompanion() {
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, _ -> {});
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.then(new Command.LetAnswer(Speaker.COMPANION)).said("您好").then(new Command.Close())
                .state());
        Pictures.settle(scene);

        assertThat(texts(screen)).contains("六号窗口").doesNotContain("现在由家属回答");
    }

    private static List<String> texts(VisitorScreen screen) {
        var all = new ArrayList<String>();
        screen.root().lookupAll(".label").forEach(label -> all.add(((Labeled) label).getText()));
        screen.root().lookupAll("TextFlow").forEach(flow -> {
            var text = new StringBuilder();
            ((TextFlow) flow).getChildren().forEach(piece -> text.append(((Text) piece).getText()));
            all.add(text.toString());
        });
        return all;
    }
}
