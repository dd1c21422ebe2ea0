package bitan.app.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.running.OneKiosk;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.journal.Journal;
import bitan.pin.Pin;
import bitan.pin.PinFile;
import bitan.pin.PinReset;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

class KeptCheckTest {
    private static final Path WORK = Path.of("target", "work");
    private static final String DRAFT = "三万元";

    @TempDir private Path data;

    @Test
    void findings_newCounter_lackOnlyAPin() {
        assertThat(said("journal")).isEqualTo("noneOpen");
        assertThat(said("guides")).isEqualTo("shipped");
        assertThat(said("glossary")).isEqualTo("shipped");
        assertThat(problem("pin")).contains(ProblemCode.RUN_09);
    }

    @Test
    void journal_conversationBrokenOff_isToldAndLeftAsItWas() throws Exception {
        breakOff();
        assertThat(said("journal")).isEqualTo("brokenOff");
        assertThat(problem("journal")).isEmpty();
        var opened = Journal.open(data.resolve("journal"), WORK);
        opened.journal().close();
        assertThat(opened.conversation().visitor().typed()).isEqualTo(DRAFT);
        assertThat(opened.problems()).isEmpty();
    }

    @Test
    void journal_ofAProgramThatWasKilled_isCountedWithItsLogAndNothingOfItChanges() throws Exception {
        var killed = Files.createDirectories(data.resolve("killed"));
        try (var journal = Journal.open(killed, WORK).journal()) {
            journal.append(1, new Event.Drafted(Speaker.VISITOR, DRAFT));
            Files.createDirectories(data.resolve("journal"));
            for (var name : List.of("journal.db", "journal.db-wal")) {
                Files.copy(killed.resolve(name), data.resolve("journal").resolve(name));
            }
        }
        var before = contents(data.resolve("journal"));
        assertThat(finding("journal")).isEqualTo(Finding.of("journal", "brokenOff", 1));
        assertThat(contents(data.resolve("journal"))).isEqualTo(before).hasSize(2);
    }

    @Test
    void journal_closed_isLookedAtAndNothingOfItChanges() throws Exception {
        breakOff();
        var before = contents(data.resolve("journal"));
        assertThat(said("journal")).isEqualTo("brokenOff");
        assertThat(contents(data.resolve("journal"))).isEqualTo(before);
    }

    @Test
    void wishes_ofTheCounter_areCountedAndAMistakeIsToldWithItsLine() throws Exception {
        assertThat(said("wishes")).isEqualTo("shipped");
        Files.writeString(data.resolve("wishes.json"),
                """
                {"groups": [{"name": "看病", "wishes": [{"text": "请叫医生", "picture": "hospital"}, {"text": "我头晕", "picture": "body"}]}]}""");
        assertThat(finding("wishes")).isEqualTo(Finding.of("wishes", "usable", 2));
        Files.writeString(data.resolve("wishes.json"), "[{]");
        assertThat(problem("wishes")).contains(ProblemCode.WIS_01);
    }

    @Test
    void pin_damagedOrDropped_isToldAndTheFileIsLeft() throws Exception {
        Files.writeString(data.resolve("pin.json"), "{\"hash\":");
        assertThat(problem("pin")).contains(ProblemCode.PIN_03);
        assertThat(contents(data)).containsOnlyKeys("pin.json").containsValue("{\"hash\":");
    }

    @Test
    void journal_damaged_isToldAndNotTouched() throws Exception {
        breakOff();
        var database = data.resolve("journal/journal.db");
        Files.write(database, new byte[200], StandardOpenOption.WRITE);
        var before = Files.readAllBytes(database);
        assertThat(problem("journal")).contains(ProblemCode.RUN_03);
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }

    @Test
    void journal_ofAKioskThatRuns_isLeftToIt() throws Exception {
        breakOff();
        try (var _ = OneKiosk.claim(data)) {
            assertThat(said("journal")).isEqualTo("inUse");
        }
    }

    @Test
    void guidesAndGlossary_withMistakes_areTold() throws Exception {
        Files.createDirectories(data.resolve("guides"));
        Files.writeString(data.resolve("guides/a.json"), "{");
        Files.writeString(data.resolve("glossary.json"), "no list");
        assertThat(problem("guides")).isPresent();
        assertThat(problem("glossary")).contains(ProblemCode.GLO_04);
        assertThat(data.resolve("glossary.json")).exists();
    }

    @Test
    void sentences_asTheyAre_areCountedOrToldAndTheFileIsLeft() throws Exception {
        assertThat(said("sentences")).isEqualTo("shipped");
        Files.writeString(data.resolve("sentences.json"), "{\"calming\": [\"别急。\"]}");
        assertThat(finding("sentences")).isEqualTo(Finding.of("sentences", "usable", 1));
        Files.writeString(data.resolve("sentences.json"), "{\"calming\": [\"别急。\", \"到{\"]}");
        assertThat(problem("sentences")).contains(ProblemCode.SEN_02);
        Files.writeString(data.resolve("sentences.json"), "{\"calming\": [");
        assertThat(problem("sentences")).contains(ProblemCode.SEN_01);
        assertThat(contents(data)).containsOnlyKeys("sentences.json").containsValue("{\"calming\": [");
    }

    @Test
    void pin_set_isFine() throws Exception {
        new PinFile(data.resolve("pin.json"), new PinReset(data.resolve("none"))).set(Pin.of("271828"));
        assertThat(problem("pin")).isEmpty();
    }

    private void breakOff() throws Exception {
        var journal = Journal.open(data.resolve("journal"), WORK).journal();
        try (journal) {
            journal.append(1, new Event.Drafted(Speaker.VISITOR, DRAFT));
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                contents.put(file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private String said(String what) {
        return finding(what).said();
    }

    private Optional<ProblemCode> problem(String what) {
        return finding(what).problem().map(Problem::code);
    }

    private Finding finding(String what) {
        var check = new KeptCheck(new Folders(Path.of("").toAbsolutePath(), data),
                CounterFiles.at(data.resolve("settings.json")), WORK);
        return check.findings().stream().filter(finding -> finding.what().equals(what)).findFirst()
                .orElseThrow();
    }
}
