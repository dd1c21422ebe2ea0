package bitan.app.casework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.conversation.Call;
import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Mark;
import bitan.conversation.Speaker;
import bitan.conversation.TakeHome;
import bitan.conversation.Turn;
import bitan.counter.CounterState;
import bitan.counter.Guidance;
import bitan.guide.Guide;
import bitan.guide.Material;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.GuideSearch;
import bitan.lexicon.Lexicon;
import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteItem;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Comfort.Habit;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;
import bitan.wording.Caption;
import bitan.wording.facts.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** The note of a visit, with the real writer, the real guides and the real codes. */
class NotesTest {
    private static final List<Guide> GUIDES = GuideFolder.shipped();
    private static final GuideSearch SEARCH = GuideSearch.of(GUIDES, Lexicon.load());
    private static final Guide GUIDE = GUIDES.stream().filter(one -> one.id().equals("remote-medical-care"))
            .findFirst().orElseThrow();
    @TempDir private Path folder;
    private Counter counter;
    private ConversationWriter writer;
    private Notes notes;
    private CounterState newest;
    private final List<Waiting> waiting = new ArrayList<>();

    /** Somebody waits until the counter is so. */
    private record Waiting(Predicate<CounterState> until, CountDownLatch come) {}

    @BeforeEach
    void begin() {
        counter = new Counter(Settings.DEFAULT, Trace.OFF, this::changed);
        newest = counter.state();
        writer = new ConversationWriter(Instant::now, _ -> List.of(), counter::failed);
        notes = new Notes(counter, writer, folder.resolve("resume.key"));
        writer.subscribe((event, after) -> {
            notes.happened(event, after);
            counter.conversation(after);
        });
        writer.start();
        counter.guidance(_ -> new Guidance(Optional.of(SEARCH), List.of()));
    }

    @AfterEach
    void close() {
        notes.close();
        writer.close();
    }

    @Test
    void compose_aVisit_hasWhatIsMissingWhatWasMarkedAndTheWayBack() throws InterruptedException {
        visit();
        notes.compose(open());

        var note = note(await(state -> takeHome(state).isPresent()));
        assertThat(note.items()).extracting(NoteItem::what).anyMatch(what -> what.contains("身份证"))
                .contains("下周一再来");
        assertThat(note.head().guide()).isEqualTo(GUIDE.id());
        assertThat(note.resume()).isPresent();
    }

    @Test
    void show_theNote_hasASquareAtOnce() throws InterruptedException {
        visit();
        notes.compose(open());
        await(state -> takeHome(state).isPresent());
        writer.submit(open(), new CaseCommand.ShowNote());

        var shown = await(state -> takeHome(state).filter(TakeHome::isShown).isPresent());
        assertThat(shown.visit().handout().square()).isPresent();
    }

    @Test
    void undo_theNoteThatIsShown_takesItsSquareAwayAndRedoBringsItBack() throws InterruptedException {
        visit();
        notes.compose(open());
        await(state -> takeHome(state).isPresent());
        writer.submit(open(), new CaseCommand.ShowNote());
        int step = await(state -> takeHome(state).filter(TakeHome::isShown).isPresent()).conversation()
                .history().done().size();
        writer.submit(open(), new Command.Undo(step));
        var hidden = await(state -> takeHome(state).filter(TakeHome::isShown).isEmpty());
        assertThat(hidden.visit().handout().square()).isEmpty();
        writer.submit(open(), new Command.Redo(step));
        var shown = await(state -> takeHome(state).filter(TakeHome::isShown).isPresent());
        assertThat(shown.visit().handout().square()).isPresent();
    }

    @Test
    void takeBack_aLineThatStandsOnTheNote_takesItOffAndNoUndoBringsItBack() throws InterruptedException {
        visit();
        notes.compose(open());
        await(state -> takeHome(state).isPresent());
        int marked = counter.state().conversation().turns().stream().filter(Turn::pinned).findFirst()
                .orElseThrow()
                .number();
        writer.submit(open(), new Command.TakeBack(marked));
        await(state -> note(state).items().stream().noneMatch(item -> item.what().contains("下周一再来")));
        var steps = counter.state().conversation().history().done().size();
        writer.submit(open(), new CaseCommand.DropNote());
        writer.submit(open(), new Command.Undo(steps + 1));
        var back = await(state -> state.conversation().history().next().isPresent()
                && takeHome(state).isPresent());
        assertThat(note(back).items()).noneMatch(item -> item.what().contains("下周一再来"));
    }

    @Test
    void correct_aConfirmedFactOfTheNote_takesItOffAndTheVisitorSeesItAnew() throws InterruptedException {
        var fact = Facts.in("您交3500元").getFirst();
        writer.submit(open(),
                new Command.Settle(Speaker.STAFF, Caption.of("您交3500元").withFacts(List.of(fact))));
        writer.submit(open(), new Command.Ask(1, fact));
        writer.submit(open(), new Command.Reply(1, fact, true));
        await(state -> !state.conversation().confirmed().isEmpty());
        notes.compose(open());
        assertThat(note(await(state -> takeHome(state).isPresent())).confirmed()).containsExactly("您交3500元");
        writer.submit(open(), new CaseCommand.ShowNote());
        writer.submit(open(), new Command.Correct(1, "您交3800元"));
        var now = await(state -> takeHome(state).filter(TakeHome::isShown).isEmpty()
                && note(state).confirmed().isEmpty());
        assertThat(note(now).confirmed()).isEmpty();
    }

