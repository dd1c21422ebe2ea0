package bitan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The house stays as drawn: which room may know which, and what each library is for. */
@AnalyzeClasses(packages = "bitan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> ANYWHERE = List.of("java..", "org.jspecify..", "org.slf4j..");

    /** A room, and everything beside {@link #ANYWHERE} and itself that it may know. {@code app} may know all. */
    private record Room(String name, String... known) {
        private ArchRule rule() {
            var allowed = Stream.of(ANYWHERE, List.of(known), List.of(name + "..")).flatMap(List::stream)
                    .toArray(String[]::new);
            return classes().that().resideInAPackage(name + "..").should().onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed)
                    .because(
                            "the arrows between rooms are those of the design, so that each can be read alone");
        }
    }

    private static final List<Room> HOUSE = List.of(
            new Room("bitan.problem"),
            new Room("bitan.disk"),
            new Room("bitan.json", "tools.jackson..", "com.fasterxml.jackson.annotation.."),
            new Room("bitan.limit"),
            new Room("bitan.program"),
            new Room("bitan.masking"),
            new Room("bitan.secret", "javax.crypto.."),
            new Room("bitan.memory"),
            new Room("bitan.pin", "bitan.secret", "bitan.disk", "bitan.problem..", "bitan.json",
                    "tools.jackson.."),
            // The interpreter who is called for visitors is one of those a guide may name.
            new Room("bitan.settings", "bitan.guide", "bitan.disk", "bitan.problem..", "tools.jackson.."),
            new Room("bitan.models", "org.apache.commons.compress..", "bitan.disk", "bitan.problem..",
                    "bitan.json", "tools.jackson.."),
            new Room("bitan.audio", "bitan.disk", "bitan.limit", "bitan.problem..", "javax.sound.sampled.."),
            new Room("bitan.speech", "bitan.audio..", "bitan.disk", "bitan.memory", "bitan.problem..",
                    "org.vosk..",
                    "com.sun.jna..",
                    "tools.jackson.."),
            new Room("bitan.lexicon", "bitan.problem..", "net.sourceforge.pinyin4j.."),
            new Room("bitan.wording", "bitan.lexicon..", "bitan.problem.."),
            new Room("bitan.glossary", "bitan.wording", "bitan.disk", "bitan.problem..", "tools.jackson.."),
            new Room("bitan.find", "bitan.lexicon.."),
            new Room("bitan.sentences", "bitan.find", "bitan.lexicon..", "bitan.disk", "bitan.json",
                    "bitan.problem..", "tools.jackson.."),
            // A guide is found by how it sounds: what the clerk says is often heard as other characters.
            new Room("bitan.guide", "bitan.find", "bitan.lexicon..", "bitan.disk", "bitan.problem..",
                    "bitan.json", "de.siegmar.fastcsv..",
                    "tools.jackson..", "com.fasterxml.jackson.annotation.."),
            new Room("bitan.replies", "bitan.wording..", "bitan.disk", "bitan.problem..", "tools.jackson..",
                    "com.fasterxml.jackson.annotation.."),
            new Room("bitan.pinyin", "bitan.lexicon..", "bitan.wording"),
            new Room("bitan.ink"),
            new Room("bitan.handwriting.digit", "bitan.ink"),
            new Room("bitan.handwriting.hanzi", "bitan.ink"),
            new Room("bitan.handwriting.sign", "bitan.ink"),
            new Room("bitan.handwriting", "bitan.handwriting.digit", "bitan.handwriting.hanzi",
                    "bitan.handwriting.sign", "bitan.ink",
                    "bitan.lexicon..", "bitan.wording", "bitan.problem..",
                    "ai.onnxruntime.."),
            new Room("bitan.letter", "bitan.ink", "bitan.disk", "bitan.problem..", "bitan.json",
                    "tools.jackson.."),
            new Room("bitan.note", "bitan.guide", "bitan.ink", "bitan.letter", "bitan.settings",
                    "bitan.wording",
                    "bitan.disk", "bitan.program", "bitan.problem..",
                    "org.apache.pdfbox..", "org.apache.fontbox..", "com.google.zxing..", "javax.print..",
                    "javax.crypto.."),
            new Room("bitan.conversation", "bitan.wording", "bitan.ink", "bitan.letter", "bitan.guide",
                    "bitan.note",
                    "bitan.problem.."),
            new Room("bitan.journal", "bitan.conversation", "bitan.guide..", "bitan.note", "bitan.ink",
                    "bitan.wording", "bitan.disk", "bitan.json", "bitan.problem..", "tools.jackson..",
                    "com.fasterxml.jackson.annotation..", "org.sqlite"),
            // What hides personal data is given to it: it knows texts, and not whose telephones are public.
            new Room("bitan.archive", "bitan.conversation", "bitan.note", "bitan.ink", "bitan.wording..",
                    "bitan.secret", "bitan.disk", "bitan.problem..", "bitan.json", "tools.jackson..",
                    "com.fasterxml.jackson.annotation..", "javax.crypto.."),
            new Room("bitan.setup", "bitan.conversation", "bitan.settings", "bitan.problem.."),
            new Room("bitan.counter", "bitan.conversation", "bitan.guide..", "bitan.ink", "bitan.note",
                    "bitan.pinyin", "bitan.replies", "bitan.sentences", "bitan.settings", "bitan.setup",
                    "bitan.wording",
                    "bitan.problem.."),
            // Of what was copied in another program only a number is looked at.
            new Room("bitan.screens", "bitan.counter", "bitan.conversation..", "bitan.wording",
                    "bitan.wording.facts", "bitan.ink",
                    "bitan.letter", "bitan.replies", "bitan.sentences",
                    "bitan.pinyin", "bitan.guide..", "bitan.note", "bitan.note.code",
                    "bitan.settings..", "bitan.setup",
                    "bitan.problem..", "javafx..", "com.sun.jna..", "atlantafx..", "org.kordamp.ikonli.."));

    /** The floors of {@code bitan.app}, the lowest first: a room may know those on lower floors. */
    private static final List<Set<String>> FLOORS = List.of(Set.of("installation", "display"),
            Set.of("log", "running"), Set.of("state"),
            Set.of("answer", "casework", "door", "models", "visit"),
            Set.of("doctor", "support", "voice"), Set.of("front", "setup"), Set.of("demo"), Set.of("kiosk"),
            Set.of("command"));

    /** What waits for others to call. */
    private static final Set<String> LISTENING = Set.of("java.net.ServerSocket", "java.net.DatagramSocket",
            "java.net.MulticastSocket", "javax.net.ServerSocketFactory", "javax.net.ssl.SSLServerSocket",
            "javax.net.ssl.SSLServerSocketFactory", "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.AsynchronousServerSocketChannel", "java.nio.channels.DatagramChannel",
            "java.nio.channels.MulticastChannel");
    /** What calls others. */
    private static final Set<String> REACHING = Set.of("java.net.Socket", "java.net.URLConnection",
            "java.net.HttpURLConnection", "javax.net.SocketFactory", "javax.net.ssl.SSLSocket",
            "java.nio.channels.SocketChannel", "java.nio.channels.AsynchronousSocketChannel");

    /** What may stand for a file. */
    private static final Set<String> NAMES = Set.of("java.nio.file.Path", "java.io.File", "java.lang.String");
    /** What opens one that stands for a file; given a stream, or what is open already, it opens nothing. */
    private static final Set<String> OPENING = Stream.concat(
            Stream.of("newInputStream", "newOutputStream", "newByteChannel", "newBufferedReader",
                    "newBufferedWriter", "readString", "readAllBytes", "readAllLines", "lines", "writeString",
                    "write").map(method -> "java.nio.file.Files." + method),
            Stream.of("java.nio.channels.FileChannel.open", "java.nio.channels.AsynchronousFileChannel.open",
                    "java.io.FileInputStream.<init>", "java.io.FileOutputStream.<init>",
                    "java.io.FileReader.<init>", "java.io.FileWriter.<init>",
                    "java.io.RandomAccessFile.<init>",
                    "java.io.PrintWriter.<init>", "java.io.PrintStream.<init>", "java.util.Scanner.<init>",
                    "java.util.zip.ZipFile.<init>", "java.util.jar.JarFile.<init>",
                    "javax.imageio.ImageIO.read",
                    "javax.imageio.ImageIO.write", "javax.sound.sampled.AudioSystem.getAudioInputStream",
                    "org.apache.pdfbox.Loader.loadPDF",
                    "org.apache.pdfbox.io.RandomAccessReadBufferedFile.<init>",
                    "org.apache.fontbox.ttf.TrueTypeCollection.<init>"))
            .collect(Collectors.toUnmodifiableSet());

    private static boolean opensByName(JavaCall<?> call) {
        var target = call.getTarget();
        var taken = target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        boolean isByName = !taken.isEmpty()
                && (NAMES.contains(taken.getFirst()) || taken.contains("java.io.File"));
        return isByName && OPENING.contains(target.getOwner().getName() + "." + target.getName());
    }

    @ArchTest
    static void rooms_knowOnlyWhatTheDesignAllows(JavaClasses house) {
        HOUSE.forEach(room -> room.rule().check(house));
    }

    @ArchTest
    static void roomsOfApp_knowOnlyThoseOnLowerFloors(JavaClasses house) {
        for (int i = 0; i < FLOORS.size(); i++) {
            for (var room : FLOORS.get(i)) {
                var above = FLOORS.subList(i, FLOORS.size()).stream().flatMap(Set::stream)
                        .filter(other -> !other.equals(room)).map(other -> "bitan.app." + other + "..")
                        .toArray(String[]::new);
                noClasses().that().resideInAPackage("bitan.app." + room + "..").should()
                        .dependOnClassesThat().resideInAnyPackage(above)
                        .because("what is wired does not know who wires it").check(house);
            }
        }
    }

    @ArchTest static final ArchRule roomsOfApp_haveAFloor = classes().that()
            .resideInAPackage("bitan.app..").and().resideOutsideOfPackage("bitan.app").should()
            .resideInAnyPackage(FLOORS.stream().flatMap(Set::stream).map(room -> "bitan.app." + room)
                    .toArray(String[]::new));

    @ArchTest static final ArchRule rooms_haveNoCycles = slices().matching("bitan.(**)").should()
            .beFreeOfCycles();

    @ArchTest static final ArchRule javafx_onlyInScreensAndApp = noClasses().that()
            .resideOutsideOfPackages("bitan.screens..", "bitan.app..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp.ikonli..")
            .because("the core must run, and be tested, without a screen");

    @ArchTest static final ArchRule staff_neverKnowsTheVisitorScreen = noClasses().that()
            .resideInAPackage("bitan.screens.staff..")
            .should().dependOnClassesThat().resideInAPackage("bitan.screens.visitor..")
            .because("each screen renders the conversation; none depends on what the other shows");

    @ArchTest static final ArchRule visitor_neverKnowsTheStaffScreen = noClasses().that()
            .resideInAPackage("bitan.screens.visitor..")
            .should().dependOnClassesThat().resideInAPackage("bitan.screens.staff..")
            .because("each screen renders the conversation; none depends on what the other shows");

    @ArchTest static final ArchRule vosk_onlyInItsAdapter = noClasses().that()
            .resideOutsideOfPackage("bitan.speech.vosk..")
            .should().dependOnClassesThat().resideInAPackage("org.vosk..")
            .because("a native library can end the process; one room knows how to handle it");

    @ArchTest static final ArchRule jna_onlyForVoskAndForWindows = noClasses().that()
            .resideOutsideOfPackages("bitan.speech.vosk..", "bitan.screens.desktop..")
            .should().dependOnClassesThat().resideInAPackage("com.sun.jna..")
            .because("a wrong call ends the process: each native library has one room that knows it");

    @ArchTest static final ArchRule onnx_onlyInHandwriting = noClasses().that()
            .resideOutsideOfPackage("bitan.handwriting..")
            .should().dependOnClassesThat().resideInAPackage("ai.onnxruntime..")
            .because("a native library may be missing; one room knows how to do without it");

    @ArchTest static final ArchRule sound_onlyInAudio = noClasses().that()
            .resideOutsideOfPackage("bitan.audio..")
            .should().dependOnClassesThat().resideInAPackage("javax.sound..")
            .because("devices come and go, and one room knows how");

    @ArchTest static final ArchRule pdf_onlyOnPaperAndInPrint = noClasses().that()
            .resideOutsideOfPackages("bitan.note.paper..", "bitan.note.print..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because("what a sheet says must not depend on how it is drawn");

    @ArchTest static final ArchRule zxing_onlyInCodes = noClasses().that()
            .resideOutsideOfPackage("bitan.note.code..")
            .should().dependOnClassesThat().resideInAPackage("com.google.zxing..")
            .because("there is one way to make a square that every telephone reads");

    @ArchTest static final ArchRule sqlite_onlyInTheJournal = noClasses().that()
            .resideOutsideOfPackage("bitan.journal")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..")
            .because("what is kept in a database has to be erased from it, and one room knows how");

    @ArchTest static final ArchRule printing_onlyInPrint = noClasses().that()
            .resideOutsideOfPackage("bitan.note.print..")
            .should().dependOnClassesThat().resideInAnyPackage("javax.print..", "java.awt.print..")
            .because("printers come and go and may not answer, and one room knows how to wait");

    @ArchTest static final ArchRule runLater_onlyInTheBridge = noClasses().that()
            .doNotHaveFullyQualifiedName("bitan.screens.Bridge")
            .should().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .because("only the newest state may wait for the FX thread, at most once");

    @ArchTest static final ArchRule listeningSockets_areNowhere = noClasses()
            .should().dependOnClassesThat(DescribedPredicate.describe("can listen on the network",
                    type -> LISTENING.contains(type.getName())))
            .orShould().dependOnClassesThat().resideInAnyPackage("com.sun.net.httpserver..", "java.rmi..",
                    "javax.management.remote..")
            .because("nobody may reach a counter over the network");

    @ArchTest static final ArchRule network_onlyWhereModelsAreFetched = noClasses().that()
            .resideOutsideOfPackages("bitan.models.fetch..", "bitan.app.display..")
            .should().dependOnClassesThat(DescribedPredicate.describe("reach the network",
                    type -> type.getName().startsWith("java.net.http.") || REACHING.contains(type.getName())))
            .orShould().callMethod("java.net.URL", "openStream")
            .orShould().callMethod("java.net.URL", "openConnection")
            .because(
                    "nothing of a visit leaves the machine: models are fetched when somebody asks for them, and "
                            + "the display server is asked whether it answers");

    @ArchTest static final ArchRule files_areOpenedInDiskOnly = noClasses().that()
            .resideOutsideOfPackage("bitan.disk")
            // Libraries that take nothing but a name, which was looked at just before.
            .and().doNotHaveFullyQualifiedName("bitan.models.unpack.ZipSource")
            .and().doNotHaveFullyQualifiedName("bitan.note.paper.Face")
            // A folder, whose names are to be on the disk.
            .and().doNotHaveFullyQualifiedName("bitan.models.Tree")
            .should().callCodeUnitWhere(DescribedPredicate.describe("opens a file by its name",
                    ArchitectureTest::opensByName))
            .because("a pipe or a device in the place of a file is waited for, or read, without end");

    @ArchTest static final ArchRule programs_areRunInOneRoom = noClasses().that()
            // Those two run this program's own Java, and end it.
            .resideOutsideOfPackages("bitan.program", "bitan.speech.process", "bitan.speech.vosk.check")
            .should().dependOnClassesThat().haveFullyQualifiedName("java.lang.ProcessBuilder")
            .orShould().callMethodWhere(DescribedPredicate.describe("runs a program",
                    call -> call.getTarget().getFullName().startsWith("java.lang.Runtime.exec(")))
            .because("another program may hang, or hold on to its output, and one room knows how to wait");

    @ArchTest static final ArchRule standardStreams_onlyInMain = noClasses().that()
            .doNotHaveFullyQualifiedName("bitan.app.Main")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .because("a kiosk has no terminal, and conversation text must not leak into one");

    @ArchTest static final ArchRule staticFields_areFinal = fields().that().areStatic()
            .and(notMadeByTheCompiler())
            .should().beFinal().because("a mutable static is a hidden wire between rooms");

    /** One meaning for each word; there is no exception. */
    @ArchTest
    static void simpleNames_areUsedOnce(JavaClasses all) {
        var twice = all.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName)).entrySet().stream()
                .filter(named -> named.getValue().size() > 1)
                .map(named -> named.getValue().stream().map(JavaClass::getName).sorted().toList()).toList();
        assertThat(twice).as("classes of the same simple name").isEmpty();
    }

    private static DescribedPredicate<JavaField> notMadeByTheCompiler() {
        return DescribedPredicate.describe("written by us",
                field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
