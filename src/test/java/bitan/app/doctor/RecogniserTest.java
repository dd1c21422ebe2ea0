package bitan.app.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vosk.LibVosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The recogniser, as commands use it, with a library that dies and with a model below any name. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecogniserTest {
    private static final Path LINE = Path.of("src/main/resources/bitan/app/demonstration/staff-01.wav")
            .toAbsolutePath();
    private static final Path EMBEDDED = Path.of("models/vosk-model-bitan-demo-cn-0.1").toAbsolutePath();
    /** An instruction of the processor that ends every process (UD2). */
    private static final byte[] DEADLY = {0x0f, 0x0b};

    @TempDir private Path folder;

    @Test
    void doctor_libraryThatDiesWhileItRecognises_saysThatRecognitionStopped() throws Exception {
        var ended = withDeadlyLibrary().run("doctor");
        assertThat(ended.printed()).contains("✗ 语音识别进程", "SPE-02", "RUN-06");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void transcribe_libraryThatDiesWhileItRecognises_saysSoOnOneLine() throws Exception {
        var ended = withDeadlyLibrary().run("transcribe", LINE.toString());
        assertThat(ended.printed().lines().filter(line -> !line.startsWith("MOD-03"))).singleElement()
                .asString().startsWith("SPE-02");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void transcribe_modelBelowANameThatIsNotUtf8_hears() throws Exception {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")),
                "names of files are not UTF-8 here");
        var locale = folder.resolve("zh_CN.GB18030");
        int made = new ProcessBuilder("localedef", "-i", "zh_CN", "-f", "GB18030", locale.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        assumeTrue(made == 0 || Files.isDirectory(locale), "locales is not installed");
        // The bytes of this name are other characters there, and those, as UTF-8, other bytes.
        var home = Files.createDirectory(folder.resolve("张三"));
        var model = home.resolve("model");
        copy(model);

        var ended = new ProgramRun(folder).set("LOCPATH", folder.toString()).set("LC_ALL", "zh_CN.GB18030")
                .run("transcribe", "--model", model.toString(), LINE.toString());

        assertThat(ended.printed()).contains("您好，请坐。").doesNotContain("MOD-02");
        assertThat(ended.code()).isZero();
    }

    private ProgramRun withDeadlyLibrary() throws IOException {
        var natives = Files.createDirectory(folder.resolve("natives"));
        byte[] library;
        try (var in = LibVosk.class.getResourceAsStream("/linux-x86-64/libvosk.so")) {
            library = in.readAllBytes();
        }
        System.arraycopy(DEADLY, 0, library, address(library, "vosk_recognizer_accept_waveform_s"),
                DEADLY.length);
        Files.write(natives.resolve("libvosk.so"), library);
        return new ProgramRun(folder).with("-Djna.library.path=" + natives);
    }

    /** Where a function of an ELF library begins: its dynamic symbols, in sections 11 with their names in the linked one. */
    private static int address(byte[] library, String function) {
        var elf = ByteBuffer.wrap(library).order(ByteOrder.LITTLE_ENDIAN);
        int sections = (int) elf.getLong(0x28);
        for (int i = 0; i < elf.getShort(0x3c); i++) {
            int section = sections + i * 64;
            if (elf.getInt(section + 4) == 11) {
                int names = (int) elf.getLong(sections + elf.getInt(section + 0x28) * 64 + 0x18);
                long end = elf.getLong(section + 0x18) + elf.getLong(section + 0x20);
                for (int symbol = (int) elf.getLong(section + 0x18); symbol < end; symbol += 24) {
                    if (isNamed(library, names + elf.getInt(symbol), function)) {
                        return offset(elf, elf.getLong(symbol + 8));
                    }
                }
            }
        }
        throw new AssertionError(function + " is not in it");
    }

    private static boolean isNamed(byte[] library, int at, String name) {
        var bytes = (name + "\0").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.wrap(library, at, bytes.length).equals(ByteBuffer.wrap(bytes));
    }

    /** Where an address lies in the file: in one of its segments. */
    private static int offset(ByteBuffer elf, long address) {
        int segments = (int) elf.getLong(0x20);
        for (int i = 0; i < elf.getShort(0x38); i++) {
            int segment = segments + i * 56;
            long begin = elf.getLong(segment + 0x10);
            if (elf.getInt(segment) == 1 && address >= begin
                    && address < begin + elf.getLong(segment + 0x20)) {
                return (int) (elf.getLong(segment + 8) + address - begin);
            }
        }
        throw new AssertionError("no segment");
    }

    private static void copy(Path target) throws IOException {
        try (var all = Files.walk(EMBEDDED)) {
            for (var path : all.toList()) {
                Files.copy(path, target.resolve(EMBEDDED.relativize(path).toString()));
            }
        }
    }
}
