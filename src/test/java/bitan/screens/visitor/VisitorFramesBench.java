package bitan.screens.visitor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.screens.FxExtension;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ReadingColumn;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

/** How long the frames of a conversation of 5,000 turns take on the software pipeline; run by name. */
@ExtendWith(FxExtension.class)
class VisitorFramesBench {
    private static final int TURNS = 5000;
    private static final int FRAMES = 300;
    private static final List<String> MAKERS = List.of("JavaFX Application Thread", "QuantumRenderer-0");

    private final Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story, _ -> {});

    @Test
    void frames() throws IOException {
        for (int turn = 0; turn < TURNS; turn += 2) {
            story.said("第" + turn + "句：请问您带身份证和社保卡了吗？没有带的话下周三上午九点再来，不用重新取号。")
                    .later(20).answered("带了身份证，社保卡在我老伴那里" + turn);
        }
        var stage = new Stage();
        stage.setScene(new Scene(screen.root(), 1000, 1000));
        stage.show();
        screen.show(story.state());
        measure("settle in", _ -> {});
        var column = (ReadingColumn<?>) screen.root().lookup(".reading-column");
        var table = List.of(
                measure("append", frame -> screen.show(story.said("新的第" + frame + "句，请您稍等。").state())),
                measure("live", frame -> screen.show(story.heard("正在说的话".repeat(1 + frame % 40)).state())),
                measure("scroll", _ -> column.scrollBy(-90)),
                measure("leap", frame -> column.scrollBy(frame % 2 == 0 ? -5000 : 4000)),
                measure("append while scrolled up", frame -> screen.show(story.said("又一句" + frame).state())));
        stage.close();
        table.forEach(System.out::println);
        var folder = Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(folder.resolve("visitor-frames.json"), table.toString());
    }

    private static String measure(String name, IntConsumer work) {
        var times = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var timer = new AnimationTimer() {
            private long before;
            private long cpuBefore;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                long cpuAt = cpuNanos();
                if (before != 0) {
                    times.add((at - before) / 1e6);
                    cpu.add((cpuAt - cpuBefore) / 1e6);
                }
                before = at;
                cpuBefore = cpuAt;
                if (times.size() == FRAMES) {
                    stop();
                    Platform.exitNestedEventLoop(this, null);
                } else {
                    work.accept(times.size());
                }
            }
        };
        timer.start();
        Platform.enterNestedEventLoop(timer);
        return String.format(Locale.ROOT, "{\"what\": \"%s\", \"frameMs\": %s, \"cpuMs\": %s}", name,
                spread(times), spread(cpu));
    }

    /** Of the two threads a frame is made by: what it costs even where other programs take their share. */
    private static long cpuNanos() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && MAKERS.contains(thread.getThreadName()))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }

    private static String spread(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return String.format(Locale.ROOT, "{\"median\": %.1f, \"p99\": %.1f, \"longest\": %.1f}",
                sorted.get(FRAMES / 2), sorted.get(FRAMES * 99 / 100), sorted.getLast());
    }
}
