package bitan.screens.visitor;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import bitan.conversation.Command;
import bitan.conversation.Pace;
import bitan.screens.Story;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingProgressTest {
    private static final String TWENTY_FIVE = "您带的材料还缺一样单位盖章的证明请下周三再来一趟好吗";

    private final Story story = new Story();
    private final ReadingProgress reading = new ReadingProgress(story);

    @Test
    void time_ofASentence_isThatOfAnOlderReader() {
        assertThat(ReadingProgress.time(25)).isEqualTo(Duration.ofSeconds(10));
        assertThat(ReadingProgress.time(1)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void advance_nextLineBeginsTooEarly_turnIsStillUnread() {
        story.said(TWENTY_FIVE).later(9).heard("还");
        reading.advance(story.conversation());
        assertThat(reading.isUnread(story.conversation().turns().getFirst())).isTrue();
    }

    @Test
    void advance_nextLineBeginsInTime_turnIsRead() {
        story.said(TWENTY_FIVE).later(11).heard("还");
        reading.advance(story.conversation());
        assertThat(reading.isUnread(story.conversation().turns().getFirst())).isFalse();
    }

    @Test
    void advance_readerSaysTheyHaveReadIt_turnIsRead() {
        story.said(TWENTY_FIVE).signalled(Pace.READ).heard("还");
        reading.advance(story.conversation());
        assertThat(reading.isUnread(story.conversation().turns().getFirst())).isFalse();
    }

    @Test
    void advance_clerksNewestTurn_staysUnreadHoweverOld() {
        story.said(TWENTY_FIVE).later(3600).answered("好");
        reading.advance(story.conversation());
        assertThat(reading.isUnread(story.conversation().turns().getFirst())).isTrue();
    }

    @Test
    void explains_correction_untilItHasBeenRead() {
        story.said("单位盖张").then(new Command.Correct(1, "单位盖章")).later(600);
        var turn = story.conversation().turns().getFirst();
        // Its time begins when it comes into view, however long ago it was made.
        assertThat(reading.explains(turn)).isTrue();
        assertThat(reading.nextEnd()).contains(ReadingProgress.time(8));
        story.later(4);
        assertThat(reading.explains(turn)).isFalse();
        assertThat(reading.nextEnd()).isEmpty();
    }

    @Test
    void explains_correctedAgain_beginsAnew() {
        story.said("单位盖张").then(new Command.Correct(1, "单位盖章"));
        assertThat(reading.explains(story.conversation().turns().getFirst())).isTrue();
        story.later(60).then(new Command.Correct(1, "单位的章"));
        assertThat(reading.explains(story.conversation().turns().getFirst())).isTrue();
    }
}
