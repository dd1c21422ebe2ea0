package bitan.models;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder of a few files in the shape of a model, and its archive. */
record SmallModel(SortedMap<String, byte[]> files) {
    static final String NAME = "vosk-model-test-0.1";

    static SmallModel of(long seed) {
        var random = new Random(seed);
        var files = new TreeMap<String, byte[]>();
        for (var name : List.of("am/final.mdl", "conf/model.conf", "graph/phones/word_boundary.int",
                "README")) {
            var bytes = new byte[2_000 + random.nextInt(30_000)];
            random.nextBytes(bytes);
            files.put(name, bytes);
        }
        files.put("conf/empty", new byte[0]);
        return new SmallModel(files);
    }

    byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry("/"));
            for (var file : files.entrySet()) {
                zip.putNextEntry(entry("/" + file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** Of one fixed time, so that two archives of the same model are equal. */
    private static ZipEntry entry(String path) {
        var entry = new ZipEntry(NAME + path);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        return entry;
    }

    /** The catalogue's entry that knows this archive exactly. */
    CatalogModel entry(URI address) {
        return entry(address, OptionalLong.of(zip().length), Optional.of(sha256(zip())));
    }

    CatalogModel entry(URI address, OptionalLong bytes, Optional<String> sha256) {
        return new CatalogModel(NAME, "zh-CN", Optional.of(address), bytes, zip().length, sha256, "CC0-1.0",
                List.of(), "", "测试", "tests");
    }

    void write(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Exactly these files, byte for byte. */
    void assertIn(Path folder) throws IOException {
        var found = read(folder);
        assertThat(found.keySet()).isEqualTo(files.keySet());
        found.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        var found = new TreeMap<String, byte[]>();
        for (var file : plainFiles(folder)) {
            found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
        return found;
    }

    private static List<Path> plainFiles(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
