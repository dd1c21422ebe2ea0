package bitan.screens.visitor;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.note.CallOutcome;
import bitan.note.Notes;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

/** A visit in which the clerk has put everything before the visitor: each pad leads to the others. */
@ExtendWith(FxExtension.class)
class AllPadsTest {
    private static final Guide GUIDE = GuideFolder.shipped().stream()
            .filter(guide -> guide.id().equals("remote-medical-care")).findFirst().orElseThrow();

    @ParameterizedTest
    @CsvSource({"1280,800,LIGHT,1,CHINESE", "1280,800,YELLOW,3,CHINESE", "800,1280,DARK,3,CHINESE",
            "800,1280,LIGHT,1,ENGLISH", "1280,800,LIGHT,1,ENGLISH"})
    void eachPad_withAllOthersGiven_nothingIsCutOrSmall(int width, int height, VisitorTheme theme, int size,
            Language language) {
        var story = new Story().at("六号窗口", language, theme, size, false);
        var screen = new VisitorScreen(Messages.in(language), story, _ -> {});
        var scene = Pictures.scene(screen.root(), width, height);
        screen.show(story.said("您好").then(new CaseCommand.Present(GUIDE)).state());
        GUIDE.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), false)));
        screen.show(story.then(new CaseCommand.Reach(Optional.of(GUIDE.steps().get(1).id()))).state());
        story.then(new CaseCommand.Dial("单位人事处")).then(new CaseCommand.HangUp());
        screen.show(story.then(new CaseCommand.Agree(new CallOutcome("单位人事处", "开证明", "", "", ""))).state());
        screen.show(story.then(new CaseCommand.WriteNote(Notes.story())).then(new CaseCommand.ShowNote())
                .state());
        check(scene, "all-note-%d-%s".formatted(width, language));
        for (var way : List.of("STEPS", "LIST", "CALL", "NOTE")) {
            press(scene, Messages.in(language).get("way." + way));
            check(scene, "all-%s-%d-%s".formatted(way, width, language));
        }
    }

    private static void press(Scene scene, String name) {
        Reach.press(scene, name);
    }

    private static void check(Scene scene, String name) {
        Measure.assertForVisitor(scene, name);
    }
}
