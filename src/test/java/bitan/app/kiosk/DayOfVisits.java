package bitan.app.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

import javax.management.ObjectName;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
import bitan.guide.file.GuideFolder;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.settings.Settings;
import bitan.wording.Caption;

/**
 * A day at a counter as fast as the machine can: visits one after another in both windows, of which each turn is waited
 * for until both have drawn it. After every visit it says what the process then holds. A process of its own, for
 * figures that nobody else's work is in.
 */
final class DayOfVisits {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double MEGABYTE = 1e6;
    private static final List<String> SENTENCES = List.of("您好请问您要办什么业务", "社保卡丢了要先挂失再补办",
            "请带上身份证原件和一寸白底照片两张", "补卡的工本费是二十五元五角", "下周三上午九点以后到六号窗口来拿",
            "单位要在表上盖章还要写上联系人的电话", "异地就医备案可以在手机上办也可以在这里办", "这张表请您从第二行开始填写");
    private static final List<String> ANSWERS = List.of("我的社保卡不见了", "照片可以在这里拍吗", "单位没有公章怎么办", "好的谢谢您");

    private static final List<Settings.VisitorTheme> THEMES = List.of(Settings.VisitorTheme.values());

    private final Kiosk kiosk;
    private final BufferedReader trace;
    private final List<Double> delays = new ArrayList<>();
    private int turns;

    private DayOfVisits(Kiosk kiosk, BufferedReader trace) {
        this.kiosk = kiosk;
        this.trace = trace;
    }

    /** {@code args}: an empty folder, and how many visits. Prints a line for each. */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var files = CounterFiles.at(folder.resolve("settings.json"));
        files.settings().save(Settings.DEFAULT);
        var models = SpeechModels.in(new Folders(Path.of("").toAbsolutePath(), folder));
        var file = folder.resolve("trace.jsonl");
        try (var kiosk = new Kiosk(files, models, Trace.to(file), Inputs.ofClerk(MicrophoneStandIn::new));
                var trace = Files.newBufferedReader(file)) {
            kiosk.openWindows(wishes -> wishes);
            var day = new DayOfVisits(kiosk, trace);
            for (int visit = 1; visit <= Integer.parseInt(args[1]); visit++) {
                day.visit(visit);
                System.out.println(day.figures());
            }
        }
        System.exit(0);
    }

    private void visit(int number) throws Exception {
        turns = 0;
        delays.clear();
        for (int i = 0; i < SENTENCES.size(); i++) {
            var sentence = SENTENCES.get((i + number) % SENTENCES.size()) + number;
            IntStream.rangeClosed(1, sentence.length()).forEach(
                    end -> converse(new Command.Hear(Speaker.STAFF, Caption.of(sentence.substring(0, end)))));
            turn(new Command.Settle(Speaker.STAFF, Caption.of(sentence)));
            if (i % 2 == 0) {
                answer(ANSWERS.get(i / 2) + number);
            }
        }
        write(ANSWERS.getLast());
        matter(number);
        converse(new Command.Close());
        await(line -> line.path("event").asString("").equals("wiped"));
    }

    private void answer(String text) throws Exception {
        IntStream.rangeClosed(1, text.length())
                .forEach(end -> converse(new Command.Draft(Speaker.VISITOR, text.substring(0, end))));
        turn(new Command.Type(Speaker.VISITOR, text));
    }

    private void write(String text) throws Exception {
        var ink = ink();
        IntStream.rangeClosed(1, ink.strokes().size())
                .forEach(end -> converse(new Command.Sketch(new Ink(ink.strokes().subList(0, end)))));
        turn(new Command.Write(ink, text));
    }

    private void matter(int number) throws Exception {
        var guides = GuideFolder.shipped();
        var guide = guides.get(number % guides.size());
        converse(new Command.Correct(1, "您好，请问您办什么？"));
        converse(new Command.Pin(1, true));
        converse(new CaseCommand.Present(guide));
        guide.conditions().forEach(condition -> converse(new CaseCommand.Hold(condition.id(), true)));
        converse(new CaseCommand.WriteNote(Note.of(
                new NoteHead(guide.title(), "六号窗口", "", LocalDate.of(2026, 11, 23), guide.id()),
                List.of(NoteItem.of("带上单位的证明")))));
        converse(new CaseCommand.ShowNote());
        kiosk.obey(new Intent.Adjust(number % 4, THEMES.get(number % THEMES.size())));
        turn(new Command.Type(Speaker.STAFF, "请您看一下这张单子"));
        kiosk.obey(new Intent.ComposeNote());
    }

    private static Ink ink() {
        return new Ink(IntStream.range(0, 3).mapToObj(stroke -> new Stroke(IntStream.range(0, 20)
                .mapToObj(at -> InkPoint.at(40 * stroke + at, 30 + 5 * at, 20L * at)).toList())).toList());
    }

    private void converse(Command command) {
        kiosk.obey(new Intent.Converse(command));
    }

    /** Returns when both windows have drawn it. */
    private void turn(Command command) throws Exception {
        turns++;
        long begun = System.nanoTime();
        converse(command);
        var waiting = new HashSet<>(Set.of("staff", "visitor"));
        while (!waiting.isEmpty()) {
            var shown = await(line -> waiting.contains(line.path("screen").asString(""))
                    && line.path("turns").asInt(0) == turns);
            waiting.remove(shown.path("screen").asString(""));
            delays.add((shown.path("nanos").asLong(0) - begun) / 1e6);
        }
    }

    /** The next line of the trace that is such a one. */
    private JsonNode await(Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        var written = new StringBuilder();
        while (true) {
            int next = trace.read();
            if (next < 0) {
                Thread.sleep(2);
            } else if (next != '\n') {
                written.append((char) next);
            } else {
                var line = JSON.readTree(written.toString());
                if (wanted.test(line)) {
                    return line;
                }
                written.setLength(0);
            }
        }
    }

    /** What the process holds now, after a collection: heap in MB, threads, open files, nodes, median delay in ms. */
    private String figures() throws Exception {
        System.gc();
        var runtime = Runtime.getRuntime();
        double heap = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        var files = ManagementFactory.getPlatformMBeanServer().getAttribute(
                new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "OpenFileDescriptorCount");
        var sorted = delays.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.2f %d %s %d %.1f %.1f", heap,
                ManagementFactory.getThreadMXBean().getThreadCount(), files, nodes(),
                sorted.get(sorted.size() / 2), resident());
    }

    private static double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1e3).sum();
    }

    private static long nodes() {
        var counted = new CompletableFuture<Long>();
        Platform.runLater(() -> counted.complete(Window.getWindows().stream()
                .flatMap(window -> all(window.getScene().getRoot())).count()));
        return counted.join();
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(DayOfVisits::all)
                : Stream.empty());
    }
}
