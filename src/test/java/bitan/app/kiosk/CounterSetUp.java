package bitan.app.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.voice.Microphones;
import bitan.counter.Intent.AtSetup;
import bitan.settings.SettingsChange;
import bitan.settings.SettingsField;

/**
 * A kiosk whose setup page is opened, and whose language is changed there while it runs. A process of its own, for it leaves
 * JavaFX.
 */
final class CounterSetUp {
    private CounterSetUp() {
    }

    /** {@code args}: the data folder. Ends only once everything was seen. */
    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var models = SpeechModels.in(new Folders(data.resolve("nothing"), data));
        try (var kiosk = new Kiosk(CounterFiles.at(data.resolve("settings.json")), models, Trace.OFF,
                new Microphones())) {
            kiosk.openWindows(wishes -> wishes);
            kiosk.setUp();
            await(() -> labels().contains("设置这个窗口"));
            kiosk.obey(new AtSetup.Change(SettingsChange.of(SettingsField.COUNTER_NAME, "六号窗口")));
            kiosk.obey(new AtSetup.Change(SettingsChange.of(SettingsField.LANGUAGE, "ENGLISH")));
            await(() -> labels().containsAll(List.of("Set up this counter", "六号窗口")));
            await(() -> titles().containsAll(List.of("Bitan · staff screen", "Bitan · visitor screen")));
            kiosk.obey(new AtSetup.Leave());
            await(() -> !labels().contains("Set up this counter"));
        }
        System.exit(0);
    }

    private static void await(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static List<String> titles() {
        return CompletableFuture.supplyAsync(() -> Window.getWindows().stream().map(Stage.class::cast)
                .map(Stage::getTitle).toList(), Platform::runLater).join();
    }

    private static List<String> labels() {
        return CompletableFuture.supplyAsync(() -> Window.getWindows().stream()
                .flatMap(window -> visible(window.getScene().getRoot())).filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText()).toList(), Platform::runLater).join();
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CounterSetUp::visible)
                : Stream.empty());
    }
}
