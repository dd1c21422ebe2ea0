package bitan.screens.staff.pace;

import org.junit.jupiter.api.Test;

import bitan.conversation.Command;
import bitan.conversation.Pace;
import bitan.screens.Story;

import static org.assertj.core.api.Assertions.assertThat;

/** How far an older reader, at 2.5 characters a second, is behind. */
class ReaderBacklogTest {
    private static final String TWENTY = "您带的材料还缺一样，单位盖章的证明，请补";
    private final Story story = new Story();
    private ReaderBacklog backlog = ReaderBacklog.NONE;

    @Test
    void said_justNow_isAllToBeRead() {
        story.said(TWENTY);

        assertThat(behind()).isEqualTo(20);
        assertThat(backlog.isTooFar()).isTrue();
    }

    @Test
    void said_someTimeAgo_isReadByAndBy() {
        story.said(TWENTY);
        behind();
        story.later(4);

        assertThat(behind()).isEqualTo(10);
        assertThat(backlog.isTooFar()).isFalse();
        story.later(4);
        assertThat(behind()).isZero();
    }

    @Test
    void said_beforeThisWasFirstAsked_countsTheTimeSince() {
        story.said(TWENTY).later(2);

        assertThat(behind()).isEqualTo(15);
    }

    @Test
    void heard_thenSettled_isCountedOnce() {
        story.heard(TWENTY.substring(0, 10));
        behind();
        story.later(2).heard(TWENTY);
        behind();
        story.later(2).said(TWENTY);

        assertThat(behind()).isEqualTo(10);
    }

    @Test
    void heard_thenTakenBack_isNothing() {
        story.heard(TWENTY);
        behind();
        story.heard("");

        assertThat(behind()).isZero();
    }

    @Test
    void waiting_doesNotReadAheadOfTheClerk() {
        story.said(TWENTY).later(3600);
        behind();
        story.said(TWENTY);

        assertThat(behind()).isEqualTo(20);
    }

    @Test
    void read_signalled_isNothingUpToThatTurn() {
        story.said(TWENTY).said(TWENTY);
        behind();
        story.signalled(Pace.READ);
        assertThat(behind()).isZero();

        story.said(TWENTY);
        assertThat(behind()).isEqualTo(20);
    }

    @Test
    void again_signalled_isThatTurnOnceMore() {
        story.said(TWENTY).later(3600);
        behind();
        story.signalled(Pace.AGAIN);

        assertThat(behind()).isEqualTo(20);
        story.later(8);
        assertThat(behind()).isZero();
    }

    @Test
    void corrected_afterItWasRead_isToBeReadAnew() {
        story.said(TWENTY).signalled(Pace.READ);
        behind();
        story.then(new Command.Correct(1, TWENTY.substring(2)));

        assertThat(behind()).isEqualTo(18);
    }

    @Test
    void answered_theVisitorsOwnWords_needNoReading() {
        story.answered(TWENTY);

        assertThat(behind()).isZero();
    }

    @Test
    void closed_nextVisit_beginsWithNothing() {
        story.said(TWENTY);
        behind();
        story.then(new Command.Close());

        assertThat(behind()).isZero();
    }

    private int behind() {
        backlog = backlog.after(story.conversation(), story.instant());
        return backlog.characters();
    }
}
