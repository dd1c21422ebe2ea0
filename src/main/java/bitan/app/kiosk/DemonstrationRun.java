package bitan.app.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.counter.Trace;
import bitan.app.demo.Demonstration;
import bitan.app.demo.Demonstration.Outcome;
import bitan.app.demo.Recordings;
import bitan.app.demo.Story;
import bitan.app.display.FontCheck;
import bitan.app.display.HeadlessPlatform;
import bitan.app.machine.CounterFiles;
import bitan.app.machine.SpeechModels;
import bitan.app.voice.Inputs;
import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** {@code bitan demo}: a kiosk of its own plays the story, in windows or in pictures only, and leaves a record. */
public final class DemonstrationRun {
    private final CounterFiles files;
    private final SpeechModels models;
    private final Trace trace;
    private final Path paper;
    private final Optional<Path> out;

    /**
     * A run that has not begun.
     *
     * @param files the demonstration's own
     * @param paper the file the note is printed to
     * @param out where pictures and {@code transcript.json} go; empty for none
     */
    public DemonstrationRun(CounterFiles files, SpeechModels models, Trace trace, Path paper,
            Optional<Path> out) {
        this.files = files;
        this.models = models;
        this.trace = trace;
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
     * Plays it in windows, as fast as people speak.
     *
     * @throws ProblemException if pictures or record cannot be written ({@code DSK-02}), or there is no Chinese font
     *             ({@code FNT-01})
     */
    public Heard inWindows() throws ProblemException, InterruptedException {
        FontCheck.require();
        var recordings = Recordings.asSpoken();
        try (var kiosk = new Kiosk(files, models, trace, Inputs.ofClerk(recordings::source))) {
            kiosk.openWindows(wishes -> wishes);
            return play(kiosk, recordings, Demonstration.Pause.AS_PEOPLE);
        }
    }

    /**
     * Plays it without a display, as fast as the machine hears.
     *
     * @throws ProblemException if pictures or record cannot be written ({@code DSK-02}), or there is no Chinese font
     *             ({@code FNT-01})
     */
    public Heard inPictures() throws ProblemException, InterruptedException {
        HeadlessPlatform.choose();
        FontCheck.font();
        var recordings = Recordings.fast();
        try (var kiosk = new Kiosk(files, models, trace, Inputs.ofClerk(recordings::source))) {
            kiosk.openPictures();
            return play(kiosk, recordings, Demonstration.Pause.NONE);
        }
    }

    private Heard play(Kiosk kiosk, Recordings recordings, Demonstration.Pause pause)
            throws ProblemException, InterruptedException {
        var outcomes = kiosk.demonstration().play(Story.embedded(), recordings, pause,
                Optional.of(paper), audience(kiosk));
        if (out.isPresent()) {
            record(out.get().resolve("transcript.json"), outcomes);
        }
        var spoken = outcomes.stream().filter(outcome -> outcome.step() instanceof Story.Says).toList();
        return new Heard(spoken.stream().filter(Outcome::isRight).count(), spoken.size());
    }

    private Demonstration.Audience audience(Kiosk kiosk) throws ProblemException {
        if (out.isEmpty()) {
            return _ -> {};
        }
        var pictures = new Pictures(out.get());
        return _ -> pictures.write(kiosk.pictures());
    }

    private static void record(Path file, List<Outcome> outcomes) throws ProblemException {
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        try {
            WholeFile.write(file, json.writeValueAsString(outcomes.stream().map(Line::of).toList()) + "\n");
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.DSK_02, file, e.getClass().getSimpleName()), e);
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
