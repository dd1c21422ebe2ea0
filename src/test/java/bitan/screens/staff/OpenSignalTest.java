package bitan.screens.staff;

import org.junit.jupiter.api.Test;

import bitan.conversation.Command;
import bitan.conversation.Pace;
import bitan.screens.Story;
import bitan.screens.staff.OpenSignal.Signal;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of the reader's signals still waits for the clerk. */
class OpenSignalTest {
    private final OpenSignal signal = new OpenSignal();
    private final Story story = new Story().said("您好");

    @Test
    void after_notUnderstood_waits() {
        story.signalled(Pace.UNCLEAR);

        assertThat(signal.after(story.conversation())).contains(new Signal(1, Pace.UNCLEAR));
        assertThat(signal.after(story.answered("请问").conversation())).contains(new Signal(1, Pace.UNCLEAR));
    }

    @Test
    void after_understood_nothingWaits() {
        assertThat(signal.after(story.signalled(Pace.READ).conversation())).isEmpty();
    }

    @Test
    void after_understoodAtSecondReading_nothingWaitsAnyMore() {
        signal.after(story.signalled(Pace.UNCLEAR).conversation());

        assertThat(signal.after(story.signalled(Pace.READ).conversation())).isEmpty();
    }

    @Test
    void after_clerkSaidItAgain_isAnswered() {
        signal.after(story.signalled(Pace.AGAIN).conversation());

        assertThat(signal.after(story.said("您好，请坐").conversation())).isEmpty();
    }

    @Test
    void after_clerkWasSpeakingAtThatMoment_waitsForWhatIsSaidNext() {
        signal.after(story.heard("请把").signalled(Pace.SLOWER).conversation());

        assertThat(signal.after(story.said("请把身份证给我").conversation())).isPresent();
        assertThat(signal.after(story.said("身份证").conversation())).isEmpty();
    }

    @Test
    void after_turnWordedAnew_isAnswered() {
        signal.after(story.signalled(Pace.UNCLEAR).conversation());

        assertThat(signal.after(story.then(new Command.Correct(1, "您好！")).conversation())).isEmpty();
    }

    @Test
    void putAside_waiting_doesNotComeBackUntilSignalledAnew() {
        signal.after(story.signalled(Pace.SLOWER).conversation());
        signal.putAside();
        assertThat(signal.after(story.conversation())).isEmpty();

        assertThat(signal.after(story.signalled(Pace.AGAIN).conversation()))
                .contains(new Signal(1, Pace.AGAIN));
    }

    @Test
    void after_nextVisit_nothingWaits() {
        signal.after(story.signalled(Pace.SLOWER).conversation());

        assertThat(signal.after(story.then(new Command.Close()).conversation())).isEmpty();
    }
}
