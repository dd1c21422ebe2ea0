package bitan.journal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import bitan.conversation.Turn;
import bitan.problem.Problem;

/** Kills a process that talks, at a random moment, and looks what is left of what it said. */
public final class Killing {
    private static final Path WORK = Path.of("target", "work");
    private static final int MOST_TURNS = 120;
    private static final int MOST_NANOS = 4_000_000;

    private final Path folder;
    private final Random chance;

    /**
     * What a killed process left.
     *
     * @param printed the last turn it said was safe
     * @param found turns that are there, each as it was said
     */
    public record Left(int printed, int found, List<Problem> problems) {
        /** Whether nothing is lost. */
        public boolean isWhole() {
            return found >= printed && problems.isEmpty();
        }
    }

    /** Of processes that share a journal. */
    public Killing(Path folder, Random chance) {
        this.folder = folder;
        this.chance = chance;
    }

    /** One process, from its start to its end and what it left. */
    public Left once() throws IOException, InterruptedException {
        var process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                // Here, for nobody takes away what a killed program unpacked.
                "-Dorg.sqlite.tmpdir=" + Files.createDirectories(folder), "-cp",
                absolute(System.getProperty("java.class.path")), TalkingProcess.class.getName(),
                folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int printed;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            printed = killAfterSome(process, out);
        } finally {
            process.destroyForcibly().waitFor();
        }
        var opened = Journal.open(folder, WORK);
        opened.journal().close();
        return new Left(printed, sound(opened.conversation().turns()), opened.problems());
    }

    /** The last number it printed: also what is still in the pipe was safe. */
    private int killAfterSome(Process process, BufferedReader out) throws IOException {
        int left = 1 + chance.nextInt(MOST_TURNS);
        int printed = 0;
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            printed = Integer.parseInt(line);
            if (--left == 0) {
                // Somewhere within the next turns, and not always just behind one.
                long until = System.nanoTime() + chance.nextInt(MOST_NANOS);
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                // By its handle: the process itself would close the pipe with what is still in it.
                process.toHandle().destroyForcibly();
            }
        }
        return printed;
    }

    private static int sound(List<Turn> turns) {
        return (int) turns.stream()
                .takeWhile(turn -> turn.text().equals(TalkingProcess.sentence(turn.number())))
                .count();
    }

    private static String absolute(String path) {
        return String.join(File.pathSeparator, List.of(path.split(File.pathSeparator)).stream()
                .map(one -> Path.of(one).toAbsolutePath().toString()).toList());
    }
}
