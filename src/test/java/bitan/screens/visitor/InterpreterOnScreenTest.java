package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.counter.Intent;
import bitan.counter.Replying;
import bitan.counter.VisitorView;
import bitan.guide.Guide;
import bitan.guide.Telephone;
import bitan.guide.file.GuideFolder;
import bitan.note.Scanner;
import bitan.replies.PhraseBoard;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** 请叫会手语的人 puts the interpreter before the visitor, to be scanned by a telephone. */
@ExtendWith(FxExtension.class)
class InterpreterOnScreenTest {
    private static final String WISH = "请叫会手语的人";
    private static final String LINK = "https://example.org/signs/" + "room-7".repeat(6);
    private static final Telephone ALWAYS = new Telephone("市聋人协会手语翻译", "010-12345678", "每天 0:00-24:00", LINK);

    private final List<Intent> intents = new ArrayList<>();
    private Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
    private VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
    private Scene scene = Pictures.scene(screen.root(), 1024, 768);

    @ParameterizedTest
    @CsvSource({"1024,768,LIGHT,1,CHINESE", "1366,768,DARK,3,CHINESE", "768,1024,YELLOW,3,CHINESE",
            "1280,800,LIGHT,2,ENGLISH", "1920,1080,LIGHT,0,CHINESE"})
    void wish_interpreterInTheSettings_isSaidAndItsSquareCanBeScanned(int width, int height,
            VisitorTheme theme, int size, Language language) throws Exception {
        story = new Story().at("六号窗口", language, theme, size, false).interpreter(ALWAYS);
        screen = new VisitorScreen(Messages.in(language), story, intents::add);
        scene = Pictures.scene(screen.root(), width, height);
        ask(Messages.in(language));

        assertThat(intents).contains(new Intent.Converse(new Command.Choose(WISH)));
        assertThat(screen.viewProperty().get().part()).isEqualTo(VisitorView.Part.INTERPRETER);
        var picture = Pictures.keep(scene, "interpreter-%d-%s-%d".formatted(width, theme, size));
        assertThat(Scanner.read(picture)).containsExactly(LINK);
        Measure.assertForVisitor(scene, "interpreter-%d-%s-%d".formatted(width, theme, size));
        assertThat(labels()).anyMatch(text -> text.contains("010-12345678"))
                .anyMatch(text -> text.contains("0:00-24:00")).contains("市聋人协会手语翻译")
                .doesNotContain("现在不在服务时间");
    }

    @Test
    void wish_outsideItsHours_saysSo() {
        story.interpreter(new Telephone("手语翻译", "", "周四 9:00-9:01", LINK));
        ask(Messages.in(Language.CHINESE));
        Pictures.keep(scene, "interpreter-closed");

        assertThat(labels()).contains("现在不在服务时间", "服务时间：周四 9:00-9:01");
        Measure.assertForVisitor(scene, "interpreter-closed");
    }

    @ParameterizedTest
    @CsvSource({"1024,768", "768,1024", "1920,1080"})
    void wish_longestTextsOutsideTheHours_nothingIsCut(int width, int height) {
        story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 3, false)
                .interpreter(new Telephone("省聋人协会手语翻译服务中心视频翻译热线", "+86 010 1234 5678 (801)",
                        "周四 9:00-9:01，10:00-10:01，11:00-11:01", LINK));
        screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        scene = Pictures.scene(screen.root(), width, height);
        ask(Messages.in(Language.CHINESE));

        assertThat(labels()).contains("现在不在服务时间");
        Measure.assertForVisitor(scene, "interpreter-longest-%d".formatted(width));
    }

    @Test
    void wish_telephoneOnly_saysThatTheClerkCanCall() {
        story.interpreter(new Telephone("手语翻译", "12345678", "上午"));
        ask(Messages.in(Language.CHINESE));

        assertThat(labels()).contains("请工作人员帮您打电话", "电话：12345678", "服务时间：上午");
    }

    @Test
    void wish_guideHasAnInterpreter_itIsThatOne() {
        story.interpreter(ALWAYS).then(new CaseCommand.Present(guide()));
        assertThat(story.state().interpreter().map(Telephone::name)).contains("省里的手语翻译");
        assertThat(story.then(new CaseCommand.PutAway()).state().interpreter()).contains(ALWAYS);
    }

    @Test
    void wish_nobodyToCall_isSaidAndTheBoardCloses() {
        ask(Messages.in(Language.CHINESE));

        assertThat(intents).contains(new Intent.Converse(new Command.Choose(WISH)));
        assertThat(screen.viewProperty().get()).isEqualTo(VisitorView.TALK);
    }

    private static Guide guide() {
        var one = GuideFolder.shipped().getFirst();
        return new Guide(one.id(), one.title(), one.written(), one.example(), one.summary(),
                one.whoMayApply(), one.synonyms(), one.conditions(), one.materials(), one.steps(),
                one.forms(),
                one.rejections(), List.of(new Telephone("热线", "12333", ""),
                        new Telephone("省里的手语翻译", "", "", LINK)),
                one.hours(), one.details());
    }

    private void ask(Messages words) {
        show(story.said("您好"));
        Reach.press(scene, words.get("way.WISH"));
        var group = PhraseBoard.load().groups().stream()
                .filter(one -> one.wishes().stream().anyMatch(wish -> wish.text().equals(WISH))).findFirst();
        story.later(1);
        Reach.press(scene, group.orElseThrow().name());
        story.later(1);
        Reach.press(scene, WISH);
        Pictures.settle(scene);
    }

    private void show(Story now) {
        screen.show(now.state().aids(aids -> aids
                .with(Replying.NONE.withWishes(PhraseBoard.load().board(Optional.empty())))));
        Pictures.settle(scene);
        story.later(1);
    }

    private List<String> labels() {
        return Measure.visible(scene, Label.class).stream().map(Label::getText).toList();
    }
}
