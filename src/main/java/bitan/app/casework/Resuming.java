package bitan.app.casework;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Content;
import bitan.conversation.Conversation;
import bitan.conversation.Mark;
import bitan.counter.CounterState;
import bitan.guide.Guide;
import bitan.guide.Material;
import bitan.guide.When;
import bitan.guide.find.GuideSearch;
import bitan.note.ResumeSlip;
import bitan.note.code.CodedGuide;
import bitan.note.code.CounterKey;
import bitan.note.code.ResumeCodes;
import bitan.note.code.ResumeState;
import bitan.problem.ProblemException;
import bitan.settings.Comfort;
import bitan.settings.Comfort.Habit;

/** Resume codes: they open the checklist of an earlier visit from the visitor's note. Not for the FX thread. */
public final class Resuming {
    private final Path key;

    /** Signed with the secret in {@code key}, which is made when there is none. */
    public Resuming(Path key) {
        this.key = key;
    }

    /** Where a visit goes on. */
    public record Resumed(Guide guide, List<String> missing, Comfort comfort) {

        /** The list as it stood: what was missing, what was there, and the conditions that are known from it. */
        List<Command> commands() {
            var holding = guide.materials().stream().filter(material -> missing.contains(material.id()))
                    .flatMap(material -> material.onlyIf().implied().entrySet().stream()).distinct();
            var marks = guide.materials().stream()
                    .filter(material -> material.onlyIf() instanceof When.Always
                            || missing.contains(material.id()))
                    .map(this::mark);
            return Stream.of(Stream.of(new CaseCommand.Present(guide)),
                    holding.map(known -> new CaseCommand.Hold(known.getKey(), known.getValue())), marks)
                    .<Command>flatMap(commands -> commands).toList();
        }

        private Command mark(Material material) {
            return new CaseCommand.Tick(material.id(),
                    Optional.of(missing.contains(material.id()) ? Mark.MISSING : Mark.HAVE));
        }
    }

    /**
     * The code of a visit as it stands; empty if nothing is missing, or too much for a code.
     *
     * @throws ProblemException NOT-04 if the secret cannot be used
     */
    public Optional<ResumeSlip> issue(CounterState state) throws ProblemException {
        var list = state.conversation().matter().checklists().subject();
        var missing = VisitSource.missing(list);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var comfort = state.visit().comfort();
        var last = new Comfort(comfort.textSize(), comfort.theme(), habit(state));
        return codes().issue(new ResumeState(list.orElseThrow().guide().id(), missing, last),
                CodedGuide.all(guides(state)));
    }

    /**
     * What a code says; empty if this counter has not issued it, or the guide has changed since.
     *
     * @throws ProblemException NOT-04 if the secret cannot be used
     */
    public Optional<Resumed> read(String code, CounterState state) throws ProblemException {
        var guides = guides(state);
        return codes().read(code, CodedGuide.all(guides)).flatMap(known -> guides.stream()
                .filter(guide -> guide.id().equals(known.guide())).findFirst()
                .map(guide -> new Resumed(guide, known.missing(), known.comfort())));
    }

    private ResumeCodes codes() throws ProblemException {
        return new ResumeCodes(CounterKey.in(key));
    }

    private static List<Guide> guides(CounterState state) {
        return state.aids().guidance().search().map(GuideSearch::guides).orElse(List.of());
    }

    /** How the visitor answered last by more than a tap; if they have not, what they are known for. */
    private static Habit habit(CounterState state) {
        return answers(state.conversation()).flatMap(content -> switch (content) {
            case Content.Inked _ -> Stream.of(Habit.WRITE);
            case Content.Typed _ -> Stream.of(Habit.TYPE);
            case Content.Spoken _ -> Stream.of(Habit.SPEAK);
            case Content.Answered _ -> Stream.empty();
        }).findFirst().orElse(state.visit().comfort().habit());
    }

    private static Stream<Content> answers(Conversation conversation) {
        return conversation.turns().reversed().stream().filter(turn -> turn.speaker().isInFront())
                .map(turn -> turn.content());
    }
}
