package bitan.screens.staff;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.CaseCommand;
import bitan.guide.Guide;
import bitan.guide.Telephone;
import bitan.guide.file.GuideFolder;
import bitan.note.CallOutcome;
import bitan.screens.FxExtension;
import bitan.screens.Marked;
import bitan.screens.Story;
import bitan.settings.Language;
import bitan.wording.Caption;
import bitan.wording.Fact.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk keys what came of a call, and is offered what was said on it and what the guide says. */
@ExtendWith(FxExtension.class)
class OutcomeFormTest {
    private static final String TYPING = "给办事人的文字";
    private final Story story = Calls.visit();
    private final Desk desk = new Desk(Language.CHINESE, story, 1280, 800);

    @Test
    void outcome_keyedWithEnters_isAgreedByTheLastOne() {
        call();
        desk.press(KeyCode.F11);
        Stream.of(Calls.OUTCOME.agreed(), Calls.OUTCOME.by(), Calls.OUTCOME.until(),
                Calls.OUTCOME.telephone()).forEach(text -> {
                    desk.type(text);
                    desk.press(KeyCode.ENTER);
                });

        assertThat(desk.intents).containsExactly(Calls.converse(new CaseCommand.Agree(Calls.OUTCOME)));
        assertThat(desk.focusedName()).isEqualTo(TYPING);
    }

    @Test
    void outcome_controlEnterInTheFirstField_isAgreedWithWhatIsThere() {
        call();
        desk.press(KeyCode.F11);
        desk.press(KeyCode.ENTER, true);
        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains("请先写商定了什么");
        desk.type("明天盖章");
        desk.press(KeyCode.ENTER, true);

        assertThat(desk.intents).containsExactly(
                Calls.converse(new CaseCommand.Agree(new CallOutcome("单位人事", "明天盖章", "", "", ""))));
    }

    @Test
    void fields_pastedMuchOrOddText_neverHoldMoreThanAnOutcomeTakes() {
        call();
        desk.press(KeyCode.F11);
        var agreed = (TextInputControl) desk.scene().getFocusOwner();
        agreed.setText("\uD83D\uDE00".repeat(CallOutcome.LONGEST_AGREED + 1));
        assertThat(agreed.getText()).isEmpty();
        agreed.replaceSelection("\uD83D\uDE00".repeat(CallOutcome.LONGEST_AGREED - 4));
        agreed.appendText("\n\u2028\uD83D\u0007");
        desk.press(KeyCode.ENTER, true);

        assertThat(desk.intents).containsExactly(Calls.converse(new CaseCommand.Agree(
                new CallOutcome("单位人事", "\uD83D\uDE00".repeat(CallOutcome.LONGEST_AGREED - 4), "", "", ""))));
    }

    @Test
    void suggestions_arePossibleFactsOfThisCallNewestFirst() {
        story.said(dated("请3月1日来", "3月1日")).then(new CaseCommand.Dial("单位人事"))
                .said(dated("3月5日可以吗", "3月5日"))
                .said(Calls.timed()).said(Calls.numbered());
        show();
        desk.press(KeyCode.F11);

        assertThat(chips()).containsExactly("时间 下周三9:30", "时间 3月5日", "电话 057188881234");
        desk.click("时间 3月5日");
        assertThat(desk.focusedText()).isEqualTo("3月5日");
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.DOWN);
        assertThat(desk.focusedText()).isEqualTo("057188881234");
    }

    @Test
    void down_inUntil_takesOneAfterTheOther() {
        story.then(new CaseCommand.Dial("单位人事")).said(dated("3月5日可以吗", "3月5日")).said(Calls.timed());
        show();
        desk.press(KeyCode.F11);
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.DOWN);
        assertThat(desk.focusedText()).isEqualTo("下周三9:30");
        desk.press(KeyCode.DOWN);
        assertThat(desk.focusedText()).isEqualTo("3月5日");
    }

    @Test
    void guidesTelephone_clicked_isWhomAndItsNumberIsFilledInWhenCalled() {
        var guide = guide();
        var telephone = guide.telephones().getFirst();
        story.then(new CaseCommand.Present(guide));
        show();
        desk.press(KeyCode.F11);
        assertThat(chips())
                .hasSize((int) guide.telephones().stream().filter(one -> !one.number().isEmpty()).count());
        desk.click(telephone.name() + " " + telephone.number());
        assertThat(desk.focusedText()).isEqualTo(telephone.name());
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(Calls.converse(new CaseCommand.Dial(telephone.name())));

        story.then(new CaseCommand.Dial(telephone.name()));
        show();
        desk.press(KeyCode.F11);
        desk.type("明天");
        desk.press(KeyCode.ENTER, true);
        assertThat(desk.intents).last().isEqualTo(Calls.converse(new CaseCommand.Agree(
                new CallOutcome(telephone.name(), "明天", "", "", telephone.number()))));
    }

    @Test
    void guidesTelephone_withoutNumber_isNotOffered() {
        var guide = guide();
        var placeholder = new Telephone("本地经办机构", "", "");
        story.then(new CaseCommand.Present(with(guide, List.of(placeholder))));
        show();

        assertThat(chips()).isEmpty();
        assertThat(desk.labels()).noneMatch(label -> label.contains(placeholder.name()));
    }

    private List<String> chips() {
        return desk.seen().filter(node -> node.getStyleClass().contains("call-chip"))
                .map(node -> ((Labeled) node).getText()).toList();
    }

    private void call() {
        story.then(new CaseCommand.Dial("单位人事"));
        show();
    }

    private void show() {
        desk.show(Moments.state(story));
    }

    private static Caption dated(String text, String day) {
        return Marked.fact(Marked.text(text), Kind.DATE, day, "03-05");
    }

    private static Guide guide() {
        return GuideFolder.shipped().stream().filter(one -> one.id().equals("medical-reimbursement"))
                .findFirst().orElseThrow();
    }

    private static Guide with(Guide guide, List<Telephone> telephones) {
        return new Guide(guide.id(), guide.title(), guide.written(), guide.example(), guide.summary(),
                guide.whoMayApply(), guide.synonyms(), guide.conditions(), guide.materials(), guide.steps(),
                guide.forms(), guide.rejections(), telephones, guide.hours(),
                guide.details());
    }
}
