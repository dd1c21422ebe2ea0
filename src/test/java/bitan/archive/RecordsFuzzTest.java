package bitan.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happened to records, keys and the proof of purges: they are read, or told to be damaged, and stay as they are. */
class RecordsFuzzTest {
    private static final String PASSPHRASE = "frogs on a tram";

    private static final Made MADE = made();

    /** What a counter has after a visit. */
    private record Made(byte[] keys, PrivateKey key, RecordFolder.Kept kept, byte[] record, byte[] log) {}

    private static Made made() {
        try {
            var folder = Fuzzing.folder("records");
            var keys = new KeyFile(folder.resolve("keys.json"), 1);
            keys.make(Passphrase.of(PASSPHRASE));
            var records = new RecordFolder(folder);
            records.keep(Visits.record("材料还缺一样"));
            var kept = records.list().getLast();
            return new Made(Files.readAllBytes(folder.resolve("keys.json")), keys.opening(PASSPHRASE), kept,
                    Files.readAllBytes(kept.file()), log(folder.resolve("purge.log")));
        } catch (IOException | ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Fuzzed
    void open_damagedRecord_opensOnlyWhatIsAsItWas(@ForAll long seed) {
        Fuzzing.read(seed, List.of(MADE.record()), RecordsFuzzTest::assertOpensOnly);
    }

    @Fuzzed
    void read_damagedInsideOfARecord_isARecordOrNone(@ForAll long seed) {
        var whole = RecordJson.written(VisitRecord.of(Visits.whole(), Visits.CLOSED, "六号窗口").orElseThrow());
        Fuzzing.read(seed, List.of(whole), input -> {
            try {
                assertThat(RecordJson.read(input)).isNotNull();
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessage("no record").hasNoCause();
            }
        });
    }

    @Fuzzed
    void sealing_damagedKeys_areKeysOrAProblem(@ForAll long seed) {
        Fuzzing.read(seed, List.of(MADE.keys()), input -> {
            var file = Files.write(Fuzzing.folder("keys").resolve("keys.json"), input);
            try {
                assertThat(new KeyFile(file).sealing()).isPresent();
            } catch (ProblemException e) {
                assertThat(e.problem().code()).isEqualTo(ProblemCode.REC_09);
            }
            assertThat(file).hasBinaryContent(input);
        });
    }

    @Fuzzed
    void proof_damaged_isBrokenOrReadsOn(@ForAll long seed) {
        Fuzzing.read(seed, List.of(MADE.log()), input -> {
            var folder = Fuzzing.folder("purge");
            var file = Files.write(folder.resolve("purge.log"), input);
            var records = new RecordFolder(folder);
            assertThat(records.proof()).isNotNull();
            assertThat(records.list()).isEmpty();
            assertThat(file).hasBinaryContent(input);
        });
    }

    private static void assertOpensOnly(byte[] input) throws IOException {
        var folder = Fuzzing.folder("record");
        var file = Files.write(folder
                .resolve(String.valueOf(MADE.kept().file().getFileName())), input);
        var damaged = new RecordFolder.Kept(file, MADE.kept().closed(), MADE.kept().age());
        try {
            assertThat(new RecordFolder(folder).open(damaged, MADE.key())).isNotNull();
            assertThat(input).isEqualTo(MADE.record());
        } catch (ProblemException e) {
            assertThat(e.problem().code()).isEqualTo(ProblemCode.REC_04);
        }
        assertThat(file).hasBinaryContent(input);
    }

    private static byte[] log(Path file) throws IOException {
        var log = new PurgeLog(file);
        for (int i = 0; i < 5; i++) {
            var at = Instant.EPOCH.plus(Duration.ofDays(20_000 + i));
            log.append(new PurgeLine(at, at, Duration.ofDays(i), 30, 3, 1, 0, Optional.of(at), log.before()));
        }
        return Files.readAllBytes(file);
    }
}
