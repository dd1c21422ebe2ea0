package bitan.app.casework;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import bitan.archive.VisitRecord;
import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Mark;
import bitan.conversation.Speaker;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteComposer;
import bitan.note.NoteItem;
import bitan.note.NoteText;
import bitan.note.NoteWords;
import bitan.wording.Fact;
import bitan.wording.Fact.Kind;
import bitan.wording.facts.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** What of a visit is written on the note, and as what. */
class VisitSourceTest {
    private static final String PENSION = "您的养老金是1234.5元，下个月15号到账。";
    private static final CallOutcome OUTCOME = new CallOutcome("单位人事", "证明当天盖好章", "王会计", "下周三", "12333");
    private final NoteWords words = new NoteWords(Locale.SIMPLIFIED_CHINESE);
    private Conversation conversation = Conversation.opened(1);

    @Test
    void confirmed_oneFactOfTwo_saysThatOneAndNotTheOther() {
        say(PENSION);
        answer(1, Kind.DATE, true);
        assertThat(note().confirmed()).containsExactly("下个月15号到账");
        assertThat(NoteText.of(note(), words)).contains("15号").doesNotContain("1234");
        assertThat(record().confirmed()).containsExactly("下个月15号到账");

        answer(1, Kind.AMOUNT, true);
        assertThat(note().confirmed()).containsExactly("下个月15号到账", "您的养老金是1234.5元");
    }

    @Test
    void confirmed_theOtherFactOfItsTurnIsCorrected_staysAsItWas() {
        say("您的养老金是1234.5元从下个月15号开始发");
        answer(1, Kind.DATE, true);
        obey(new Command.Correct(1, "您的养老金是1385元从下个月15号开始发"));
        assertThat(note().confirmed()).containsExactly("您的养老金是…从下个月15号开始发");
    }

    @Test
    void confirmed_itsOwnWordsAreCorrected_isAskedAnew() {
        say("您交3500元");
        answer(1, Kind.AMOUNT, true);
        obey(new Command.Correct(1, "退您3500元"));
        assertThat(note().confirmed()).isEmpty();
        answer(1, Kind.AMOUNT, true);
        assertThat(note().confirmed()).containsExactly("退您3500元");
    }

    @Test
    void confirmed_theTurnIsTakenBack_isGone() {
        obey(new Command.Choose("我交3500元"));
        answer(1, Kind.AMOUNT, true);
        assertThat(note().confirmed()).containsExactly("我交3500元");
        obey(new Command.TakeBack(1));
        assertThat(note().confirmed()).isEmpty();
    }

    @Test
    void revised_aMarkedLineIsTakenBack_isNotOnTheNoteAnyMore() {
        say("请带身份证来");
        say("请带户口本来");
        obey(new Command.Pin(1, true));
        obey(new Command.Pin(2, true));
        var written = note();
        assertThat(VisitSource.revised(written, conversation)).isEqualTo(written);

        obey(new Command.TakeBack(2));
        assertThat(VisitSource.revised(written, conversation).items()).extracting(NoteItem::what)
                .containsExactly("请带身份证来");
    }

    @Test
    void confirmed_saidOtherwiseLater_isGoneUnlessTheVisitorDeniesThat() {
        say("您每月领1234.5元");
        answer(1, Kind.AMOUNT, true);
        say("您每月领1385元");
        assertThat(note().confirmed()).isEmpty();
        answer(2, Kind.AMOUNT, false);
        assertThat(note().confirmed()).containsExactly("您每月领1234.5元");
    }

    @Test
    void confirmed_anotherAmountOfSomethingElse_leavesItAlone() {
        say("您每月领1234.5元");
        answer(1, Kind.AMOUNT, true);
        say("手续费交20元");
        assertThat(note().confirmed()).containsExactly("您每月领1234.5元");
    }

