package bitan.app.kiosk;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.voice.Inputs;
import bitan.audio.MicrophoneStandIn;
import bitan.bench.Figure;
import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.counter.Intent;
import bitan.settings.Settings;

/** A robot answers the clerk's questions by a tap each: how soon the answer stands on the visitor's screen as pixels. */
public final class TapsOnScreen {
    private static final int TAPS = 100;
    /** Answers are there, and have stood where they are for long enough to be tapped. */
    private static final long SETTLED_MILLIS = 900;
    /** Near the conversation's right edge, where the visitor's own lines end, pixels; more would take longer to look at. */
    private static final int STRIP = 120;
    private static final long PATIENCE = 10_000_000_000L;

    private final Robot finger = new Robot();
    private final java.awt.Robot eye;
    private final Scene visitor;

    private TapsOnScreen(java.awt.Robot eye) {
        this.eye = eye;
        visitor = Window.getWindows().stream().map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup(".visitor") != null).findFirst().orElseThrow();
    }

    /** Measures on the display at hand, with JavaFX's software pipeline. */
    public static List<Figure> measure() throws Exception {
        var folder = Files.createTempDirectory("bitan-bench");
        var settings = CounterFiles.at(folder.resolve("settings.json"));
        settings.settings().save(Settings.DEFAULT);
        var models = SpeechModels.in(new Folders(Path.of("").toAbsolutePath(), folder));
        try (var kiosk = new Kiosk(settings, models, Trace.to(folder.resolve("trace.jsonl")),
                Inputs.ofClerk(MicrophoneStandIn::new))) {
            kiosk.openWindows(wishes -> wishes);
            kiosk.obey(asked(0));
            Thread.sleep(2000);
            var eye = eye();
            var taps = onFx(() -> new TapsOnScreen(eye));
            var millis = new ArrayList<Double>();
            for (int i = 1; i <= TAPS; i++) {
                kiosk.obey(asked(i));
                // Out of step with the frames, as a hand is.
                Thread.sleep(i % 17);
                millis.add(taps.tap());
            }
            millis.sort(null);
            return List.of(Figure.atMost(50, "tap to the answer as pixels", millis.get(TAPS * 95 / 100), "ms",
                    String.format(Locale.ROOT, "95th of %d; median %.0f, longest %.0f", TAPS,
                            millis.get(TAPS / 2), millis.getLast())));
        }
    }

    private static java.awt.Robot eye() throws AWTException {
        return new java.awt.Robot();
    }

    private static Intent asked(int number) {
        return new Intent.Converse(new Command.Type(Speaker.STAFF, "第" + number + "张发票您带来了吗？"));
    }

    /** From the moment the finger is lifted to the first look at which the conversation has changed. */
    private double tap() throws InterruptedException {
        awaitAnswer();
        var strip = onFx(this::strip);
        onFx(() -> {
            finger.mouseMove(answer().orElseThrow());
            return true;
        });
        Thread.sleep(100);
        var before = look(strip);
        long lifted = onFx(() -> {
            finger.mousePress(MouseButton.PRIMARY);
            long now = System.nanoTime();
            finger.mouseRelease(MouseButton.PRIMARY);
            return now;
        });
        while (Arrays.equals(before, look(strip))) {
            if (System.nanoTime() - lifted > PATIENCE) {
                throw new IllegalStateException("no answer came");
            }
        }
        return (System.nanoTime() - lifted) / 1e6;
    }

    private void awaitAnswer() throws InterruptedException {
        long asked = System.nanoTime();
        while (onFx(this::answer).isEmpty()) {
            if (System.nanoTime() - asked > PATIENCE) {
                throw new IllegalStateException("no answer to tap");
            }
            Thread.sleep(20);
        }
        Thread.sleep(SETTLED_MILLIS);
    }

    private int[] look(Rectangle strip) {
        BufferedImage picture = eye.createScreenCapture(strip);
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private Rectangle strip() {
        var column = visitor.getRoot().lookup(".reading-column");
        var at = column.localToScreen(column.getBoundsInLocal());
        return new Rectangle((int) at.getMaxX() - 2 * STRIP, (int) at.getMinY() + 1, STRIP,
                (int) at.getHeight() - 2);
    }

    private Optional<Point2D> answer() {
        return visitor.getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(one -> "带来了".equals(one.getText()) || "带了".equals(one.getText())).findFirst()
                .map(button -> button.localToScreen(button.getBoundsInLocal().getCenterX(),
                        button.getBoundsInLocal().getCenterY()));
    }

    private static <T> T onFx(Supplier<T> work) {
        return Objects.requireNonNull(CompletableFuture.supplyAsync(work, Platform::runLater).join());
    }
}
