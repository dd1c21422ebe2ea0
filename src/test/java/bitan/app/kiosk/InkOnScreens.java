package bitan.app.kiosk;

import java.awt.AWTException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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

/** A robot writes on the visitor's sheet with the mouse: how soon the pen's line, and the clerk's view of it, are there. */
public final class InkOnScreens {
    private static final int STROKES = 40;
    private static final int POINTS = 50;
    private static final int PROBES = 60;
    private static final double FRAMES_A_SECOND = 60;
    /** The lower bits of a time, beside a count of strokes in one number. */
    private static final long CLOCK = (1L << 48) - 1;

    private final Robot robot;
    private final Scene visitor;
    private final Node sheet;

    private InkOnScreens(Scene visitor) {
        robot = new Robot();
        this.visitor = visitor;
        button("写字").fire();
        visitor.getRoot().layout();
        sheet = visitor.getRoot().lookup(".sheet");
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
            kiosk.obey(new Intent.Converse(new Command.Type(Speaker.STAFF, "请问住在哪家医院？")));
            Thread.sleep(2000);
            var pen = onFx(() -> new InkOnScreens(visitorScene()));
            Thread.sleep(1000);
            var seen = pen.framesToPixels();
            var times = pen.liftToStaff();
            onFx(() -> {
                pen.button("擦掉").fire();
                return pen;
            });
            var frames = pen.drawing();
            return List.of(
                    Figure.atMost(2, "frames from pen to pixel", percentile(seen, 95), "frames",
                            String.format(Locale.ROOT, "95th of %d; median %.1f, longest %.1f", seen.size(),
                                    percentile(seen, 50), percentile(seen, 100))),
                    Figure.atMost(100, "pen lifted to the clerk's frame", percentile(times, 95), "ms",
                            String.format(Locale.ROOT, "95th of %d; median %.0f", times.size(),
                                    percentile(times, 50))),
                    Figure.atMost(1.5, "frame after 2,000 points over frame after the first 200",
                            median(frames.subList(frames.size() - 100, frames.size()))
                                    / median(frames.subList(0, 100)),
                            "x", String.format(Locale.ROOT, "median frame %.1f ms", median(frames))));
        }
    }

    /** How many frames of 1/60 s after the mouse was pressed the dot is on the screen as pixels. */
    private List<Double> framesToPixels() throws AWTException, InterruptedException {
        var eye = new java.awt.Robot();
        var counts = new ArrayList<Double>();
        for (int i = 0; i < PROBES; i++) {
            int row = i;
            var at = onFx(() -> probe(row));
            onFx(() -> {
                robot.mouseMove(at);
                return at;
            });
            // Out of step with the frames, as a hand is.
            Thread.sleep(100 + i % 17);
            long pressed = onFx(() -> {
                long now = System.nanoTime();
                robot.mousePress(MouseButton.PRIMARY);
                return now;
            });
            long deadline = pressed + 1_000_000_000L;
            while (isLight(eye, at) && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            counts.add((System.nanoTime() - pressed) * FRAMES_A_SECOND / 1e9);
            onFx(() -> {
                robot.mouseRelease(MouseButton.PRIMARY);
                return at;
            });
        }
        return counts;
    }

    /** From the moment the program learns that the pen was lifted to the frame in which the clerk sees the stroke. */
    private List<Double> liftToStaff() throws InterruptedException {
        var times = new ArrayList<Double>();
        var staff = onFx(InkOnScreens::staffScene);
        var lifted = new AtomicLong();
        var drawn = new AtomicLong();
        onFx(() -> {
            sheet.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> lifted.set(System.nanoTime()));
            staff.addPostLayoutPulseListener(
                    () -> drawn.set((strokes(staff) << 48) | (System.nanoTime() & CLOCK)));
            return staff;
        });
        for (int i = 0; i < STROKES; i++) {
            long before = onFx(() -> strokes(staff));
            int row = i;
            onFx(() -> {
                robot.mouseMove(probe(PROBES - row));
                robot.mousePress(MouseButton.PRIMARY);
                return row;
            });
            Thread.sleep(40);
            onFx(() -> {
                robot.mouseMove(probe(PROBES - row).add(30, 20));
                robot.mouseRelease(MouseButton.PRIMARY);
                return row;
            });
            long deadline = System.nanoTime() + 2_000_000_000L;
            while (drawn.get() >>> 48 <= before && System.nanoTime() < deadline) {
                Thread.sleep(1);
            }
            times.add(((drawn.get() & CLOCK) - (lifted.get() & CLOCK)) / 1e6);
            Thread.sleep(60);
        }
        return times;
    }

    /** How long frames take while a drawing of 2,000 points grows, five points a frame. */
    private List<Double> drawing() {
        var millis = new ArrayList<Double>();
        var before = new long[]{0};
        onFrames(frame -> {
            long now = System.nanoTime();
            if (before[0] != 0) {
                millis.add((now - before[0]) / 1e6);
            }
            before[0] = now;
            for (int i = 0; i < 5; i++) {
                int point = frame * 5 + i;
                double angle = point * 0.11;
                double radius = 20 + point % POINTS;
                double x = 60 + point * 0.4 + radius * Math.cos(angle) / 2;
                double y = 180 + radius * Math.sin(angle) * 2;
                fire(point % POINTS == 0
                        ? MouseEvent.MOUSE_PRESSED
                        : point % POINTS == POINTS - 1 ? MouseEvent.MOUSE_RELEASED : MouseEvent.MOUSE_DRAGGED,
                        x, y);
            }
            return frame * 5 >= STROKES * POINTS;
        });
        return millis;
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        var at = sheet.localToScene(x, y);
        sheet.fireEvent(
                new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, false, false, true, null));
    }

    private Point2D probe(int row) {
        return sheet.localToScreen(60 + row % 15 * 60, 60 + row / 15 * 60);
    }

    private Button button(String name) {
        return buttons(visitor.getRoot()).stream().filter(b -> name.equals(b.getText())).findFirst()
                .orElseThrow();
    }

    private static List<Button> buttons(Parent parent) {
        var found = new ArrayList<Button>();
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Button button) {
                found.add(button);
            } else if (child instanceof Parent inner) {
                found.addAll(buttons(inner));
            }
        }
        return found;
    }

    private static long strokes(Scene staff) {
        var ink = staff.getRoot().lookup(".turn:draft .ink-view");
        return ink == null ? 0 : ink.lookupAll(".pen-line").size();
    }

    private static boolean isLight(java.awt.Robot eye, Point2D at) {
        return eye.getPixelColor((int) at.getX(), (int) at.getY()).getGreen() > 128;
    }

    private static Scene visitorScene() {
        return scene(".visitor");
    }

    private static Scene staffScene() {
        return scene(".staff");
    }

    private static Scene scene(String style) {
        return Window.getWindows().stream().map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup(style) != null).findFirst().orElseThrow();
    }

    private static void onFrames(IntPredicate frame) {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> new AnimationTimer() {
            private int count;

            @Override
            public void handle(long now) {
                if (frame.test(count++)) {
                    stop();
                    done.complete(true);
                }
            }
        }.start());
        done.join();
    }

    private static <T> T onFx(Supplier<T> work) {
        return Objects.requireNonNull(CompletableFuture.supplyAsync(work, Platform::runLater).join());
    }

    private static double median(List<Double> all) {
        return percentile(all, 50);
    }

    private static double percentile(List<Double> all, int share) {
        var sorted = all.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * share / 100));
    }
}
