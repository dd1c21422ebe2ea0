package bitan.screens.visitor;

import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.screens.FxExtension;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.wording.Caption;

import static org.assertj.core.api.Assertions.assertThat;

/** What the visitor said aloud stands on their screen as what they typed does. */
@ExtendWith(FxExtension.class)
class OwnVoiceTest {
    private final Story story = new Story();
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story, _ -> {});
    private final Scene scene = Pictures.scene(screen.root(), 1280, 800);

    @Test
    void show_spokenTurn_isAnOwnLineLikeATypedOne() {
        screen.show(story.said("您好").answered("我老伴住院了").state());
        Pictures.settle(scene);
        var typed = own();

        screen.show(story.then(new Command.Close()).said("您好")
                .then(new Command.Settle(Speaker.VISITOR, Caption.of("我老伴住院了"))).state());
        Pictures.settle(scene);

        assertThat(own()).isEqualTo(typed).endsWith("我老伴住院了");
    }

    private String own() {
        var flow = (TextFlow) scene.getRoot().lookup(".line:own TextFlow");
        var text = new StringBuilder();
        flow.getChildren().forEach(piece -> text.append(((Text) piece).getText()));
        return text.toString();
    }
}
