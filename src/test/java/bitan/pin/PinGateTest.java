package bitan.pin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.pin.PinResult.Opened;
import bitan.pin.PinResult.Shut;
import bitan.pin.PinResult.Waiting;
import bitan.pin.PinResult.Wrong;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

class PinGateTest {
    private static final String RIGHT = "482915";
    @TempDir Path folder;
    private final SettableClock clock = new SettableClock();
    private PinFile file = new PinFile(Path.of("unset"), new PinReset(Path.of("unset")));

    @BeforeEach
    void set() throws ProblemException {
        file = new PinFile(path(), new PinReset(folder.resolve("absent")));
        file.set(Pin.of(RIGHT));
    }

    @Test
    void enter_right_opens() {
        assertThat(gate().isNeeded()).isTrue();
        assertThat(gate().enter(RIGHT)).isInstanceOf(Opened.class);
    }

    @Test
    void set_kept_isReadableByItsOwnerAloneAndHoldsNoDigits() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(path())).doesNotContain(RIGHT);
    }

    @Test
    void set_samePinTwice_isKeptDifferently() throws Exception {
        var first = Files.readString(path());
        file.set(Pin.of(RIGHT));
        assertThat(Files.readString(path())).isNotEqualTo(first);
    }

    @Test
    void enter_noneSet_opens() throws ProblemException {
        file.clear();
        assertThat(gate().isNeeded()).isFalse();
        assertThat(gate().enter("")).isInstanceOf(Opened.class);
    }

    @Test
    void enter_fiveWrong_waitsThirtySecondsEvenForTheRightOne() {
        var gate = gate();
        assertThat(wrong(gate, 4)).isEqualTo(Duration.ZERO);
        assertThat(wrong(gate, 1)).hasSeconds(30);
        clock.pass(Duration.ofMillis(29_999));
        assertThat(gate.enter(RIGHT)).isEqualTo(new Waiting(Duration.ofMillis(1)));
        clock.pass(Duration.ofMillis(1));
        assertThat(gate.enter(RIGHT)).isInstanceOf(Opened.class);
        assertThat(wrong(gate, 4)).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"6,60", "7,300", "8,900", "9,1800", "10,3600", "11,3600", "1000,3600"})
    void delay_ofTries_growsToAnHour(int failed, int seconds) {
        assertThat(new Tries(failed, Instant.EPOCH).delay()).hasSeconds(seconds);
    }

    @Test
    void enter_wallClockMovedWhileRunning_waitsAsLong() {
        var gate = gate();
        wrong(gate, 5);
        clock.setWall(Duration.ofDays(1));
        assertThat(gate.enter(RIGHT)).isEqualTo(new Waiting(Duration.ofSeconds(30)));
        clock.setWall(Duration.ofDays(-400));
        clock.pass(Duration.ofSeconds(30));
        assertThat(gate.enter(RIGHT)).isInstanceOf(Opened.class);
    }

    @Test
    void enter_afterRestart_waitsTheRest() {
        wrong(gate(), 5);
        clock.pass(Duration.ofSeconds(10));
        var restarted = gate();
        assertThat(restarted.enter(RIGHT)).isEqualTo(new Waiting(Duration.ofSeconds(20)));
        clock.pass(Duration.ofSeconds(20));
        assertThat(restarted.enter(RIGHT)).isInstanceOf(Opened.class);
    }

    @Test
    void enter_afterRestartWithClockSetBack_waitsAllOfItAndNotForYears() {
        wrong(gate(), 5);
        clock.setWall(Duration.ofDays(-4000));
        var restarted = gate();
        assertThat(restarted.enter(RIGHT)).isEqualTo(new Waiting(Duration.ofSeconds(30)));
        clock.pass(Duration.ofSeconds(30));
        assertThat(restarted.enter(RIGHT)).isInstanceOf(Opened.class);
    }

    @Test
    void enter_restartAfterEveryTry_countsOn() {
        for (int i = 0; i < 4; i++) {
            wrong(gate(), 1);
        }
        assertThat(wrong(gate(), 1)).hasSeconds(30);
    }

    @Test
    void enter_newPinSetMeanwhile_isTheFirstTry() throws ProblemException {
        var gate = gate();
        wrong(gate, 5);
        file.set(Pin.of("739105"));
        assertThat(gate.enter("739105")).isInstanceOf(Opened.class);
    }

    @Test
    void enter_fileStaysAsItWas_countsInMemory() throws Exception {
        var gate = gate();
        var unwritten = Files.readString(path());
        for (int i = 0; i < 4; i++) {
            wrong(gate, 1);
            // As if it had not been written.
            Files.writeString(path(), unwritten);
        }
        assertThat(wrong(gate, 1)).hasSeconds(30);
        Files.writeString(path(), unwritten);
        assertThat(gate.enter(RIGHT)).isInstanceOf(Waiting.class);
    }

    @Test
    void enter_damagedAtAnyLength_staysShutOverRestarts() throws Exception {
        var whole = Files.readAllBytes(path());
        for (int length = 0; length < whole.length - 2; length += 7) {
            Files.write(path(), Arrays.copyOf(whole, length));
            assertThat(gate().enter(RIGHT)).isInstanceOfSatisfying(Shut.class,
                    shut -> assertThat(shut.problem().code()).isEqualTo(ProblemCode.PIN_03));
            assertThat(gate().isNeeded()).isTrue();
            assertThat(gate().enter(RIGHT)).isInstanceOf(Shut.class);
        }
        try (var files = Files.list(path().getParent())) {
            assertThat(files.filter(kept -> kept.toString().contains(".kept-"))).isNotEmpty();
        }
    }

    @Test
    void enter_anyBitFlipped_neverOpensForAWrongPin() throws Exception {
        var whole = Files.readAllBytes(path());
        for (int i = 0; i < whole.length; i += 5) {
            var flipped = whole.clone();
            flipped[i] ^= (byte) (1 << (i % 8));
            Files.write(path(), flipped);
            assertThat(gate().enter("000000")).as("bit %s", i).isNotInstanceOf(Opened.class);
        }
    }

    @Test
    void enter_newerVersion_isShutAndTheFileStays() throws Exception {
        var newer = Files.readString(path()).replaceFirst("\"version\" : 1", "\"version\" : 2");
        Files.writeString(path(), newer);
        assertThat(gate().enter(RIGHT)).isInstanceOf(Shut.class);
        assertThat(path()).hasContent(newer);
    }

    private Path path() {
        return folder.resolve("data/pin.json");
    }

    private PinGate gate() {
        return new PinGate(file, clock, clock::nanos);
    }

    /** How long to wait after so many wrong tries. */
    private static Duration wrong(PinGate gate, int times) {
        var wait = Duration.ZERO;
        for (int i = 0; i < times; i++) {
            wait = ((Wrong) gate.enter("111")).delay();
        }
        return wait;
    }
}
