package bitan.speech.vosk.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import bitan.disk.RegularFile;
import bitan.problem.ProblemException;

/**
 * Whether a folder looks like a Vosk model: the files of one of the two layouts libvosk knows, each beginning as its
 * kind begins, and fitting together as far as libvosk itself does not look before it falls.
 */
final class ModelStructure {
    /** A file of settings may be empty: then all are as libvosk has them. */
    private static final String SETTINGS = ".conf";
    private static final Pattern SETTING = Pattern.compile("--[A-Za-z][A-Za-z0-9.\\-]*(=.*)?");
    private static final List<String> IVECTOR = List.of("ivector/splice.conf", "ivector/online_cmvn.conf",
            "ivector/final.mat", "ivector/global_cmvn.stats", "ivector/final.dubm");

    /** Where a layout has its parts. */
    private record Layout(String acoustic, List<String> confs, String graph, String boundary) {}

    private static final Layout NEW = new Layout(ModelFiles.ACOUSTIC,
            List.of("conf/mfcc.conf", "conf/model.conf"),
            "graph/", "graph/phones/word_boundary.int");
    private static final Layout OLD = new Layout(ModelFiles.OLD_ACOUSTIC, List.of("mfcc.conf"), "",
            "word_boundary.int");

    /** Bytes of a text; the words of the largest model take a tenth of it. */
    private static final int LARGEST = 1 << 27;

    private final ModelFiles files;
    private final Layout layout;

    private ModelStructure(ModelFiles files, Layout layout) {
        this.files = files;
        this.layout = layout;
    }

    /** Passes or throws MOD-02 naming the file and what is wrong with it. */
    static void check(ModelFiles files) throws ProblemException {
        var layout = files.has(NEW.acoustic) ? NEW : OLD;
        new ModelStructure(files, layout).check();
    }

    private void check() throws ProblemException {
        for (var name : needed()) {
            if (!files.has(name)) {
                throw files.bad(name + ": missing");
            }
            if (files.sizes().getOrDefault(name, 0L) == 0 && !name.endsWith(SETTINGS)) {
                throw files.bad(name + ": empty");
            }
        }
        for (var conf : layout.confs) {
            checkSettings(conf);
        }
        checkGraph();
        checkBoundaries();
    }

    private List<String> needed() {
        var needed = new ArrayList<>(layout.confs);
        needed.add(layout.acoustic);
        if (files.has(graph("HCLG.fst")) || !files.has(graph("HCLr.fst"))) {
            needed.add(graph("HCLG.fst"));
        } else {
            needed.addAll(List.of(graph("HCLr.fst"), graph("Gr.fst"), graph("disambig_tid.int")));
        }
        if (files.has("ivector/final.ie")) {
            needed.addAll(IVECTOR);
        }
        if (files.has("rescore/G.carpa")) {
            needed.add("rescore/G.fst");
        }
        return needed;
    }

    private void checkSettings(String name) throws ProblemException {
        for (var line : lines(name)) {
            var setting = line.strip();
            if (!setting.isEmpty() && !setting.startsWith("#") && !SETTING.matcher(setting).matches()) {
                throw files.bad(name + ": not settings");
            }
        }
    }

    private void checkGraph() throws ProblemException {
        for (var name : List.of("HCLG.fst", "HCLr.fst", "Gr.fst")) {
            if (files.has(graph(name))) {
                int word = FstFile.read(files, graph(name)).highestWord();
                if (word > 0 && !wordNumbers().contains(word)) {
                    throw files.bad(graph("words.txt") + ": word " + word + " missing");
                }
            }
        }
    }

    private Set<Integer> wordNumbers() throws ProblemException {
        var name = graph("words.txt");
        if (!files.has(name)) {
            throw files.bad(name + ": missing");
        }
        return numbers(name, 1);
    }

    /** A sound without its place in words is fatal in the midst of recognition. */
    private void checkBoundaries() throws ProblemException {
        var sounds = AcousticModel.sounds(files, layout.acoustic);
        if (files.has(layout.boundary) && !numbers(layout.boundary, 0).containsAll(sounds)) {
            throw files.bad(layout.boundary + ": sounds missing");
        }
    }

    /** The number in one of the two columns of a table. */
    private Set<Integer> numbers(String name, int column) throws ProblemException {
        try {
            return lines(name).stream().filter(line -> !line.isBlank())
                    .map(line -> Integer.valueOf(line.strip().split("[ \t]+", 2)[column]))
                    .collect(Collectors.toSet());
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw files.bad(name + ": not a table", e);
        }
    }

    private List<String> lines(String name) throws ProblemException {
        try {
            return RegularFile.text(files.path(name), LARGEST).lines().toList();
        } catch (IOException e) {
            throw files.bad(name + ": not readable text", e);
        }
    }

    private String graph(String name) {
        return layout.graph + name;
    }
}
