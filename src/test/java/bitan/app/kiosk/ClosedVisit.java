package bitan.app.kiosk;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

import javax.management.ObjectName;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.voice.Inputs;
import bitan.app.voice.SpokenInput;
import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.conversation.Thanks;
import bitan.counter.Intent;
import bitan.guide.file.GuideFolder;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.speech.Sounds;
import bitan.wording.Caption;

/**
 * A whole visit in both windows, full of words that stand nowhere else; it is closed, and what the program then holds is
 * written into a file. A process of its own, for a heap that nobody else uses.
 */
final class ClosedVisit {
    private static final Speaker CLERK = Speaker.STAFF;
    private final Kiosk kiosk;
    private final Path trace;
    private final Secrets secrets;
    private int seen;

    private ClosedVisit(Kiosk kiosk, Path trace, Secrets secrets) {
        this.kiosk = kiosk;
        this.trace = trace;
        this.secrets = secrets;
    }

    /** {@code args}: the data folder, the seed of the words, where both heaps go, and two recordings that are spoken. */
    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var microphone = new SpokenInput();
        var trace = data.resolveSibling("trace.jsonl");
        var models = SpeechModels.in(new Folders(Path.of("").toAbsolutePath(), data));
        try (var kiosk = new Kiosk(CounterFiles.at(data.resolve("settings.json")), models, Trace.to(trace),
                Inputs.ofClerk(microphone::open))) {
            kiosk.openWindows(wishes -> wishes);
            kiosk.listen();
            var secrets = new Secrets(Long.parseLong(args[1]));
            new ClosedVisit(kiosk, trace, secrets).play(microphone, List.of(args[3], args[4]));
            System.out.println("closed " + recogniser().pid());
            System.in.read();
            dump(Path.of(args[2]).resolve("kiosk.hprof"));
            dumpRecogniser(Path.of(args[2]).resolve("recogniser.hprof"));
            System.out.println("words " + secrets.count());
        }
        System.exit(0);
    }

    private void play(SpokenInput microphone, List<String> sentences) throws Exception {
        for (var one : sentences) {
            microphone.hears(Sounds.join(Sounds.recording(one), Sounds.quiet(2)));
            await("\"kind\":\"settled\"");
        }
        talk();
        matter();
        type();
        microphone.hears(Sounds.recording(sentences.getLast()));
        await("\"kind\":\"partial\"");
        kiosk.obey(new Intent.Converse(new Command.Close()));
        await("\"wiped\"");
    }

    private void talk() throws Exception {
        converse(new Command.Hear(CLERK, Caption.of(secrets.next())));
        converse(new Command.Settle(CLERK, Caption.of(secrets.next())));
        converse(new Command.Type(CLERK, secrets.next()));
        converse(new Command.Type(Speaker.VISITOR, secrets.next()));
        converse(new Command.Correct(1, secrets.next()));
        converse(new Command.Draft(Speaker.VISITOR, secrets.next()));
        converse(new Command.Write(ink(), secrets.next()));
        await("\"number\":6");
    }

    private void matter() throws Exception {
        var guide = GuideFolder.shipped().getFirst();
        converse(new CaseCommand.Present(guide));
        guide.conditions().forEach(condition -> converse(new CaseCommand.Hold(condition.id(), true)));
        converse(new CaseCommand.Dial(secrets.next()));
        converse(new CaseCommand.HangUp());
        converse(new CaseCommand.Agree(outcome()));
        converse(new CaseCommand.ConfirmCall(true));
        converse(new Command.Pin(1, true));
        kiosk.obey(new Intent.ComposeNote());
        await("noteWritten");
        converse(new CaseCommand.WriteNote(note(guide.id())));
        converse(new CaseCommand.ShowNote());
        converse(new CaseCommand.InviteThanks());
        converse(new CaseCommand.Thank(new Thanks(Optional.empty(), secrets.next(), ink(), false, true)));
        await("thanked");
    }

    /** Something into every box there is, and something taken back out of it; the last thing is copied. */
    private void type() {
        onFx(() -> {
            for (var box : boxes()) {
                box.setText(secrets.next());
                box.appendText(secrets.next());
                box.clear();
                box.setText(secrets.next());
                box.copy();
            }
            var content = new ClipboardContent();
            content.putString(secrets.next());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private CallOutcome outcome() {
        return new CallOutcome(secrets.next(), secrets.next(), secrets.next(), secrets.next(),
                secrets.next());
    }

    private Note note(String guide) {
        var item = new NoteItem(secrets.next(), secrets.next(), secrets.next(), secrets.next(),
                secrets.next(), List.of(secrets.next()));
        return new Note(
                new NoteHead(secrets.next(), secrets.next(), "", LocalDate.of(2026, 11, 23), guide),
                List.of(item), List.of(secrets.next()), List.of(secrets.next()),
                Optional.of(new CallReport(outcome(), Optional.empty())), Optional.of(ink()),
                Optional.empty());
    }

    private static Ink ink() {
        return new Ink(
                List.of(new Stroke(List.of(new InkPoint(10, 10, 0, 1), new InkPoint(90, 90, 200, 1)))));
    }

    private void converse(Command command) {
        kiosk.obey(new Intent.Converse(command));
    }

    /** Waits until this stands in the trace, after what was waited for before. */
    private void await(String what) throws Exception {
        while (Files.readString(trace).indexOf(what, seen) < 0) {
            Thread.sleep(50);
        }
        seen = Files.readString(trace).length();
    }

    private static void onFx(Runnable work) {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> done.completeAsync(() -> {
            work.run();
            return null;
        }, Runnable::run));
        done.join();
    }

    private static List<TextInputControl> boxes() {
        var boxes = new ArrayList<TextInputControl>();
        Window.getWindows()
                .forEach(window -> all(window.getScene().getRoot()).filter(TextInputControl.class::isInstance)
                        .map(TextInputControl.class::cast).filter(TextInputControl::isEditable)
                        .filter(box -> !isOfTheCounter(box))
                        .forEach(boxes::add));
        return boxes;
    }

    /** What is written into a guide or a ready sentence is the clerk's own, and waits for them. */
    private static boolean isOfTheCounter(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(one -> one.getStyleClass().contains("guides")
                        || one.getStyleClass().contains("sentence-editor"));
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ClosedVisit::all)
                : Stream.empty());
    }

    /** The process that recognises; it may just have been replaced. */
    private static ProcessHandle recogniser() {
        while (true) {
            var process = ProcessHandle.current().children().findFirst();
            if (process.isPresent()) {
                return process.get();
            }
            Thread.onSpinWait();
        }
    }

    /** Asked by the JDK's own tool, for it is another process. */
    private static void dumpRecogniser(Path file) throws Exception {
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(recogniser().pid()), "GC.heap_dump", "-all", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    private static void dump(Path file) throws Exception {
        ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName("com.sun.management:type=HotSpotDiagnostic"), "dumpHeap",
                new Object[]{file.toString(), false}, new String[]{"java.lang.String", "boolean"});
    }
}
