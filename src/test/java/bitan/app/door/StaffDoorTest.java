package bitan.app.door;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.conversation.Command;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Door;
import bitan.counter.Door.Answer;
import bitan.counter.Door.Behind;
import bitan.counter.Door.Editor;
import bitan.counter.Door.Lock;
import bitan.counter.Intent;
import bitan.counter.VisitIntent;
import bitan.pin.Pin;
import bitan.pin.PinFile;
import bitan.pin.PinGate;
import bitan.pin.PinReset;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Settings;
import bitan.settings.Steadiness;
import bitan.wording.Glossary;

import static org.assertj.core.api.Assertions.assertThat;

/** The door before the staff functions, with a real PIN on a real disk. */
class StaffDoorTest {
    private static final String PIN = "482915";
    private static final Intent QUIT = new Intent.Quit();
    private static final Intent GUIDES = new Intent.OpenEditor(Editor.GUIDES);

    @TempDir private Path folder;
    private final BlockingQueue<CounterState> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<Intent> carriedOut = new LinkedBlockingQueue<>();
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, shown::add);
    private PinFile file;
    private StaffDoor door;

    @BeforeEach
    void open() {
        file = new PinFile(folder.resolve("pin.json"), new PinReset(folder.resolve("absent")));
        door = door(StaffDoor.PATIENCE);
    }

    @AfterEach
    void close() {
        door.close();
    }

    static Stream<Intent> staffFunctions() {
        return Stream.of(new Intent.Converse(new Command.GoOn()), GUIDES,
                new Intent.OpenEditor(Editor.GLOSSARY),
                new Intent.KeepGlossary(Glossary.EMPTY), new Intent.ImportGlossary(Path.of("terms.csv")),
                new Intent.OpenEditor(Editor.SENTENCES), new Intent.KeepSentences(List.of()),
                new Intent.ResetSentences(), new Intent.ImportSentences(Path.of("list.csv")),
                new Intent.ExportSentences(Path.of("list.csv")), new Intent.DeleteGuide("hospital"),
                new Intent.InstallModel("small"),
                new Intent.PlayDemonstration(), new Intent.Prefer(Steadiness.STEADY), QUIT);
    }

    static Stream<Intent> ordinary() {
        return Stream.of(new Intent.Converse(new Command.Type(Speaker.STAFF, "您好")),
                new Intent.Converse(new Command.Correct(1, "您好")),
                new Intent.Converse(new Command.Signal(Pace.READ)), new Intent.Converse(new Command.Close()),
                new Intent.SwitchMicrophone(), new Intent.SwitchVisitorMicrophone(), new Intent.SayAgain(),
                new Intent.TakeUpPen(), new Intent.ComposeNote(), new Intent.Resume("ABCDEFGH"),
                new Intent.PrintForm("form.pdf"), new Intent.Dismiss(ProblemCode.MIC_01));
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void pass_ordinaryVisitWithAPin_neverAsks(Intent intent) throws Exception {
        file.set(Pin.of(PIN));
        door.pass(new VisitIntent(1, intent));
        assertThat(next()).isEqualTo(intent);
        assertThat(lock()).isInstanceOf(Lock.Closed.class);
    }

    @ParameterizedTest
    @MethodSource("staffFunctions")
    void pass_staffFunctionWithoutAPin_isCarriedOut(Intent intent) throws Exception {
        door.pass(new VisitIntent(1, intent));
        assertThat(next()).isEqualTo(intent);
        assertThat(shown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("staffFunctions")
    void pass_staffFunctionWithAPin_asksAndDoesItOnceWhenThePinIsRight(Intent intent) throws Exception {
        file.set(Pin.of(PIN));
        door.pass(new VisitIntent(1, intent));
        await(lock -> lock instanceof Lock.Asking);
        assertThat(carriedOut).isEmpty();

        enter(PIN);
        await(lock -> lock instanceof Lock.Open);
        assertThat(next()).isEqualTo(intent);
        door.close();
        assertThat(carriedOut).isEmpty();
        assertThat(shown.toString()).doesNotContain(PIN);
    }

    @Test
    void enter_wrong_tellsHowManyAreLeftAndDoesNothing() throws Exception {
        file.set(Pin.of(PIN));
        door.pass(new VisitIntent(1, QUIT));
        enter("000000");
        await(new Answer.Wrong(4));
        assertThat(carriedOut).isEmpty();
        assertThat(lock()).isEqualTo(new Lock.Asking(Behind.QUIT, new Answer.Wrong(4)));
    }

    @Test
    void enter_fiveTimesWrong_everybodyWaitsAndIsToldAtOnceTheNextTime() throws Exception {
        file.set(Pin.of(PIN));
        door.pass(new VisitIntent(1, QUIT));
        for (int i = 0; i < 5; i++) {
            enter("00000" + i);
        }
        var asked = await(lock -> lock instanceof Lock.Asking(_, Answer.Waiting _));
        var until = ((Answer.Waiting) ((Lock.Asking) asked).answer()).until();
        assertThat(until).isBetween(Instant.now(), Instant.now().plus(Duration.ofSeconds(30)));

        door.obey(new Intent.AtDoor.TurnBack());
        door.pass(new VisitIntent(1, GUIDES));
        await(lock -> lock.equals(new Lock.Asking(Behind.GUIDES, new Answer.Waiting(until))));
        enter(PIN);
        await(lock -> lock.equals(new Lock.Asking(Behind.GUIDES, new Answer.Trying())));
        await(lock -> lock instanceof Lock.Asking(_, Answer.Waiting _));
        assertThat(carriedOut).isEmpty();
    }

    @Test
    void pass_whatIsKeptIsDamaged_isShutAndSaysSoBeforeATry() throws Exception {
        Files.writeString(folder.resolve("pin.json"), "{");
        door.pass(new VisitIntent(1, QUIT));
        var asked = await(lock -> lock instanceof Lock.Asking(_, Answer.Shut _));
        assertThat(((Answer.Shut) ((Lock.Asking) asked).answer()).problem().code())
                .isEqualTo(ProblemCode.PIN_03);
        enter(PIN);
        await(lock -> lock instanceof Lock.Asking(_, Answer.Trying _));
        await(lock -> lock instanceof Lock.Asking(_, Answer.Shut _));
        assertThat(carriedOut).isEmpty();
    }

    @Test
    void turnBack_asked_leavesItUndoneAlsoWhenThePinIsEnteredLater() throws Exception {
        file.set(Pin.of(PIN));
        door.pass(new VisitIntent(1, QUIT));
        await(lock -> lock instanceof Lock.Asking);
        door.obey(new Intent.AtDoor.TurnBack());
        assertThat(lock()).isInstanceOf(Lock.Closed.class);

        enter(PIN);
        door.pass(new VisitIntent(1, GUIDES));
        await(lock -> lock.equals(new Lock.Asking(Behind.GUIDES, new Answer.None())));
        enter(PIN);
        assertThat(next()).isEqualTo(GUIDES);
        assertThat(carriedOut).isEmpty();
    }

    @Test
    void pass_anotherWhileOneWaits_isTheOneThatIsDone() throws Exception {
        file.set(Pin.of(PIN));
        door.pass(new VisitIntent(1, GUIDES));
        door.pass(new VisitIntent(1, QUIT));
        enter(PIN);
        assertThat(next()).isEqualTo(QUIT);
        door.close();
        assertThat(carriedOut).isEmpty();
    }

    @Test
    void open_untilClosed_letsThroughWithoutAsking() throws Exception {
        file.set(Pin.of(PIN));
        letIn();
        door.pass(new VisitIntent(1, QUIT));
        assertThat(next()).isEqualTo(QUIT);

        door.obey(new Intent.AtDoor.Close());
        door.pass(new VisitIntent(1, QUIT));
        await(lock -> lock instanceof Lock.Asking);
        assertThat(carriedOut).isEmpty();
    }

    @Test
    void open_nobodyGoesThrough_closesByItself() throws Exception {
        file.set(Pin.of(PIN));
        door.close();
        door = door(Duration.ofMillis(1));
        letIn();
        await(lock -> lock instanceof Lock.Closed);
        door.obey(new Intent.AtDoor.Stay());
        assertThat(lock()).isInstanceOf(Lock.Closed.class);
    }

    @Test
    void shut_whileThePinIsAsked_forgetsWhatWasWanted() throws Exception {
        file.set(Pin.of(PIN));
        door.pass(new VisitIntent(1, new Intent.Converse(new Command.GoOn())));
        await(lock -> lock instanceof Lock.Asking);
        door.shut();
        enter(PIN);
        door.close();
        assertThat(carriedOut).isEmpty();
        assertThat(lock()).isInstanceOf(Lock.Closed.class);
    }

    @Test
    void pin_setWhileTheCounterRuns_locksAtOnce() throws Exception {
        door.pass(new VisitIntent(1, QUIT));
        assertThat(next()).isEqualTo(QUIT);
        file.set(Pin.of(PIN));
        door.pass(new VisitIntent(1, QUIT));
        await(lock -> lock instanceof Lock.Asking);
    }

    @Test
    void digits_inAnIntent_areNotInItsText() {
        assertThat(new Intent.AtDoor.Enter(PIN)).asString().doesNotContain(PIN);
        assertThat(List.of(Door.SHORTEST_PIN, Door.LONGEST_PIN)).containsExactly(Pin.SHORTEST, Pin.LONGEST);
    }

    private StaffDoor door(Duration patience) {
        return new StaffDoor(new PinGate(file), counter, wanted -> carriedOut.add(wanted.intent()),
                InstantSource.system(),
                patience);
    }

    private void letIn() throws InterruptedException, ProblemException {
        door.pass(new VisitIntent(1, GUIDES));
        enter(PIN);
        assertThat(next()).isEqualTo(GUIDES);
    }

    private void enter(String digits) {
        door.obey(new Intent.AtDoor.Enter(digits));
    }

    private Lock lock() {
        return counter.state().door().lock();
    }

    private Intent next() throws InterruptedException {
        return carriedOut.poll(1, TimeUnit.MINUTES);
    }

    private void await(Answer answer) throws InterruptedException {
        await(lock -> lock instanceof Lock.Asking(_, var now) && now.equals(answer));
    }

    /** The next lock shown that is so. */
    private Lock await(Predicate<Lock> wanted) throws InterruptedException {
        while (true) {
            var state = shown.poll(1, TimeUnit.MINUTES);
            assertThat(state).as("no such lock within a minute").isNotNull();
            if (wanted.test(state.door().lock())) {
                return state.door().lock();
            }
        }
    }
}
