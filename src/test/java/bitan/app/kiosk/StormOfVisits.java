package bitan.app.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.voice.Inputs;
import bitan.audio.MicrophoneStandIn;
import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.counter.Intent;
import bitan.counter.VisitIntent;
import bitan.guide.file.GuideFolder;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.settings.Settings.VisitorTheme;
import bitan.wording.Caption;

/**
 * Visits that are closed while people and the slow parts of the program go on as if they were not: two threads send all
 * that can be wanted, and the clerk's real box sends a line at the moment of each closing and up to 30 ms later. Every
 * text says in which visit it was made. A process of its own, for it leaves JavaFX.
 */
final class StormOfVisits {
    private final Kiosk kiosk;
    private final AtomicInteger open = new AtomicInteger(1);
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final Random moments = new Random(20261129);

    private StormOfVisits(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    /** {@code args}: the data folder, where the trace goes, and how many visits. */
    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var models = SpeechModels.in(new Folders(Path.of("").toAbsolutePath(), data));
        try (var trace = Trace.to(Path.of(args[1]), true);
                var kiosk = new Kiosk(CounterFiles.at(data.resolve("settings.json")), models, trace,
                        Inputs.ofClerk(MicrophoneStandIn::new))) {
            kiosk.openWindows(wishes -> wishes);
            new StormOfVisits(kiosk).blow(Integer.parseInt(args[2]));
        }
        System.exit(0);
    }

    private void blow(int visits) throws InterruptedException {
        var senders = Stream.generate(() -> Thread.ofPlatform().start(this::send)).limit(2).toList();
        for (int visit = 1; visit <= visits; visit++) {
            park(moments.nextInt(40));
            var old = close(visit);
            while (box() == old) {
                park(1);
            }
        }
        isOver.set(true);
        for (var sender : senders) {
            sender.join();
        }
    }

    /** As at the desk: the line that was being typed is sent while the visit ends, and once more from the old screen. */
    private TextArea close(int visit) {
        var box = box();
        Platform.runLater(() -> {
            want(visit, new Intent.Converse(new Command.Close()));
            open.set(visit + 1);
            type(box, visit);
        });
        park(moments.nextInt(31));
        Platform.runLater(() -> type(box, visit));
        return box;
    }

    private static void type(TextArea box, int visit) {
        box.setText(text(visit));
        box.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private void send() {
        var guide = GuideFolder.shipped().getFirst();
        int last = 0;
        while (!isOver.get()) {
            int visit = open.get();
            if (visit != last) {
                last = visit;
                converse(visit, new CaseCommand.Present(guide));
                converse(visit, new CaseCommand.ShowForm(Optional.of(guide.forms().getFirst().file())));
            }
            var text = text(visit);
            converse(visit, new Command.Type(Speaker.VISITOR, text));
            converse(visit, new Command.Write(ink(), text));
            converse(visit, new Command.Choose(text));
            converse(visit, new Command.Sketch(ink()));
            converse(visit, new Command.Settle(Speaker.STAFF, Caption.of(text)));
            want(visit, new Intent.ComposeNote());
            want(visit, new Intent.Adjust(3, VisitorTheme.YELLOW));
            park(40);
        }
    }

    private void converse(int visit, Command command) {
        want(visit, new Intent.Converse(command));
    }

    private void want(int visit, Intent intent) {
        kiosk.obey(new VisitIntent(visit, intent));
    }

    private static String text(int visit) {
        return "visit " + visit;
    }

    private static Ink ink() {
        return new Ink(
                List.of(new Stroke(List.of(new InkPoint(10, 10, 0, 1), new InkPoint(90, 90, 200, 1)))));
    }

    private static void park(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static TextArea box() {
        return CompletableFuture.supplyAsync(() -> Window.getWindows().stream()
                .flatMap(window -> all(window.getScene().getRoot())).filter(TextArea.class::isInstance)
                .map(TextArea.class::cast).filter(box -> box.getStyleClass().contains("typing-area"))
                .findFirst().orElseThrow(), Platform::runLater).join();
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(StormOfVisits::all)
                : Stream.empty());
    }
}
