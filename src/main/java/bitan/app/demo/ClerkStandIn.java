package bitan.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import bitan.app.casework.Notes;
import bitan.app.state.Counter;
import bitan.conversation.Conversation;
import bitan.conversation.TakeHome;
import bitan.counter.Equipment.Microphone;
import bitan.disk.WholeFile;
import bitan.guide.Guide;
import bitan.guide.find.GuideMatch;
import bitan.note.paper.Paper;
import bitan.note.paper.Sheets;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Stands in for the clerk's hands in a demonstration; prints into a file. Not for the FX thread. */
public final class ClerkStandIn implements Demonstration.Hands {
    private final Counter counter;
    private final Notes notes;
    private final Optional<Path> paper;

    /** {@code paper} is the file the note is printed to; empty to print nothing. */
    ClerkStandIn(Counter counter, Notes notes, Optional<Path> paper) {
        this.counter = counter;
        this.notes = notes;
        this.paper = paper;
    }

    @Override
    public Conversation conversation() {
        return counter.state().conversation();
    }

    @Override
    public boolean isListenedTo() {
        var microphone = counter.state().equipment().microphone();
        return microphone != Microphone.OFF && microphone != Microphone.MISSING;
    }

    @Override
    public Optional<Guide> find(String query) {
        return counter.state().aids().guidance().search()
                .flatMap(search -> search.search(query).stream().findFirst()).map(GuideMatch::guide);
    }

    @Override
    public void compose() {
        notes.compose(conversation().visit());
    }

    @Override
    public void print() throws ProblemException {
        var note = conversation().matter().takeHome().map(TakeHome::note);
        if (paper.isEmpty() || note.isEmpty()) {
            return;
        }
        var settings = counter.state().settings();
        try (var sheets = Sheets.open()) {
            WholeFile.write(paper.get(), sheets.make(note.get(), Paper.of(settings.printing().paper()),
                    settings.language().locale()).pdf());
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.DSK_02, paper.get(), e);
        }
    }
}
