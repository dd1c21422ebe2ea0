package bitan.models.unpack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static bitan.models.unpack.ArchiveBytes.patched;
import static bitan.models.unpack.ArchiveBytes.renamed;
import static bitan.models.unpack.ArchiveBytes.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Archives that are models, and archives that attack. */
class ZipSourceTest {
    @TempDir Path temp;

    @Test
    void open_modelUnderOneFolder_takesTheFolderOff() throws Exception {
        assertThat(read(zip("m/", "m/am/", "m/am/final.mdl", "m/README")))
                .containsExactly(Map.entry("README", "m/README"),
                        Map.entry("am/final.mdl", "m/am/final.mdl"));
    }

    @Test
    void open_modelWithoutFolder_takesItAsItIs() throws Exception {
        assertThat(read(zip("am/final.mdl", "conf/model.conf"))).containsOnlyKeys("am/final.mdl",
                "conf/model.conf");
        assertThat(read(zip("README", "am/final.mdl"))).containsOnlyKeys("README", "am/final.mdl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "m/../../evil", "/etc/evil", "//server/evil", "C:/evil", "C:evil",
            "..\\evil",
            "m\\..\\evil", ".", "..", "m/./a", "m//a", "a\0b", "a\nb", "con", "m/NUL.txt", "a.", "a ",
            "a:stream",
            "m/../", "/"})
    void open_nameThatLeavesTheFolderOrMeansSomethingElse_refuses(String name) {
        assertRefused(zip("good", name), "name");
    }

    @Test
    void open_tooDeep_refuses() {
        assertRefused(zip("d/".repeat(30) + "f"), "name");
    }

    @Test
    void open_nameTooLong_refuses() {
        assertRefused(zip("x".repeat(300)), "name");
    }

    @Test
    void open_sameNameTwice_refuses() {
        assertRefused(renamed(zip("m/one", "m/two"), "m/two", "m/one"), "twice: m/one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m/ONE", "M/other", "m/one/below", "m/o\uFF4Ee"})
    void open_namesThatFallTogetherOnSomeSystem_refuses(String second) {
        assertRefused(zip("m/one", second), "twice");
    }

    @Test
    void open_folderWhereAFileStands_refuses() {
        assertRefused(zip("m/one", "m/one/", "m/two"), "twice");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 9, 12, 14, 93, 95, 98, 0xFFFF})
    void open_packedByAMethodThatWouldNeedMoreLibraries_refuses(int method) {
        assertRefused(patched(zip("m/a", "m/b"), ArchiveBytes.METHOD, method), "method " + method);
    }

    @Test
    void open_link_refuses() {
        assertRefused(patched(zip("m/a", "m/link"), ArchiveBytes.ATTRIBUTES, 0xA1FF0000), "link");
    }

    @Test
    void open_device_refuses() {
        assertRefused(patched(zip("m/a", "m/device"), ArchiveBytes.ATTRIBUTES, 0x21FF0000), "device");
    }

    @Test
    void open_plainUnixFile_isTaken() throws Exception {
        assertThat(read(patched(zip("m/a", "m/b"), ArchiveBytes.ATTRIBUTES, 0x81A40000))).hasSize(2);
    }

    @Test
    void open_encrypted_refuses() {
        assertRefused(patched(zip("m/a", "m/b"), ArchiveBytes.FLAGS, 0x0009), "encrypted");
    }

    @Test
    void open_tooManyEntries_refuses() {
        assertRefused(zip(IntStream.rangeClosed(0, Contents.MOST_FILES).mapToObj(i -> "m/" + i)
                .toArray(String[]::new)), "entries");
    }

    @Test
    void open_bomb_refusesBeforeUnpacking() {
        assertRefused(ArchiveBytes.zeros(64 << 20), "67108864 bytes");
    }

    @Test
    void read_entryLongerThanDeclared_failsWithoutReadingItAll() throws Exception {
        assertRefused(patched(ArchiveBytes.zeros(8 << 20), ArchiveBytes.SIZE, 1_000), "longer than declared");
    }

    @Test
    void open_sizeBeyondReason_refuses() {
        assertRefused(patched(zip("m/a", "m/b"), ArchiveBytes.SIZE, -2), "bytes");
    }

    @Test
    void open_onlyFolders_refuses() {
        assertRefused(zip("m/", "m/am/"), "no files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "<html>not found</html>"})
    void open_noArchive_refuses(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), "");
    }

    private void assertRefused(byte[] zip, String why) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(zip)).satisfies(e -> {
            assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_06);
            assertThat(e.problem().facts().getLast()).contains(why);
        });
    }

    private Map<String, String> read(byte[] zip) throws Exception {
        return ArchiveBytes.read(Files.write(temp.resolve("a.zip"), zip));
    }
}
