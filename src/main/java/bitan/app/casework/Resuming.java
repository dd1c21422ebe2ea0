package bitan.app.casework;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Content;
import bitan.conversation.Conversation;
import bitan.conversation.Mark;
import bitan.counter.CounterState;
import bitan.guide.Condition;
import bitan.guide.ConditionAnswers;
import bitan.guide.Guide;
import bitan.guide.Material;
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

    /**
     * Where a visit goes on.
     *
     * @param answers to the conditions; if the code does not hold them, those that are known from what is missing
     */
    public record Resumed(Guide guide, List<String> missing, Map<String, Boolean> answers, Comfort comfort) {
        static Resumed of(Guide guide, ResumeState known) {
            return new Resumed(guide, known.missing(),
                    known.answers().isEmpty() ? implied(guide, known.missing()) : known.answers(),
                    known.comfort());
        }

        /** The list as it stood: what was answered, what was missing, and what was there. */
        List<Command> commands() {
            var holding = guide.conditions().stream().map(Condition::id).filter(answers::containsKey)
                    .map(id -> new CaseCommand.Hold(id, answers.getOrDefault(id, false)));
            var needed = new ConditionAnswers(guide, answers).materials();
            var marks = guide.materials().stream()
                    .filter(material -> missing.contains(material.id())
                            || (needed.contains(material) && !material.isShared()))
                    .map(this::mark);
            return Stream.of(Stream.of(new CaseCommand.Present(guide)), holding, marks)
                    .<Command>flatMap(commands -> commands).toList();
        }

        private static Map<String, Boolean> implied(Guide guide, List<String> missing) {
            var all = new HashMap<String, Boolean>();
            guide.materials().stream().filter(material -> missing.contains(material.id()))
                    .forEach(material -> all.putAll(material.onlyIf().implied()));
            return all;
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
        return codes().issue(
                new ResumeState(list.orElseThrow().guide().id(), missing, list.orElseThrow().holding(), last),
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
                .map(guide -> Resumed.of(guide, known)));
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
