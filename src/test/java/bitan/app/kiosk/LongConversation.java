package bitan.app.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
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

/** A conversation of 5,000 turns in both windows: how long frames take while it scrolls and while it grows. */
public final class LongConversation {
    private static final int TURNS = 5000;
    private static final int FRAMES = 300;
    private static final int FRAMES_A_TURN = 6;
    private static final double STEP = 60;

    private LongConversation() {
    }

    /** Measures on the display at hand, with JavaFX's software pipeline. */
    public static List<Figure> measure() throws Exception {
        var folder = Files.createTempDirectory("bitan-bench");
        var settings = CounterFiles.at(folder.resolve("settings.json"));
        settings.settings().save(Settings.DEFAULT);
        var models = SpeechModels.in(new Folders(Path.of("").toAbsolutePath(), folder));
        var trace = folder.resolve("trace.jsonl");
        try (var kiosk = new Kiosk(settings, models, Trace.to(trace),
                Inputs.ofClerk(MicrophoneStandIn::new))) {
            kiosk.openWindows(wishes -> wishes);
            for (int i = 1; i <= TURNS; i++) {
                kiosk.obey(said(i));
            }
            while (!Files.readString(trace).contains("\"turns\":" + TURNS)) {
                Thread.sleep(100);
            }
            var scrolling = new ArrayList<Double>();
            for (var window : List.copyOf(Window.getWindows())) {
                frames(_ -> scroll(window.getScene(), STEP));
                scrolling.addAll(
                        frames(frame -> scroll(window.getScene(), frame < FRAMES / 2 ? STEP : -STEP)));
            }
            var growing = frames(frame -> {
                if (frame % FRAMES_A_TURN == 0) {
                    kiosk.obey(said(frame));
                }
            });
            return List.of(worst("scrolling", scrolling), worst("growing", growing));
        }
    }

    private static Intent said(int number) {
        var speaker = number % 3 == 0 ? Speaker.VISITOR : Speaker.STAFF;
        return new Intent.Converse(new Command.Type(speaker,
                "第" + number + "句：您带的材料还缺一样，单位盖章的证明。下周三上午九点再来。".repeat(1 + number % 3)));
    }

    /** Does something in each of many frames; answers how long each frame took, milliseconds. */
    private static List<Double> frames(IntConsumer inFrame) {
        var done = new CompletableFuture<List<Double>>();
        Platform.runLater(() -> new AnimationTimer() {
            private final List<Double> millis = new ArrayList<>();
            private long before;

            @Override
            public void handle(long now) {
                if (before != 0) {
                    millis.add((now - before) / 1e6);
                }
                before = now;
                inFrame.accept(millis.size());
                if (millis.size() == FRAMES) {
                    stop();
                    done.complete(millis);
                }
            }
        }.start());
        return done.join();
    }

    /** As one person does, in one window. */
    private static void scroll(Scene scene, double by) {
        double x = scene.getWidth() / 4;
        double y = scene.getHeight() / 2;
        var node = new PickResult(scene.getRoot(), x, y).getIntersectedNode();
        Event.fireEvent(node,
                new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false,
                        false, 0, by, 0, by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private static Figure worst(String what, List<Double> frames) {
        var sorted = frames.stream().sorted().toList();
        return Figure.atMost(33, "longest frame, 5,000 turns, " + what, sorted.getLast(), "ms",
                String.format(Locale.ROOT, "median %.1f, p99 %.1f of %d", sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 99 / 100), sorted.size()));
    }
}
