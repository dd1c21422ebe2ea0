package bitan.app.casework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.counter.CounterState;
import bitan.counter.Papers;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.file.GuideFolder;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** The real forms and pictures, fetched while a conversation goes on. */
class FormsTest {
    private static final Guide GUIDE = GuideFolder.shipped().getFirst();
    private static final GuideForm FILING = GUIDE.forms().getFirst();
    private static final GuideForm PROXY = GUIDE.forms().getLast();
    private final BlockingQueue<CounterState> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, states::add);
    private Conversation conversation = Conversation.opened(1);
    private Path folder = Path.of("");
    private Forms forms = forms();

    @TempDir private Path data;

    @BeforeEach
    void copyShipped() throws ProblemException {
        folder = data.resolve("guides");
        new GuideFolder(folder).copyShipped();
        forms = forms();
    }

    @Test
    void form_shownAndAnother_theNewestIsThereWithItsExampleUntilItIsTakenAway() throws Exception {
        happens(new CaseCommand.Present(GUIDE));
        await(papers -> papers.pictures().size() == 2);
        happens(new CaseCommand.ShowForm(Optional.of(FILING.file())));
        happens(new CaseCommand.ShowForm(Optional.of(PROXY.file())));
        var last = await(papers -> papers.form().stream().anyMatch(one -> one.form().equals(PROXY)));
        assertThat(last.form().orElseThrow().blank()).hasSize(1);
        assertThat(last.form().orElseThrow().filled()).hasSize(1);
        happens(new CaseCommand.ShowForm(Optional.empty()));
        assertThat(counter.state().aids().guidance().papers().form()).isEmpty();
        happens(new Command.Close());
        assertThat(counter.state().aids().guidance().papers()).isEqualTo(Papers.NONE);
    }

    @Test
    void form_thatIsNone_isToldAndTakenAway() throws Exception {
        Files.writeString(folder.resolve(FILING.file()), "no PDF");
        happens(new CaseCommand.Present(GUIDE));
        happens(new CaseCommand.ShowForm(Optional.of(FILING.file())));
        assertThat(commands.poll(1, TimeUnit.MINUTES))
                .isEqualTo(new CaseCommand.ShowForm(Optional.empty()));
        assertThat(counter.state().equipment().problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.GUI_18);
    }

    @Test
    void example_thatIsMissing_isToldAndTheFormIsShown() throws Exception {
        Files.delete(folder.resolve(FILING.filledExample().orElseThrow()));
        happens(new CaseCommand.Present(GUIDE));
        happens(new CaseCommand.ShowForm(Optional.of(FILING.file())));
        var shown = await(papers -> papers.form().isPresent()).form().orElseThrow();
        assertThat(shown.filled()).isEmpty();
        assertThat(counter.state().equipment().problems()).extracting(Problem::facts)
                .containsExactly(List.of(FILING.filledExample().orElseThrow(), "not there"));
    }

    @Test
    void print_formThatIsNotThere_isToldAndNothingIsSaidToBePrinted() throws Exception {
        forms.print(1, "not-there.pdf");
        await(papers -> papers.printed().isPresent());
        await(papers -> papers.printed().isEmpty());
        assertThat(counter.state().equipment().problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.GUI_18);
    }

    private Forms forms() {
        return new Forms(new Attached(new GuideFolder(folder)), counter,
                (_, command) -> commands.add(command));
    }

    private void happens(Command command) {
        Event event = conversation.decide(command, Instant.EPOCH, _ -> List.of()).orElseThrow();
        conversation = conversation.after(event);
        forms.happened(event, conversation);
    }

    private Papers await(Predicate<Papers> wanted) throws InterruptedException {
        while (true) {
            var state = states.poll(1, TimeUnit.MINUTES);
            assertThat(state).as("nothing more happens").isNotNull();
            if (wanted.test(state.aids().guidance().papers())) {
                return state.aids().guidance().papers();
            }
        }
    }
}
