package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;

import com.google.zxing.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteText;
import bitan.note.NoteWords;
import bitan.note.Notes;
import bitan.note.Scanner;
import bitan.note.code.Squares;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Comfort;
import bitan.settings.Comfort.Habit;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** The note before the visitor: read, scanned, confirmed. */
@ExtendWith(FxExtension.class)
class NoteOnScreenTest {
    private static final Note NOTE = Notes.story();
    private final List<Intent> intents = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1280,800,LIGHT,1", "1280,800,YELLOW,3", "800,1280,DARK,2", "1920,1080,LIGHT,0"})
    void show_aFullNote_nothingIsCutOrSmallOrFaintOnAnyPage(int width, int height, VisitorTheme theme,
            int size) {
        var scene = shown(new Story().at("六号窗口", Language.CHINESE, theme, size, false), width, height);
        check(scene, "note-%d-1".formatted(width));
        int page = 1;
        while (press(scene, "▶")) {
            check(scene, "note-%d-%d".formatted(width, ++page));
        }
        press(scene, "扫码带走");
        check(scene, "note-%d-scan".formatted(width));
    }

    @Test
    void scan_fromThePicture_readsTheNote() throws NotFoundException {
        var scene = shown(new Story(), 1280, 800);
        press(scene, "扫码带走");

        assertThat(Scanner.read(Pictures.take(scene))).contains(text());
    }

    @ParameterizedTest
    @CsvSource({"1024,768", "1366,768"})
    void call_nobodyHasAnswered_isMarked(int width, int height) {
        var open = new CallReport(NOTE.call().orElseThrow().outcome(), Optional.empty());
        var story = new Story();
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), width, height);
        screen.show(story.said("您好").then(new CaseCommand.WriteNote(NOTE.doing(List.of()).with(open)))
                .then(new CaseCommand.ShowNote()).state());
        check(scene, "note-unchecked-%d".formatted(width));
        assertThat(Measure.visible(scene, Label.class)).extracting(Label::getText)
                .contains("电话里说好了，还没核对：" + open.outcome().agreed());
    }

    @Test
    void answers_areSent() {
        var story = new Story();
        var scene = shown(story, 1280, 800);
        assertThat(names(scene)).as("before the last page").doesNotContain("没问题");
        while (names(scene).contains("看下一页")) {
            press(scene, "看下一页");
        }
        press(scene, "没问题");
        assertThat(intents).as("the second tap of two was meant for the next page").isEmpty();
        story.later(2);
        press(scene, "没问题");
        press(scene, "有不明白的");

        assertThat(intents).containsExactly(new Intent.Converse(new CaseCommand.ConfirmNote(true)),
                new Intent.Converse(new CaseCommand.ConfirmNote(false)));
    }

    @Test
    void comfort_ofAnEarlierVisit_isWornAndItsWayOfAnsweringStandsFirst() {
        var story = new Story().said("您好");
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.state());
        screen.show(story.state().visit(now -> now.with(new Comfort(3, VisitorTheme.YELLOW, Habit.TYPE))));
        Pictures.settle(scene);

        assertThat(Measure.visible(scene, ButtonBase.class)).extracting(ButtonBase::getText)
                .contains("打字", "写字").doesNotContain("选一句");
        assertThat(screen.root().getStyleClass()).contains("text-3");
        assertThat(intents).isEmpty();
    }

    private Scene shown(Story story, int width, int height) {
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), width, height);
        screen.show(with(story.said("我把办理步骤写给您。").then(new CaseCommand.WriteNote(NOTE)).state()));
        screen.show(with(story.then(new CaseCommand.ShowNote()).state()));
        return scene;
    }

    private static CounterState with(CounterState state) {
        return state.visit(now -> now.with(now.handout().with(Squares.of(text()))));
    }

    private static String text() {
        return NoteText.of(NOTE, new NoteWords(Language.CHINESE.locale()));
    }

    private static List<String> names(Scene scene) {
        Pictures.settle(scene);
        return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
    }

    private static boolean press(Scene scene, String text) {
        Pictures.settle(scene);
        var button = Measure.visible(scene, ButtonBase.class).stream()
                .filter(one -> one.getText().equals(text) && !one.isDisabled()).findFirst();
        button.ifPresent(ButtonBase::fire);
        return button.isPresent();
    }

    private static void check(Scene scene, String name) {
        Measure.assertForVisitor(scene, name);
    }
}
