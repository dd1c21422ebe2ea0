package bitan.guide.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The counter's folder: what is there is read, what is saved is read back, and nothing is lost. */
class GuideFolderTest {
    private static final String FORMS = "\"forms\": [{\"title\": \"表\", \"file\": \"form.pdf\"}], \"hours\"";
    private static final int SHIPPED = GuideFolder.shipped().size();
    @TempDir private Path temporary;
    private Path path;
    private GuideFolder folder;

    @BeforeEach
    void copyShipped() throws ProblemException {
        path = temporary.resolve("data/guides");
        folder = new GuideFolder(path);
        folder.copyShipped();
    }

    @Test
    void copyShipped_intoNoFolder_bringsAllWithoutProblems() throws IOException {
        var loaded = folder.load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.guides()).containsExactlyInAnyOrderElementsOf(GuideFolder.shipped());
        assertThat(loaded.guides()).allMatch(Guide::example)
                .extracting(Guide::id)
                .contains("remote-medical-care", "social-card-replacement", "medical-reimbursement");
        try (var beside = Files.list(path.getParent())) {
            assertThat(beside).containsExactly(path);
        }
    }

    @Test
    void copyShipped_formsAndPictures_lieBesideTheGuidesAndAreSmall() {
        var forms = GuideFolder.shipped().stream().flatMap(guide -> guide.forms().stream()).toList();
        assertThat(forms).extracting(GuideForm::title).contains("授权委托书", "异地就医备案登记表");
        assertThat(forms).allSatisfy(form -> {
            assertThat(folder.attachment(form.file())).get().satisfies(file -> assertThat(Files.size(file))
                    .isLessThan(60_000));
            assertThat(folder.attachment(form.filledExample().orElseThrow())).get()
                    .satisfies(file -> assertThat(Files.size(file)).isLessThan(60_000));
        });
        var pictures = GuideFolder.shipped().stream().flatMap(guide -> guide.materials().stream())
                .flatMap(material -> material.picture().stream()).distinct().toList();
        assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(folder.attachment(picture)).get()
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(10_240)));
    }

    @Test
    void copyShipped_aFolderIsThere_changesNothing() throws Exception {
        Files.delete(path.resolve("social-card-replacement.json"));
        Files.writeString(path.resolve("remote-medical-care.json"), "{}");
        folder.copyShipped();
        assertThat(path.resolve("social-card-replacement.json")).doesNotExist();
        assertThat(path.resolve("remote-medical-care.json")).hasContent("{}");
    }

    @Test
    void load_noFolder_isAProblem() {
        var loaded = new GuideFolder(path.resolve("none")).load();
        assertThat(loaded.files()).isEmpty();
        assertThat(codes(loaded.problems())).containsExactly(ProblemCode.GUI_01);
    }

    @Test
    void load_otherFilesAndFolders_arePassedOver() throws IOException {
        Files.writeString(path.resolve("readme.txt"), "not a guide");
        Files.writeString(path.resolve(".hidden.json"), "not a guide");
        assertThat(folder.load().problems()).isEmpty();
        Files.createDirectory(path.resolve("folder.json"));
        assertThat(codes(folder.load().problems())).containsExactly(ProblemCode.GUI_02);
        assertThat(folder.load().guides()).hasSize(SHIPPED);
    }

    @Test
    void load_byteOrderMarkAndWindowsLines_areRead() throws IOException {
        var file = path.resolve("insurance-transfer.json");
        Files.writeString(file, "\ufeff" + Files.readString(file).replace("\n", "\r\n"));
        assertThat(folder.load().problems()).isEmpty();
    }

    @Test
    void load_gbk_isToldWithItsLine() throws IOException {
        var file = path.resolve("insurance-transfer.json");
        Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));
        assertThat(folder.load().problems()).containsExactly(Problem.of(ProblemCode.GUI_04, file, 3));
    }

    @Test
    void load_severalMistakes_tellsEachWithItsLine() throws IOException {
        var file = path.resolve("insurance-transfer.json");
        Files.writeString(file,
                Files.readString(file).replace("\"written\": \"2026-11-29\"", "\"written\": \"today\"")
                        .replace("\"example\": true", "\"example\": \"yes\"")
                        .replaceFirst("\"title\"", "\"titel\""));
        assertThat(folder.load().problems()).containsExactly(
                Problem.of(ProblemCode.GUI_07, file, 1, "title"),
                Problem.of(ProblemCode.GUI_08, file, 4, "written", "\"2026-11-30\""),
                Problem.of(ProblemCode.GUI_08, file, 5, "example", "true"),
                Problem.of(ProblemCode.GUI_15, file, 3, "titel"));
        assertThat(folder.load().guides()).hasSize(SHIPPED - 1);
    }

    @Test
    void load_sameIdTwice_keepsTheFirstByName() throws IOException {
        var copy = path.resolve("z-copy.json");
        Files.copy(path.resolve("insurance-transfer.json"), copy);
        var loaded = folder.load();
        assertThat(loaded.guides()).hasSize(SHIPPED);
        assertThat(loaded.problems())
                .containsExactly(Problem.of(ProblemCode.GUI_11, copy, 1, "insurance-transfer"));
    }

    @Test
    void load_tooMany_readsTheFirstAndSaysSo() throws IOException {
        for (int i = 0; i < GuideFolder.MOST; i++) {
            Files.writeString(path.resolve("zz" + i + ".json"), "{");
        }
        var loaded = folder.load();
        assertThat(loaded.files()).hasSize(GuideFolder.MOST);
        assertThat(loaded.guides()).hasSize(SHIPPED);
        assertThat(codes(loaded.problems())).contains(ProblemCode.GUI_17);
    }

    @Test
    void load_unknownField_isToldAndTheGuideUsed() throws IOException {
        var file = path.resolve("insurance-transfer.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{ \"colour\": [1, {\"a\": 2}],"));
        var loaded = folder.load();
        assertThat(loaded.problems()).containsExactly(Problem.of(ProblemCode.GUI_15, file, 1, "colour"));
        assertThat(loaded.guides()).hasSize(SHIPPED);
    }

    @Test
    void load_formThatIsMissing_isToldAndTheGuideUsed() throws IOException {
        var file = withForm();
        assertThat(codes(folder.load().problems())).containsExactly(ProblemCode.GUI_14);
        assertThat(folder.load().guides()).hasSize(SHIPPED);
        assertThat(folder.attachment("form.pdf")).isEmpty();
        Files.writeString(file.resolveSibling("form.pdf"), "%PDF-1.7");
        assertThat(folder.load().problems()).isEmpty();
        assertThat(folder.attachment("form.pdf")).isPresent();
    }

    @Test
    void load_formThatLinksOutOfTheFolder_isNotThere() throws IOException {
        var secret = Files.writeString(temporary.resolve("secret.pdf"), "secret");
        Files.createSymbolicLink(withForm().resolveSibling("form.pdf"), secret);
        assertThat(codes(folder.load().problems())).containsExactly(ProblemCode.GUI_14);
        assertThat(folder.attachment("form.pdf")).isEmpty();
    }

    @Test
    void attachment_namesThatLeadOut_areNotThere() throws IOException {
        Files.writeString(temporary.resolve("data/settings.json"), "{}");
        assertThat(folder.attachment("../settings.json")).isEmpty();
        assertThat(folder.attachment(temporary.resolve("data/settings.json").toString())).isEmpty();
        assertThat(folder.attachment(".")).isEmpty();
        assertThat(folder.attachment("a\0b")).isEmpty();
    }

    @Test
    void save_everyShippedGuide_readsBackTheSame() throws ProblemException {
        var other = new GuideFolder(temporary.resolve("other"));
        for (var guide : GuideFolder.shipped()) {
            other.save(guide);
        }
        assertThat(codes(other.load().problems())).as("its pictures and forms")
                .containsOnly(ProblemCode.GUI_14);
        assertThat(other.load().guides()).containsExactlyInAnyOrderElementsOf(GuideFolder.shipped());
    }

    @Test
    void save_aGuideInAFileOfAnotherName_replacesThatFile() throws Exception {
        Files.move(path.resolve("insurance-transfer.json"), path.resolve("mine.json"));
        folder.save(renamed("insurance-transfer"));
        assertThat(path.resolve("insurance-transfer.json")).doesNotExist();
        assertThat(folder.load().guides()).hasSize(SHIPPED).extracting(Guide::title).contains("新的名称");
        assertThat(folder.load().problems()).isEmpty();
    }

    @Test
    void save_aFileThatCannotBeReadHasItsName_isLeftAlone() throws Exception {
        Files.writeString(path.resolve("insurance-transfer.json"), "{ \"id\": ");
        folder.save(renamed("insurance-transfer"));
        assertThat(path.resolve("insurance-transfer.json")).hasContent("{ \"id\": ");
        assertThat(folder.load().guides()).hasSize(SHIPPED);
    }

    @Test
    void save_whereNoFolderCanBe_isAProblem() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> new GuideFolder(file.resolve("guides")).save(renamed("a")))
                .isInstanceOfSatisfying(ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.GUI_16));
        assertThatThrownBy(() -> new GuideFolder(file.resolve("guides")).copyShipped())
                .isInstanceOf(ProblemException.class);
    }

    private Path withForm() throws IOException {
        // The one guide for which nobody can act, and so without a form of its own.
        var file = path.resolve("resident-medical-insurance.json");
        return Files.writeString(file, Files.readString(file).replace("\"hours\": \"周", FORMS + ": \"周"),
                StandardCharsets.UTF_8);
    }

    private static Guide renamed(String id) {
        var guide = GuideFolder.shipped().getFirst();
        return new Guide(id, "新的名称", LocalDate.of(2027, 1, 1), false, "", "", List.of(), List.of(),
                List.of(guide.materials().getFirst()), guide.steps(), List.of(),
                List.of(), List.of(), "", guide.details());
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
