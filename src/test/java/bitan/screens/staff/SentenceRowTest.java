package bitan.screens.staff;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment;
import bitan.counter.Handout;
import bitan.counter.Intent;
import bitan.guide.file.GuideFolder;
import bitan.lexicon.Lexicon;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.sentences.Occasion;
import bitan.sentences.ReadySentence;
import bitan.sentences.ReadySentences;
import bitan.sentences.SentenceFile;
import bitan.sentences.SentenceGroup;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Ready sentences at the typing box: by Alt and a digit, by click, and found by what is typed. */
@ExtendWith(FxExtension.class)
class SentenceRowTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ReadySentences SHIPPED = ReadySentences.of(SentenceFile.shipped(), LEXICON);
    private static final int EASY_TO_HIT = 40;
    private static final String WINDOW = "请您到{几号窗口}，那里办下一步。";
    private static final String QUEUE = "前面还有{几位}，大概要等{几分钟}。";

    private final Desk desk = new Desk();

    @Test
    void alt1_visitBegins_sendsTheFirstGreetingAsATypedTurn() {
        desk.show(at(new Story()));
        desk.pressAlt(KeyCode.DIGIT1, 1);

        assertThat(desk.intents).containsExactly(typed(SHIPPED.fitting(Occasion.OPENING).getFirst().text()));
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void alt1_heldDown_sendsOnceForEachPress() {
        desk.show(at(new Story()));
        desk.pressAlt(KeyCode.DIGIT1, 5);
        assertThat(desk.intents).hasSize(1);

        desk.pressAlt(KeyCode.DIGIT1, 2);
        assertThat(desk.intents).hasSize(2);
    }

    @Test
    void alt9_withoutMicrophoneAndModel_calms() {
        desk.show(Moments.state(Moments.visit(), Moments.without()).aids(now -> now.with(SHIPPED)));
        desk.pressAlt(KeyCode.DIGIT9, 1);
        desk.touch(rowOf(desk).getLast());

        var calming = typed(SHIPPED.fitting(Occasion.TALKING).getLast().text());
        assertThat(desk.intents).containsExactly(calming, calming);
    }

    @Test
    void show_theVisitGoesOn_eachTimeOffersWhatFits() {
        var guide = GuideFolder.shipped().getFirst();
        var leaving = at(Moments.visit())
                .visit(now -> now.with(now.handout().with(new Handout.Job.Sent("p"))));

        assertThat(groups(at(new Story().answered("您好")))).startsWith(SentenceGroup.GREETING);
        assertThat(groups(at(Moments.visit()))).startsWith(SentenceGroup.EXPLAINING);
        assertThat(groups(at(Moments.visit().then(new CaseCommand.Present(guide)))))
                .startsWith(SentenceGroup.SHOWING);
        assertThat(groups(leaving)).startsWith(SentenceGroup.FAREWELL);
    }

    @Test
    void type_initials_offersWhatTheyMeanInsteadOfThem() {
        desk.show(at(Moments.visit()));
        var before = places(desk);
        desk.type("qbsfz");
        assertThat(offered(desk).getFirst()).isEqualTo("请把身份证给我看一下。");
        desk.pressAlt(KeyCode.DIGIT1, 1);

        assertThat(desk.intents).containsExactly(typed("请把身份证给我看一下。"));
        assertThat(desk.focusedText()).isEmpty();
        assertThat(places(desk)).isEqualTo(before);
    }

    @Test
    void type_asLongAsItIsNothingReady_staysWhenASentenceIsSentBesideIt() {
        desk.show(at(Moments.visit()));
        desk.type("这一句是工作人员自己打的，比找常用语要用的字多得多");
        desk.pressAlt(KeyCode.DIGIT1, 1);

        assertThat(desk.intents).containsExactly(typed(SHIPPED.fitting(Occasion.TALKING).getFirst().text()));
        assertThat(desk.focusedText()).startsWith("这一句");
    }

    @Test
    void places_filledInByTab_areSentByEnter() {
        desk.show(at(Moments.visit()).aids(now -> now.with(only(QUEUE))));
        desk.pressAlt(KeyCode.DIGIT1, 1);
        assertThat(desk.intents).isEmpty();
        desk.type("三位");
        desk.press(KeyCode.TAB);
        desk.type("二十分钟");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(typed("前面还有三位，大概要等二十分钟。"));
        assertThat(desk.focusedText()).isEmpty();
    }

    @Test
    void enter_aPlaceIsNotFilledIn_goesToItInsteadOfSending() {
        desk.show(at(Moments.visit()).aids(now -> now.with(only(QUEUE))));
        desk.pressAlt(KeyCode.DIGIT1, 1);
        desk.type("三位");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();
        desk.type("十分钟");
        desk.click("发送");

        assertThat(desk.intents).containsExactly(typed("前面还有三位，大概要等十分钟。"));
    }

    @Test
    void tab_nothingMoreToFillIn_leavesTheBox() {
        desk.show(at(Moments.visit()).aids(now -> now.with(only(WINDOW))));
        desk.pressAlt(KeyCode.DIGIT1, 1);
        desk.press(KeyCode.TAB);

        assertThat(desk.scene().getFocusOwner()).isInstanceOf(Button.class);
    }

    @Test
    void alt1_whileAQuestionStandsOrATurnIsCorrected_sendsNothing() {
        desk.show(at(Moments.visit()));
        desk.press(KeyCode.F9);
        desk.pressAlt(KeyCode.DIGIT1, 1);
        desk.press(KeyCode.ESCAPE);
        desk.edit();
        desk.pressAlt(KeyCode.DIGIT1, 1);

        assertThat(desk.intents).isEmpty();
    }

    static Stream<Arguments> sizes() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of("", "q")
                .flatMap(typed -> Stream.of(Arguments.of(language, typed, 1024),
                        Arguments.of(language, typed, 1366))));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void row_atEachSize_isWhollySeenAndEasyToHit(Language language, String typed, int width) {
        var small = new Desk(language, width, 768).show(at(Moments.heardWithChoices()));
        small.type(typed);
        var picture = Pictures.keep(small.scene(),
                "sentences-%s-%s%d".formatted(language.locale().getLanguage(), typed, width));

        assertThat(rowOf(small)).hasSize(9).noneMatch(StaffPicturesTest::isCut).allSatisfy(button -> {
            var bounds = Measure.bounds(button);
            assertThat(bounds.getHeight()).isGreaterThanOrEqualTo(EASY_TO_HIT);
            assertThat(bounds.getMinX()).isNotNegative();
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(width);
            assertThat(bounds.getMaxY()).isLessThanOrEqualTo(768);
            assertThat(button.getText().replace("…", "")).hasSizeGreaterThanOrEqualTo(7);
        });
        Measure.assertContrast(small.scene(), picture, 7);
    }

    private static ReadySentences only(String text) {
        return ReadySentences.of(List.of(new ReadySentence(SentenceGroup.EXPLAINING, text)), LEXICON);
    }

    private static CounterState at(Story story) {
        return Moments.state(story, Equipment.STARTING).aids(now -> now.with(SHIPPED));
    }

    private List<SentenceGroup> groups(CounterState state) {
        desk.show(state);
        return offered(desk).stream().map(text -> SHIPPED.all().stream()
                .filter(one -> one.text().equals(text)).findFirst().orElseThrow().group()).toList();
    }

    /** The whole sentences, as who cannot see them hears them. */
    private static List<String> offered(Desk desk) {
        return rowOf(desk).stream().map(button -> button.getAccessibleText().replaceFirst("Alt.\\d：", ""))
                .toList();
    }

    private static List<Bounds> places(Desk desk) {
        return desk.scene().getRoot().lookupAll(".sentence").stream().map(Measure::bounds).toList();
    }

    private static List<ButtonBase> rowOf(Desk desk) {
        return desk.seen().filter(node -> node.getStyleClass().contains("sentence"))
                .map(ButtonBase.class::cast).toList();
    }

    private static Intent typed(String text) {
        return new Intent.Converse(new Command.Type(Speaker.STAFF, text));
    }
}
