package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.Command;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ReadingColumn;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxExtension.class)
class VisitorScreenTest {
    private final Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
    private final List<Intent> intents = new ArrayList<>();
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story,
            intents::add);
    private final Scene scene = Pictures.scene(screen.root(), 1280, 800);

    private void show() {
        screen.show(story.state());
        Pictures.settle(scene);
    }

    @Test
    void show_nothingSaid_greetsAndSaysHowToAnswer() {
        show();
        assertThat(labels()).contains("您好", "工作人员的话会显示在这里。", "您可以在下面写字，或者选一句。", "正在听", "六号窗口");
        assertThat(Measure.visible(scene, ButtonBase.class)).filteredOn(ButtonBase::isDisabled)
                .extracting(ButtonBase::getText).as("there is nothing to understand yet")
                .containsExactlyInAnyOrder("看明白了", "没看懂");
        story.heard("您");
        show();
        assertThat(labels()).doesNotContain("您好");
    }

    @Test
    void show_partialSettles_wordsStandWhereTheyStoodAndBecomeSolid() {
        show();
        story.said("您好").later(20).heard("您带的材料还缺一样");
        show();
        var soft = text("您带的材料还缺一样");
        var where = Measure.bounds(soft);
        var colour = soft.getFill();
        story.said("您带的材料还缺一样");
        show();
        var solid = text("您带的材料还缺一样");
        assertThat(Measure.bounds(solid)).isEqualTo(where);
        assertThat(solid.getFont()).isEqualTo(soft.getFont());
        assertThat(solid.getFill()).isNotEqualTo(colour);
    }

    @Test
    void show_partialGetsShorter_nothingAboveItMoves() {
        for (int i = 0; i < 20; i++) {
            story.said("第" + i + "句").later(20);
        }
        story.heard("现在说的话很长".repeat(8));
        show();
        Bounds before = Measure.bounds(text("第19句"));
        story.heard("现在说的话");
        show();
        assertThat(Measure.bounds(text("第19句"))).isEqualTo(before);
    }

    @Test
    void show_clerkTypesLetterByLetter_draftIsSeenInTheSamePlaceAndSize() {
        story.said("您好").later(20).then(new Command.Draft(Speaker.STAFF, "请出示身"));
        show();
        var where = Measure.bounds(text("请出示身"));
        story.then(new Command.Type(Speaker.STAFF, "请出示身份证"));
        show();
        var sent = Measure.bounds(text("请出示身份证"));
        assertThat(sent.getMinX()).isEqualTo(where.getMinX());
        assertThat(sent.getMinY()).isEqualTo(where.getMinY());
        assertThat(sent.getHeight()).isEqualTo(where.getHeight());
    }

    @Test
    void show_newestTurn_isLargerThanOnesAlreadyRead() {
        story.said("您好，请问您办什么业务？").later(30).said("请坐");
        show();
        assertThat(text("请坐").getFont().getSize())
                .isGreaterThan(text("您好，请问您办什么业务？").getFont().getSize());
    }

    @Test
    void show_nextTurnBegins_readOnesGetSmallerAndTheUnreadOneStaysWhereItIs() {
        for (int i = 0; i < 20; i++) {
            story.said("第" + i + "句，请您稍等一会儿").later(20);
        }
        story.said("请问住在哪家医院").later(1).heard("我帮您查一查请您稍等".repeat(6));
        show();
        story.later(4).said("我帮您查一查");
        show();
        var unread = Measure.bounds(text("我帮您查一查"));
        double before = text("请问住在哪家医院").getFont().getSize();
        story.later(1).heard("好");
        show();
        assertThat(text("请问住在哪家医院").getFont().getSize()).isLessThan(before);
        assertThat(Measure.bounds(text("我帮您查一查"))).isEqualTo(unread);
    }

    @Test
    void textSize_smallerAtTheEnd_fillsThePageAnew() {
        story.at("", Language.CHINESE, VisitorTheme.LIGHT, 3, false);
        for (int i = 0; i < 20; i++) {
            story.said("第" + i + "句").later(20);
        }
        show();
        int few = rows().size();
        press("Aa");
        press("小");
        press("小");
        press("小");
        press("返回");
        assertThat(rows()).hasSizeGreaterThan(few).contains("第19句");
    }

    @Test
    void show_ownTurn_isMarkedByAWordAndStandsToTheRight() {
        story.said("请问您贵姓？").answered("姓王");
        show();
        assertThat(rows()).contains("我：姓王");
        assertThat(Measure.bounds(text("姓王")).getMinX()).isGreaterThan(640);
    }

    @Test
    void show_correction_strikesTheOldWordingOutUntilItIsRead() {
        story.said("下周三上午八点再来");
        show();
        story.then(new Command.Correct(1, "下周三上午九点再来"));
        show();
        Pictures.keep(scene, "correction-explained");
        assertThat(text("上午八点").isStrikethrough()).isTrue();
        assertThat(text("上午九点").isStrikethrough()).isFalse();
        story.later(20);
        show();
        Pictures.keep(scene, "correction-read");
        assertThat(rows()).containsExactly("下周三上午九点再来\u2002已改正");
    }

    @Test
    void show_clerksLineTakenBack_isAQuietLineInItsPlaceAndNothingMoves() {
        for (int i = 0; i < 20; i++) {
            story.said("第" + i + "句，请您稍等一会儿").later(20);
        }
        story.said("请您出示身份证".repeat(9));
        show();
        var before = Measure.bounds(text("第19句，请您稍等一会儿"));
        story.then(new Command.TakeBack(21));
        show();
        Pictures.keep(scene, "line-retracted");
        assertThat(rows()).contains("柜台收回了一句话").noneMatch(row -> row.contains("身份证"));
        assertThat(Measure.bounds(text("第19句，请您稍等一会儿"))).isEqualTo(before);

        story.later(60).said("请坐");
        show();
        assertThat(rows()).contains("柜台收回了一句话", "请坐");
    }

    @Test
    void show_signal_isMarkedOnTheTurnAndOnTheButton() {
        story.said("请带身份证").signalled(Pace.UNCLEAR);
        show();
        assertThat(scene.getRoot().lookup(".pace-mark").getAccessibleText()).isEqualTo("没看懂");
        assertThat(scene.getRoot().lookup(".pace-mark").isVisible()).isTrue();
        assertThat(labels()).contains("已告诉：没看懂");
        story.said("请带您的身份证");
        show();
        assertThat(labels()).contains("没看懂").doesNotContain("已告诉：没看懂");
    }

    @Test
    void show_microphoneGone_asksForTypingAndNothingTechnical() {
        story.microphone(Microphone.MISSING);
        show();
        assertThat(labels()).contains("请打字").doesNotContain("正在听");
    }

    @ParameterizedTest
    @CsvSource({"SILENT,没有声音", "PAUSED,暂停听"})
    void show_microphoneIsOnButTheClerkIsNotHeard_saysSo(Microphone microphone, String said) {
        story.microphone(microphone);
        show();
        assertThat(labels()).contains(said).doesNotContain("正在听");
    }

    @Test
    void show_scrolledUp_newWordsMoveNothingAndTheWayBackIsThere() {
        for (int i = 0; i < 30; i++) {
            story.said("第" + i + "句").later(20);
        }
        show();
        column().scrollBy(-600);
        Pictures.settle(scene);
        var before = places();
        assertThat(labels()).contains("↓\n回到\n最新");
        story.said("新的").later(20).heard("更新的");
        show();
        assertThat(places()).isEqualTo(before);
        column().follow();
        Pictures.settle(scene);
        assertThat(rows()).contains("更新的");
        assertThat(labels()).doesNotContain("↓\n回到\n最新");
    }

    @Test
    void show_longTurnAtOnce_beginsAtItsBeginning() {
        story.said("您好").later(20);
        show();
        story.then(new Command.Type(Speaker.STAFF, "请您带好身份证和社保卡。".repeat(30)));
        show();
        Pictures.keep(scene, "long-at-once");
        var view = Measure.bounds(column());
        assertThat(Measure.bounds(scene.getRoot().lookup(".line:large")).getMinY()).isEqualTo(view.getMinY());
        assertThat(labels()).contains("↓\n回到\n最新");
    }

    @Test
    void show_nextVisit_beginsWithTheSettingsAnEmptyBoxAndTheGreeting() {
        story.said("您好");
        show();
        press("Aa");
        press("深色");
        press("大");
        press("返回");
        press("其他");
        press("打字");
        var box = (TextArea) scene.getRoot().lookup(".typing-area");
        box.setText("我姓");
        column().scrollBy(-100);
        story.then(new Command.Close());
        show();
        assertThat(scene.getRoot().getStyleClass()).contains("text-1");
        assertThat(Pictures.keep(scene, "next-visit").getRGB(640, 500) & 0xFF).isGreaterThan(0xE0);
        assertThat(box.getText()).isEmpty();
        assertThat(labels()).contains("您好");
        assertThat(labels()).contains("写字", "选一句").doesNotContain("返回");
        assertThat(scene.getRoot().lookupAll(".line")).isEmpty();
    }

    @Test
    void show_wordsInOtherScripts_areShownInOrderAndWithoutHarm() {
        story.answered("مرحبا 123 😀 \u202Eabc").answered("a".repeat(100)).answered("第一行\n第二行");
        show();
        Pictures.keep(scene, "other-scripts");
        assertThat(rows()).contains("我：مرحبا 123 😀 abc", "我：第一行\n第二行");
        Measure.visible(scene, LineRow.class)
                .forEach(row -> assertThat(row.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(1280));
    }

    private void press(String name) {
        Measure.visible(scene, ButtonBase.class).stream()
                .filter(button -> button.getText().equals(name)).findFirst().orElseThrow().fire();
        Pictures.settle(scene);
    }

    private ReadingColumn<?> column() {
        return (ReadingColumn<?>) scene.getRoot().lookup(".reading-column");
    }

    private List<Bounds> places() {
        return Measure.visible(scene, LineRow.class).stream().map(Measure::bounds).toList();
    }

    private List<String> rows() {
        return Measure.visible(scene, LineRow.class).stream().map(Node::getAccessibleText).toList();
    }

    private List<String> labels() {
        return Measure.visible(scene, Labeled.class).stream()
                .map(Labeled::getText).toList();
    }

    private Text text(String words) {
        return Measure.visible(scene, Text.class).stream().filter(text -> text.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
