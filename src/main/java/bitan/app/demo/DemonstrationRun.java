package bitan.app.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.demo.Demonstration.Outcome;
import bitan.app.front.Pictures;
import bitan.disk.WholeFile;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** One playing of the story at a kiosk of its own, which leaves a note, pictures and a record. */
public final class DemonstrationRun {
    private final DemonstrationPlayer player;
    private final Supplier<Map<String, BufferedImage>> screens;
    private final Path paper;
    private final Optional<Path> out;

    /**
     * A run that has not begun.
     *
     * @param player of the demonstration's own kiosk
     * @param screens what both screens look like when asked
     * @param paper the file the note is printed to
     * @param out where pictures and {@code transcript.json} go; empty for none
     */
    public DemonstrationRun(DemonstrationPlayer player, Supplier<Map<String, BufferedImage>> screens,
            Path paper, Optional<Path> out) {
        this.player = player;
        this.screens = screens;
        this.paper = paper;
        this.out = out;
    }

    /** How many of the clerk's lines were heard word for word. */
    public record Heard(long lines, long of) {

        /** Whether all were. */
        public boolean isAll() {
            return lines == of;
        }
    }

    /**
     * Plays it with the recordings that the kiosk hears. Not on the FX thread.
     *
     * @throws ProblemException if note, pictures or record cannot be written ({@code DSK-02})
     */
    public Heard play(Recordings recordings, Demonstration.Pause pause)
            throws ProblemException, InterruptedException {
        var outcomes = player.play(Story.embedded(), recordings, pause, Optional.of(paper), audience());
        if (out.isPresent()) {
            record(out.get().resolve("transcript.json"), outcomes);
        }
        var spoken = outcomes.stream().filter(outcome -> outcome.step() instanceof Story.Says).toList();
        return new Heard(spoken.stream().filter(Outcome::isRight).count(), spoken.size());
    }

    private Demonstration.Audience audience() throws ProblemException {
        if (out.isEmpty()) {
            return _ -> {};
        }
        var pictures = new Pictures(out.get());
        return _ -> pictures.write(screens.get());
    }

    private static void record(Path file, List<Outcome> outcomes) throws ProblemException {
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        try {
            WholeFile.write(file, json.writeValueAsString(outcomes.stream().map(Line::of).toList()) + "\n");
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.DSK_02, file, e);
        }
    }

    /** One step in {@code transcript.json}. */
    private record Line(String who, String expected, String shown, boolean right) {

        static Line of(Outcome outcome) {
            return new Line(outcome.step().isVisitors() ? "visitor" : "staff", outcome.step().words(),
                    outcome.shown(), outcome.isRight());
        }
    }
}
