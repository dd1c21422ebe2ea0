package bitan.screens.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.counter.CounterState;
import bitan.counter.VisitorView;
import bitan.counter.VisitorView.Part;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.screens.FxExtension;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The foot of the clerk's screen says in words what the visitor does, as the visitor's screen tells it. */
@ExtendWith(FxExtension.class)
class VisitorNowTest {
    private static final Messages WORDS = Messages.in(Language.CHINESE);

    @Test
    void nothingOpen_theVisitorReadsTheConversation() {
        assertThat(VisitorNow.of(new Story().state(), 0, WORDS)).isEqualTo("对方：在看对话");
        assertThat(VisitorNow.of(new Story().state(), 18, WORDS)).isEqualTo("对方：还有 18 字没看");
    }

    @Test
    void sheetOpenAndWrittenOn_isSaidOnce() {
        var open = looking(new Story(), VisitorView.of(Part.WRITE));
        assertThat(VisitorNow.of(open, 0, WORDS)).isEqualTo("对方：开着写字板");
        var ink = Ink.NONE.with(new Stroke(List.of(InkPoint.at(0, 0, 0), InkPoint.at(50, 50, 50))));
        var written = looking(new Story().then(new Command.Sketch(ink)), VisitorView.of(Part.WRITE));
        assertThat(VisitorNow.of(written, 4, WORDS)).isEqualTo("对方：正在写字 · 还有 4 字没看");
    }

    @ParameterizedTest
    @EnumSource
    void everyPart_hasWords(Part part) {
        for (var language : Language.values()) {
            assertThat(VisitorNow.of(looking(new Story(), VisitorView.of(part)), 0, Messages.in(language)))
                    .isNotBlank();
        }
    }

    @Test
    void listOfSeveralPages_turned_theRowsInViewAreTold() {
        var views = new ArrayList<VisitorView>();
        var story = new Story().said("您好");
        var screen = new VisitorScreen(WORDS, story, _ -> {});
        Scene scene = Pictures.scene(screen.root(), 1024, 768);
        screen.viewProperty().addListener((_, _, view) -> views.add(view));
        story.then(new CaseCommand.Present(FullGuide.GUIDE));
        FullGuide.GUIDE.conditions()
                .forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), false)));
        screen.show(story.state());
        Pictures.settle(scene);

        assertThat(views).last().satisfies(view -> {
            assertThat(view.part()).isEqualTo(Part.LIST);
            assertThat(view.from()).isEqualTo(1);
            assertThat(VisitorNow.of(looking(story, view), 0, WORDS))
                    .isEqualTo("对方：在看清单第 1–%d 样".formatted(view.to()));
        });
        story.then(new CaseCommand.PutAway());
        screen.show(story.state());
        assertThat(Optional.of(views.getLast())).contains(VisitorView.TALK);
    }

    private static CounterState looking(Story story, VisitorView view) {
        return story.state().visit(now -> now.with(view));
    }
}
