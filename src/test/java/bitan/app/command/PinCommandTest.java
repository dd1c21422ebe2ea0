package bitan.app.command;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.installation.Folders;
import bitan.pin.PinFile;
import bitan.pin.PinGate;
import bitan.pin.PinReset;
import bitan.pin.PinResult;

import static org.assertj.core.api.Assertions.assertThat;

class PinCommandTest {
    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void set_noneBefore_isThePin() {
        assertThat(run("482915\n", "set", "--stdin")).isZero();
        assertThat(out.toString()).contains("密码已设置").doesNotContain("482915");
        assertThat(gate().enter("482915")).isInstanceOf(PinResult.Opened.class);
        assertThat(gate().enter("482916")).isInstanceOf(PinResult.Wrong.class);
    }

    @Test
    void set_easyOne_isRefusedWithItsReason() {
        assertThat(run("1234\n", "set", "--stdin")).isEqualTo(1);
        assertThat(err.toString()).contains("PIN-02").doesNotContain("1234");
        assertThat(folder.resolve("data/pin.json")).doesNotExist();
    }

    @Test
    void set_anotherWithoutTheOld_isRefused() {
        run("482915\n", "set", "--stdin");
        assertThat(run("000\n739105\n", "set", "--stdin")).isEqualTo(1);
        assertThat(err.toString()).contains("PIN-07");
        assertThat(run("482915\r\n739105\r\n", "set", "--stdin")).isZero();
        assertThat(gate().enter("739105")).isInstanceOf(PinResult.Opened.class);
    }

    @Test
    void clear_withThePin_leavesNone() {
        run("482915\n", "set", "--stdin");
        assertThat(run("", "clear", "--stdin")).isEqualTo(1);
        assertThat(gate().isNeeded()).isTrue();
        assertThat(run("482915\n", "clear", "--stdin")).isZero();
        assertThat(gate().isNeeded()).isFalse();
    }

    @Test
    void clear_damagedFile_staysShutAndSaysWhatToDo() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/pin.json"), "{");
        assertThat(run("482915\n", "clear", "--stdin")).isEqualTo(1);
        assertThat(err.toString()).contains("PIN-03").contains("/etc/bitan/pin-reset");
    }

    @Test
    void set_lockedByTheAdministrator_isRefused() throws Exception {
        var etc = Files.createDirectories(folder.resolve("etc"));
        Files.writeString(etc.resolve("settings.json"), "{\"locked\": [\"pin\"]}");
        var terminal = new Terminal(
                new ByteArrayInputStream("482915\n".getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out), new PrintWriter(err), Locale.SIMPLIFIED_CHINESE);
        assertThat(Commands.run(new Folders(folder, folder.resolve("data"), etc), terminal, "pin", "set",
                "--stdin")).isEqualTo(1);
        assertThat(err.toString()).contains("SET-06", "pin");
        assertThat(folder.resolve("data/pin.json")).doesNotExist();
    }

    private PinGate gate() {
        return new PinGate(
                new PinFile(folder.resolve("data/pin.json"), new PinReset(folder.resolve("absent"))));
    }

    private int run(String typed, String... options) {
        var terminal = new Terminal(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out), new PrintWriter(err), Locale.SIMPLIFIED_CHINESE);
        return Commands.run(new Folders(folder, folder.resolve("data")), terminal, "pin", options[0],
                options[1]);
    }
}
