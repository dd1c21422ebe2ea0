package bitan.app.kiosk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Window;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.voice.Microphones;

/**
 * A kiosk without a model, so that no microphone is of use, at which the clerk presses the first ready sentence. A process of its
 * own, for it leaves JavaFX.
 */
final class SilentCounter {
    private SilentCounter() {
    }

    /** {@code args}: the data folder, and where the trace goes. */
    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var models = SpeechModels.in(new Folders(data.resolve("nothing"), data));
        try (var trace = Trace.to(Path.of(args[1]), true);
                var kiosk = new Kiosk(CounterFiles.at(data.resolve("settings.json")), models, trace,
                        new Microphones())) {
            kiosk.openWindows(wishes -> wishes);
            kiosk.listen();
            var offered = onFx();
            while (offered.isEmpty()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                offered = onFx();
            }
            var first = offered.get();
            CompletableFuture.runAsync(first::fire, Platform::runLater).join();
            kiosk.pictures();
        }
        System.exit(0);
    }

    private static Optional<Button> onFx() {
        return CompletableFuture.supplyAsync(() -> Window.getWindows().stream()
                .flatMap(window -> all(window.getScene().getRoot())).filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getStyleClass().contains("sentence") && button.isVisible())
                .findFirst(), Platform::runLater).join();
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(SilentCounter::all)
                : Stream.empty());
    }
}