    @Test
    void confirmed_deniedWhereItIsSaidAgain_isGone() {
        say("您交3500元");
        answer(1, Kind.AMOUNT, true);
        say("那就是3500元了");
        answer(2, Kind.AMOUNT, false);
        assertThat(note().confirmed()).isEmpty();
        assertThat(record().confirmed()).isEmpty();
    }

    @Test
    void marked_withSomethingDeniedInIt_isNotOnTheNoteAndTheClerkIsTold() {
        say("请带3500元来");
        obey(new Command.Pin(1, true));
        answer(1, Kind.AMOUNT, false);
        assertThat(note().items()).isEmpty();
        assertThat(composed().leftOut()).containsExactly("请带3500元来");
    }

    @Test
    void call_beforeTheVisitorAnswers_isUncheckedEverywhere() {
        obey(new CaseCommand.Dial("单位人事"));
        obey(new CaseCommand.Agree(OUTCOME));
        assertThat(note().call()).contains(new CallReport(OUTCOME, Optional.empty()));
        assertThat(NoteText.of(note(), words)).contains("还没核对：单位人事");
        obey(new CaseCommand.WriteNote(note()));
        assertThat(record().unchecked()).hasSize(1);
        assertThat(record().call()).isEmpty();

        obey(new CaseCommand.ConfirmCall(true));
        assertThat(NoteText.of(note(), words)).contains("单位人事").doesNotContain("还没核对");
        assertThat(record().unchecked()).isEmpty();
        assertThat(record().call()).containsExactly("单位人事 | 证明当天盖好章 | 王会计 | 下周三 | 12333");

        obey(new CaseCommand.ConfirmCall(false));
        assertThat(note().call()).isEmpty();
        assertThat(record().denied()).hasSize(1);
        assertThat(record().note()).noneMatch(line -> line.contains("盖好章"));
    }

    @Test
    void guide_ofSeveral_isTheOneInFrontAndTheClerkIsToldOfTheOthers() {
        var guides = GuideFolder.shipped();
        missingFirst(guides.get(0));
        missingFirst(guides.get(1));
        assertThat(note().head().guide()).isEqualTo(guides.get(1).id());
        assertThat(composed().leftOut()).containsExactly(guides.get(0).title() + "还缺："
                + guides.get(0).materials().getFirst().name());

        obey(new CaseCommand.Present(guides.get(0)));
        assertThat(note().head().guide()).isEqualTo(guides.get(0).id());
        assertThat(note().items()).isNotEmpty();
    }

    @Test
    void guide_putAway_isStillWhatTheVisitWasAbout() {
        var guides = GuideFolder.shipped();
        missingFirst(guides.get(0));
        obey(new CaseCommand.Present(guides.get(1)));
        obey(new CaseCommand.PutAway());
        assertThat(note().head().guide()).as("nothing was done with the other").isEqualTo(guides.get(0).id());
        assertThat(note().items()).isNotEmpty();
    }

    private void missingFirst(Guide guide) {
        obey(new CaseCommand.Present(guide));
        obey(new CaseCommand.Tick(guide.materials().getFirst().id(), Optional.of(Mark.MISSING)));
    }

    private Note note() {
        return composed().note();
    }

    private NoteComposer.Composed composed() {
        return new NoteComposer(words).compose(VisitSource.of(conversation), "六号窗口", "",
                bitan.note.Notes.HEAD.date());
    }

    private VisitRecord record() {
        return VisitRecord.of(conversation, Instant.EPOCH, "").orElseThrow();
    }

    private void say(String text) {
        obey(new Command.Type(Speaker.STAFF, text));
    }

    private void answer(int turn, Kind kind, boolean right) {
        Fact fact = conversation.turns().get(turn - 1).caption().facts().stream()
                .filter(one -> one.kind() == kind).findFirst().orElseThrow();
        obey(new Command.Ask(turn, fact));
        obey(new Command.Reply(turn, fact, right));
    }

    private void obey(Command command) {
        conversation = conversation.after(
                conversation.decide(command, Instant.EPOCH, Facts::in).orElseThrow());
    }
}
