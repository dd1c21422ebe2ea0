package bitan.app.voice;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.state.Counter;
import bitan.audio.AudioSource;
import bitan.conversation.Command;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.lexicon.Lexicon;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.Steadiness;
import bitan.wording.Glossary;
import bitan.wording.facts.Facts;
import bitan.wording.line.Wording;
import bitan.wording.terms.Terms;

/** A counter with two voices and no screens: the kiosk's own parts on two microphones made of code. */
final class TwoVoices implements Inputs, AutoCloseable {
    static final String OWN = "table microphone";
    private static final Wording WORDING = new Wording(new Terms(Glossary.EMPTY, Lexicon.load()));

    final SpokenInput clerk = new SpokenInput();
    final SpokenInput visitor = new SpokenInput();
    final Voices voices;
    private final BlockingQueue<CounterState> states = new LinkedBlockingQueue<>();
    private final ConversationWriter writer;
    private final Counter counter;

    /** A counter where both may be heard, once its parts are there. */
    TwoVoices(Optional<String> visitorMicrophone, Path data) {
        var or = Settings.DEFAULT;
        var settings = new Settings(or.counterName(), Language.CHINESE, or.microphone(), visitorMicrophone,
                or.visitorHeadphones(), or.model(), false, Steadiness.RESPONSIVE, or.visitorTheme(),
                or.visitorTextSize(),
                or.desk(), or.printing(), or.retention(), or.idleMinutes(), or.interpreter());
        counter = new Counter(settings, Trace.OFF, states::add);
        writer = new ConversationWriter(InstantSource.system(), Facts::in, counter::failed);
        var models = SpeechModels.in(new Folders(Path.of("").toAbsolutePath(), data));
        voices = new Voices(counter, writer, this, models, new CaptionDelay(), Trace.OFF);
        voices.use(WORDING);
        voices.beginVisit(1);
        writer.subscribe((event, after) -> {
            if (event instanceof Event.Closed) {
                voices.nextVisit(after.visit());
            }
            counter.conversation(after);
        });
        writer.start();
        voices.listen();
    }

    /** The visit ends as it does at the screen. */
    void close(Command.Close command) {
        writer.submit(counter.state().conversation().visit(), command);
    }

    /** Waits for a state like this; none is passed over. */
    CounterState await(String what, Predicate<CounterState> like) throws InterruptedException {
        for (var state = next(); state != null; state = next()) {
            if (like.test(state)) {
                return state;
            }
        }
        throw new AssertionError("never " + what + ": " + counter.state());
    }

    private CounterState next() throws InterruptedException {
        return states.poll(20, TimeUnit.SECONDS);
    }

    @Override
    public AudioSource open(Speaker speaker, Settings settings) {
        boolean own = speaker == Speaker.VISITOR && settings.visitorMicrophone().isPresent();
        return own ? visitor.open() : clerk.open();
    }

    @Override
    public boolean hearsVisitors(Settings settings) {
        return true;
    }

    @Override
    public void close() {
        voices.close();
        writer.close();
    }
}