    @Test
    void confirmCall_whileTheNoteIsShown_isInTheSquareAtOnce() throws InterruptedException {
        writer.submit(open(), new CaseCommand.Dial("单位"));
        writer.submit(open(), new CaseCommand.Agree(new CallOutcome("单位", "盖章", "", "", "")));
        await(state -> state.conversation().call().flatMap(Call::outcome).isPresent());
        notes.compose(open());
        await(state -> takeHome(state).isPresent());
        writer.submit(open(), new CaseCommand.ShowNote());
        var unchecked = await(state -> state.visit().handout().square().isPresent()).visit().handout()
                .square();
        writer.submit(open(), new CaseCommand.ConfirmCall(true));
        var checked = await(state -> note(state).told().filter(CallReport::isOpen).isEmpty());
        assertThat(takeHome(checked)).map(TakeHome::isShown).contains(true);
        assertThat(checked.visit().handout().square()).isPresent().isNotEqualTo(unchecked);
    }

    @Test
    void resume_inTheNextVisit_opensTheListWhereItStood() throws InterruptedException {
        counter.comfort(now -> now.with(3, VisitorTheme.YELLOW));
        visit();
        writer.submit(open(), new Command.Type(Speaker.VISITOR, "好的"));
        await(state -> state.conversation().latest(Speaker.VISITOR).isPresent());
        notes.compose(open());
        var slip = note(await(state -> takeHome(state).isPresent())).resume().orElseThrow();
        for (var code : List.of(slip.scanned(), slip.typed().orElseThrow(), slip.grouped().orElseThrow())) {
            next();
            notes.resume(open(), code);

            var list = await(state -> missing(state).equals(List.of("identity-card")))
                    .conversation().checklist().orElseThrow();
            assertThat(list.guide()).isEqualTo(GUIDE);
            assertThat(counter.state().visit().comfort().textSize()).isEqualTo(3);
            assertThat(counter.state().visit().comfort().theme()).isEqualTo(VisitorTheme.YELLOW);
            assertThat(counter.state().visit().comfort().habit()).isEqualTo(Habit.TYPE);
        }
    }

    @Test
    void resume_anythingElse_isAProblemAndOpensNothing() throws InterruptedException {
        notes.resume(open(), "ABCD-2345");
        var state = await(now -> has(now, ProblemCode.RES_01));
        assertThat(state.conversation().checklist()).isEmpty();
    }

    @Test
    void compose_whenTheKeyCannotBeUsed_hasANoteWithoutTheWayBackAndSaysSo() throws Exception {
        Files.createDirectories(folder.resolve("resume.key").resolve("in the way"));
        visit();
        notes.compose(open());
        var state = await(now -> takeHome(now).isPresent());
        assertThat(note(state).resume()).isEmpty();
        assertThat(has(state, ProblemCode.NOT_04)).isTrue();
    }

    @Test
    void close_theVisit_leavesNothingOfTheNote() throws InterruptedException {
        visit();
        notes.compose(open());
        await(state -> takeHome(state).isPresent());
        writer.submit(open(), new CaseCommand.ShowNote());
        await(state -> state.visit().handout().square().isPresent());
        next();
        assertThat(counter.state().visit().handout().square()).isEmpty();
        assertThat(counter.state().visit().handout().leftOut()).isEmpty();
    }

    private void visit() throws InterruptedException {
        writer.submit(open(), new Command.Type(Speaker.STAFF, "下周一再来"));
        writer.submit(open(), new Command.Pin(1, true));
        writer.submit(open(), new CaseCommand.Present(GUIDE));
        writer.submit(open(), new CaseCommand.Tick("identity-card", Optional.of(Mark.MISSING)));
        await(state -> !missing(state).isEmpty());
    }

    private int open() {
        return counter.state().conversation().visit();
    }

    private void next() throws InterruptedException {
        int visit = open();
        writer.submit(visit, new Command.Close());
        await(state -> state.conversation().visit() > visit);
    }

    private static Optional<TakeHome> takeHome(CounterState state) {
        return state.conversation().matter().takeHome();
    }

    private static Note note(CounterState state) {
        return takeHome(state).orElseThrow().note();
    }

    private static List<String> missing(CounterState state) {
        return state.conversation().checklist().map(Checklist::missing).orElse(List.of()).stream()
                .map(Material::id).toList();
    }

    private static boolean has(CounterState state, ProblemCode code) {
        return state.equipment().problems().stream().map(Problem::code).anyMatch(code::equals);
    }

    private void changed(CounterState now) {
        synchronized (waiting) {
            newest = now;
            waiting.removeIf(one -> {
                boolean come = one.until().test(now);
                if (come) {
                    one.come().countDown();
                }
                return come;
            });
        }
    }

    private CounterState await(Predicate<CounterState> until) throws InterruptedException {
        var come = new CountDownLatch(1);
        synchronized (waiting) {
            if (until.test(newest)) {
                return newest;
            }
            waiting.add(new Waiting(until, come));
        }
        assertThat(come.await(Duration.ofMinutes(1).toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        return counter.state();
    }
}
