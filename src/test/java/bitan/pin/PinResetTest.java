package bitan.pin;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import bitan.pin.PinResult.Opened;
import bitan.pin.PinResult.Shut;
import bitan.pin.PinResult.Wrong;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
class PinResetTest {
    /** On every Linux root's own, in a folder of root's: who runs the tests need not be root. */
    private static final Path OF_ROOT = Path.of("/etc/passwd");
    private static final int NOBODY = 65534;
    @TempDir Path folder;

    @Test
    void load_administratorsFile_dropsThePinOnce() throws Exception {
        new PinFile(path(), new PinReset(folder.resolve("absent"))).set(Pin.of("482915"));
        var file = new PinFile(path(), new PinReset(OF_ROOT));
        assertThat(new PinGate(file).enter("")).isEqualTo(new Opened(Optional.empty()));
        file.set(Pin.of("739105"));
        assertThat(new PinGate(file).enter("000")).isInstanceOf(Wrong.class);
    }

    @Test
    void load_pinSetWhenTheFileWasThere_holds() throws Exception {
        var file = new PinFile(path(), new PinReset(OF_ROOT));
        file.set(Pin.of("482915"));
        assertThat(new PinGate(file).enter("000")).isInstanceOf(Wrong.class);
    }

    @Test
    void load_damagedThenReset_opens() throws Exception {
        Files.writeString(path(), "{");
        var before = new PinFile(path(), new PinReset(folder.resolve("absent")));
        assertThat(new PinGate(before).enter("")).isInstanceOf(Shut.class);
        assertThat(new PinGate(new PinFile(path(), new PinReset(OF_ROOT))).enter(""))
                .isInstanceOf(Opened.class);
    }

    @Test
    void load_damagedWhenAnOldResetIsThere_staysShut() throws Exception {
        Files.writeString(path(), "{");
        var file = new PinFile(path(), new PinReset(OF_ROOT));
        assertThat(new PinGate(file).enter("")).isInstanceOf(Shut.class);
        assertThat(new PinGate(file).enter("")).isInstanceOf(Shut.class);
    }

    @Test
    void load_fileOfAnotherUser_isPassedOverAndSaid() throws Exception {
        var reset = Files.createFile(folder.resolve("reset"));
        giveAway(reset);
        assertPassedOver(reset);
    }

    @Test
    void load_linkToAFileOfRoot_isPassedOver() throws Exception {
        assertPassedOver(Files.createSymbolicLink(folder.resolve("reset"), OF_ROOT));
    }

    @Test
    void load_folderOthersCanWrite_isPassedOver() throws Exception {
        var open = Files.createDirectory(folder.resolve("open"));
        Files.setAttribute(open, "unix:mode", 0777);
        assertPassedOver(Files.createFile(open.resolve("reset")));
    }

    private void assertPassedOver(Path reset) throws Exception {
        var file = new PinFile(path(), new PinReset(reset));
        file.set(Pin.of("482915"));
        assertThat(new PinGate(file).isNeeded()).isTrue();
        assertThat(new PinGate(file).enter("000")).isInstanceOfSatisfying(Wrong.class, wrong -> assertThat(
                wrong.problem()).contains(Problem.of(ProblemCode.PIN_05, reset)));
    }

    /** Root's own file would count; anybody else's does not. */
    private static void giveAway(Path file) throws Exception {
        if (Integer.valueOf(0).equals(Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
            Files.setAttribute(file, "unix:uid", NOBODY);
        }
    }

    private Path path() {
        return folder.resolve("pin.json");
    }
}
