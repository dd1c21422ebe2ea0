package bitan.speech.vosk.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FstFileTest {
    private static final String NAME = "graph/Gr.fst";

    @TempDir Path model;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(model.resolve("am"));
        Files.createDirectories(model.resolve("graph"));
        Files.write(model.resolve(ModelFiles.ACOUSTIC), new byte[1]);
    }

    @Test
    void read_lookaheadGraph_isLeftToTheProof() throws Exception {
        assertThat(read(head("olabel_lookahead", 0, 0, 0))).isEqualTo(new FstFile(0));
        assertThat(read(head("ngram", 0, 700, 0))).isEqualTo(new FstFile(0));
        assertThat(read(head("vector", 0, -1, 0))).isEqualTo(new FstFile(0));
    }

    @Test
    void read_plainGraph_tellsItsHighestWord() throws Exception {
        assertThat(read(plain(0, new int[][]{{1, 7, 0}, {2, 5, 1}}))).isEqualTo(new FstFile(7));
        assertThat(read(plain(2, new int[][]{{1, 7, 0}}))).as("its words are inside")
                .isEqualTo(new FstFile(0));
    }

    @Test
    void read_plainGraphDamaged_isRefused() {
        assertThatThrownBy(() -> read(plain(0, new int[][]{{1, 7, 2}}))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read(plain(0, new int[][]{{-1, 7, 0}})))
                .isInstanceOf(ProblemException.class);
        var whole = plain(0, new int[][]{{1, 7, 0}});
        for (int length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).as("%d bytes", length).isInstanceOf(ProblemException.class);
        }
    }

    private FstFile read(byte[] bytes) throws Exception {
        Files.write(model.resolve(NAME), bytes);
        return FstFile.read(ModelFiles.in(model), NAME);
    }

    /** Two states; each arc: sound, word, next state. */
    private static byte[] plain(int flags, int[][] arcs) {
        var head = head("const", flags, 2, arcs.length);
        var bytes = ByteBuffer.allocate(head.length + 2 * 20 + arcs.length * 16)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(head).put(new byte[2 * 20]);
        for (var arc : arcs) {
            bytes.putInt(arc[0]).putInt(arc[1]).putFloat(0).putInt(arc[2]);
        }
        return bytes.array();
    }

    private static byte[] head(String kind, int flags, long states, long arcs) {
        var bytes = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN).putInt(0x7eb2fdd6);
        for (var text : new String[]{kind, "standard"}) {
            bytes.putInt(text.length()).put(text.getBytes(StandardCharsets.US_ASCII));
        }
        bytes.putInt(2).putInt(flags).putLong(0).putLong(0).putLong(states).putLong(arcs);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
