package bitan.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import bitan.app.command.Transcript.Segment;
import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.models.SpeechModels;
import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.audio.Paced;
import bitan.audio.WavFile;
import bitan.problem.Problem;
import bitan.problem.ProblemException;
import bitan.speech.SpeechEngine;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.process.RemoteModel;
import bitan.wording.Glossary;

/** {@code bitan transcribe}: the way from sound to text without screens. */
@Command(name = "transcribe", mixinStandardHelpOptions = true)
final class TranscribeCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Folders folders;
    private final Terminal terminal;

    @Option(names = "--model", paramLabel = "DIR") private Optional<Path> model = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT") private TranscriptFormat format = TranscriptFormat.TEXT;

    @Option(names = "--realtime") private boolean realtime;

    @Option(names = "--raw") private boolean raw;

    @Parameters(arity = "1..*", paramLabel = "FILE.wav", descriptionKey = "files") private List<String> files = List
            .of();

    TranscribeCommand(Folders folders, Terminal terminal) {
        this.folders = folders;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProblemException, InterruptedException {
        var unopened = unopened();
        if (files.stream().allMatch(unopened::containsKey)) {
            return printed(files.stream().map(unopened::get).toList());
        }
        var models = SpeechModels.in(folders);
        var chosen = model.isPresent()
                ? SpeechModels.folder(model.get())
                : models.choose(CounterFiles.settings(folders.settings(), folders).load().settings().model());
        models.examine(chosen).cautions().forEach(terminal::tell);
        var transcripts = new ArrayList<Transcript>();
        var writing = raw ? TranscriptWriting.RAW : TranscriptWriting.readable(glossary());
        try (var loaded = models.loadForFiles(chosen)) {
            for (var file : files) {
                transcripts.add(
                        unopened.containsKey(file) ? unopened.get(file) : transcribed(file, loaded, writing));
            }
        }
        return printed(transcripts);
    }

    /** Files that cannot be transcribed, whatever the model: they are told before it is loaded, which takes a while. */
    private Map<String, Transcript> unopened() {
        var all = new HashMap<String, Transcript>();
        for (var file : new LinkedHashSet<>(files)) {
            try {
                if (!file.equals(STANDARD_INPUT)) {
                    WavFile.open(Path.of(file)).close();
                }
            } catch (ProblemException e) {
                all.put(file, failed(file, e.problem()));
            }
        }
        return all;
    }

    private Transcript failed(String file, Problem problem) {
        terminal.tell(problem);
        return Transcript.of(file, List.of(), 0, Optional.of(problem));
    }

    private int printed(List<Transcript> transcripts) {
        terminal.out().print(format.write(transcripts));
        terminal.out().flush();
        return transcripts.stream().allMatch(one -> one.problem().isEmpty())
                ? Terminal.DONE
                : Terminal.PROBLEM;
    }

    private Transcript transcribed(String file, RemoteModel loaded, TranscriptWriting writing)
            throws InterruptedException {
        try (var wav = open(file); var engine = loaded.fileEngine()) {
            var heard = hear(file, wav, engine);
            wav.problem().ifPresent(terminal::tell);
            var segments = heard.settled.stream().map(one -> Segment.of(one, writing)).toList();
            return Transcript.of(file, segments, heard.seconds(), wav.problem());
        } catch (ProblemException e) {
            return failed(file, e.problem());
        }
    }

    /** The counter's own terms. */
    private Glossary glossary() {
        var loaded = CounterFiles.at(folders.settings()).glossary().load();
        loaded.problem().ifPresent(terminal::tell);
        return loaded.glossary();
    }

    private WavFile open(String file) throws ProblemException {
        return file.equals(STANDARD_INPUT) ? WavFile.open(terminal.in(), file) : WavFile.open(Path.of(file));
    }

    private Heard hear(String file, WavFile wav, SpeechEngine engine)
            throws ProblemException, InterruptedException {
        var heard = new Heard();
        var source = realtime ? new Paced(wav) : wav;
        try (var progress = new ProgressLine(terminal.err())) {
            while (source.next() instanceof Captured.Frame frame) {
                heard.add(engine.accept(frame));
                heard.samples += frame.samples().length;
                progress.show(file, share(heard.samples, wav.totalSamples()));
            }
        }
        heard.add(engine.finish());
        return heard;
    }

    private static double share(long samples, OptionalLong of) {
        return of.isPresent() && of.getAsLong() > 0 ? (double) samples / of.getAsLong() : -1;
    }

    /** What was heard of one file so far. */
    private static final class Heard {
        private final List<Settled> settled = new ArrayList<>();
        private long samples;

        void add(List<SpeechEvent> events) throws ProblemException {
            for (var event : events) {
                switch (event) {
                    case Settled one -> settled.add(one);
                    case SpeechEvent.Failed(var problem) -> throw new ProblemException(problem);
                    case SpeechEvent.Partial _,SpeechEvent.Silence _,SpeechEvent.Lagging _ -> {
                        // only what is settled is written down
                    }
                }
            }
        }

        double seconds() {
            return (double) samples / AudioSource.SAMPLE_RATE;
        }
    }
}
