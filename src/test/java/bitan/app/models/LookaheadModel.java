package bitan.app.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The embedded model in the shape of the official small ones, made by OpenFst's own tools: its graph as a lookahead graph
 * and a grammar that has the words inside, and no {@code words.txt}.
 */
record LookaheadModel(Path folder) {
    private static final Path EMBEDDED = Path.of("models", SpeechModels.DEMONSTRATION).toAbsolutePath();
    private static final Path TOOLS = Path.of("/usr/bin");
    private static final String PLUGIN = "olabel_lookahead-fst.so";
    private static final List<String> SAME = List.of("am/final.mdl", "conf/mfcc.conf", "conf/model.conf",
            "graph/phones/word_boundary.int");
    /** In every state of the grammar; what weighs nothing, an n-gram grammar cannot hold. */
    private static final String WEIGHT = "0.001";

    /** What has to be installed before one can be made; empty if all is there. */
    static Optional<String> missing() throws IOException {
        for (var tool : List.of("fstconvert", "fstcompile", "fstarcsort", "fstsymbols")) {
            if (!Files.isExecutable(TOOLS.resolve(tool))) {
                return Optional.of("libfst-tools is not installed");
            }
        }
        return plugins().isPresent()
                ? Optional.empty()
                : Optional.of("libfst22-plugins-base is not installed");
    }

    static LookaheadModel in(Path folder) throws Exception {
        for (var file : SAME) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(EMBEDDED.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("README"), "a model in the shape of the official ones\n");
        var graph = folder.resolve("graph");
        Files.writeString(graph.resolve("disambig_tid.int"), "100000\n"); // no number of any state
        var work = Files.createDirectory(folder.resolveSibling("work-of-" + folder.getFileName()));
        run("fstconvert", "--fst_type=olabel_lookahead", "--save_relabel_opairs=" + work.resolve("labels"),
                EMBEDDED.resolve("graph/HCLG.fst"), graph.resolve("HCLr.fst"));
        grammar(work, graph.resolve("Gr.fst"));
        return new LookaheadModel(folder);
    }

    /** An archive as the official ones are: a folder around everything, and an entry for each folder. */
    Path zip(String name) throws IOException {
        var file = folder.resolveSibling(name + ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file)); var all = Files.walk(folder)) {
            for (var path : all.sorted().toList()) {
                var entry = name + "/" + folder.relativize(path);
                boolean isFolder = Files.isDirectory(path);
                zip.putNextEntry(new ZipEntry(isFolder && !entry.endsWith("/") ? entry + "/" : entry));
                if (!isFolder) {
                    Files.copy(path, zip);
                }
            }
        }
        return file;
    }

    /** Any word after any other: how likely which is, the graph says already. */
    private static void grammar(Path work, Path made) throws Exception {
        var words = new ArrayList<String>(List.of("<eps> 0"));
        var arcs = new ArrayList<String>(List.of("0 1 0 0 " + WEIGHT));
        var numbers = new HashMap<String, String>();
        for (var line : Files.readAllLines(work.resolve("labels"))) {
            var pair = line.split("\\s+", -1);
            numbers.put(pair[0], pair[1]);
        }
        for (var line : Files.readAllLines(EMBEDDED.resolve("graph/words.txt"))) {
            var word = line.split(" ", -1);
            var number = numbers.get(word[1]);
            if (number != null && !word[1].equals("0")) {
                words.add(word[0] + " " + number);
                arcs.add("1 1 " + number + " " + number + " " + WEIGHT);
            }
        }
        arcs.addAll(List.of("1 " + WEIGHT, "0 " + WEIGHT));
        Files.write(work.resolve("words"), words);
        Files.write(work.resolve("arcs"), arcs);
        run("fstcompile", work.resolve("arcs"), work.resolve("compiled"));
        run("fstarcsort", "--sort_type=ilabel", work.resolve("compiled"), work.resolve("sorted"));
        run("fstsymbols", "--isymbols=" + work.resolve("words"), "--osymbols=" + work.resolve("words"),
                work.resolve("sorted"), work.resolve("named"));
        run("fstconvert", "--fst_type=ngram", work.resolve("named"), made);
    }

    private static void run(Object... words) throws Exception {
        var builder = new ProcessBuilder(TOOLS.resolve(words[0].toString()).toString()).inheritIO();
        for (var word : List.of(words).subList(1, words.length)) {
            builder.command().add(word.toString());
        }
        builder.environment().put("LD_LIBRARY_PATH", plugins().orElseThrow().toString());
        assertThat(builder.start().waitFor()).as(List.of(words).toString()).isZero();
    }

    private static Optional<Path> plugins() throws IOException {
        try (var found = Files.find(Path.of("/usr/lib"), 4, (file, _) -> file.endsWith(PLUGIN))) {
            return found.findFirst().map(Path::getParent);
        }
    }
}
