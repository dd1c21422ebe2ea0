package bitan.app.installation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.app.casework.Attached;
import bitan.app.log.Trace;
import bitan.archive.KeyFile;
import bitan.audio.WavFile;
import bitan.disk.NotAFile;
import bitan.glossary.GlossaryFile;
import bitan.guide.file.GuideFolder;
import bitan.journal.Journal;
import bitan.letter.LetterFolder;
import bitan.models.Catalog;
import bitan.note.code.CounterKey;
import bitan.pin.PinFile;
import bitan.pin.PinGate;
import bitan.pin.PinReset;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.SettingsFile;
import bitan.speech.vosk.check.ModelCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** A pipe, a device, a socket or a folder in the place of each file there is: the file's own problem, at once. */
class NoFilesTest {
    private static final List<Kind> KINDS = List.of(
            new Kind("settings.json", ProblemCode.SET_01,
                    place -> first(new SettingsFile(place).load().problems())),
            new Kind("glossary.json", ProblemCode.GLO_01, place -> new GlossaryFile(place).load().problem()),
            new Kind("chosen.json", ProblemCode.GLO_03, place -> thrown(() -> GlossaryFile.read(place))),
            new Kind("pin.json", ProblemCode.PIN_03, NoFilesTest::pin),
            new Kind("resume.key", ProblemCode.NOT_04, place -> thrown(() -> CounterKey.in(place))),
            new Kind("keys.json", ProblemCode.REC_09, place -> thrown(() -> new KeyFile(place).sealing())),
            new Kind("guide.json", ProblemCode.GUI_02,
                    place -> first(new GuideFolder(folder(place)).load().problems())),
            new Kind("form.pdf", ProblemCode.GUI_18, NoFilesTest::form),
            new Kind("letter.json", ProblemCode.LET_02,
                    place -> first(new LetterFolder(folder(place)).load().problems())),
            new Kind("journal.db", ProblemCode.JOU_02, NoFilesTest::journal),
            new Kind("sound.wav", ProblemCode.WAV_04, place -> thrown(() -> WavFile.open(place))),
            new Kind("models.json", ProblemCode.MOD_09, place -> thrown(() -> Catalog.read(place))),
            new Kind("am/final.mdl", ProblemCode.MOD_02, NoFilesTest::model),
            new Kind("trace.jsonl", ProblemCode.DSK_02, place -> thrown(() -> Trace.to(place))));

    @TempDir private Path data;

    /** A file that is opened: what is in it does not matter here. */
    private record Kind(String name, ProblemCode code, Opening opening) {}

    /** Opens what is in a file's place, and says what is told. */
    private interface Opening {
        Optional<Problem> open(Path place) throws Exception;
    }

    /** What throws a problem. */
    private interface Throwing {
        Object call() throws Exception;
    }

    static Stream<Arguments> kinds() {
        return KINDS.stream().flatMap(kind -> Arrays.stream(NotAFile.values())
                .map(what -> Arguments.of(Named.of(kind.name, kind), what)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void open_noFileInItsPlace_isThatFilesProblem(Kind kind, NotAFile what) throws Exception {
        var place = data.resolve(kind.name);
        Files.createDirectories(folder(place));
        try (var _ = what.put(place)) {
            assertThat(kind.opening.open(place)).map(Problem::code).contains(kind.code);
        }
    }

    private static Optional<Problem> pin(Path place) {
        return new PinGate(new PinFile(place, new PinReset(place.resolveSibling("none")))).problem();
    }

    private static Optional<Problem> form(Path place) throws Exception {
        return thrown(() -> new Attached(new GuideFolder(folder(place))).document("form.pdf"));
    }

    private static Optional<Problem> journal(Path place) {
        var opened = Journal.open(folder(place), Path.of("target", "work"));
        opened.journal().close();
        return first(opened.problems());
    }

    private static Optional<Problem> model(Path place) throws Exception {
        return thrown(() -> {
            ModelCheck.verify(folder(folder(place)), place.resolveSibling("work"));
            return place;
        });
    }

    private static Path folder(Path place) {
        return Objects.requireNonNull(place.getParent());
    }

    private static Optional<Problem> first(List<Problem> problems) {
        return problems.stream().findFirst();
    }

    private static Optional<Problem> thrown(Throwing opening) throws Exception {
        try {
            opening.call();
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }
}
