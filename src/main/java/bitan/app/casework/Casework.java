package bitan.app.casework;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

import bitan.app.installation.CounterFiles;
import bitan.app.state.Counter;
import bitan.conversation.ConversationWriter;
import bitan.guide.file.GuideFolder;
import bitan.lexicon.Lexicon;

/** All of the casework of one counter. */
public record Casework(Guides guides, Notes notes, LetterKeeper letters, Records records, Forms forms)
        implements
            AutoCloseable {

    /** The casework with these files; nothing is read yet. {@code clock} is that of the visit. */
    public static Casework of(CounterFiles files, Counter counter, ConversationWriter writer,
            InstantSource clock, CompletableFuture<Lexicon> lexicon) {
        return new Casework(new Guides(files.guides(), lexicon, counter),
                new Notes(counter, writer, files.resumeKey()),
                new LetterKeeper(files.letters(), counter, clock),
                new Records(files.records(), counter, InstantSource.system()),
                new Forms(new Attached(new GuideFolder(files.guides())), counter, writer));
    }

    /** Follows the conversation, each part by itself: one that fails leaves the others as they are. */
    public void follow(ConversationWriter writer) {
        writer.subscribe(guides::happened);
        writer.subscribe(notes::happened);
        writer.subscribe((event, _) -> letters.happened(event));
        writer.subscribe((event, _) -> records.happened(event));
        writer.subscribe(forms::happened);
    }

    /** Waits until what is to be kept is kept, and no sheet is on its way. */
    @Override
    public void close() {
        letters.close();
        records.close();
        notes.close();
        guides.close();
    }
}
