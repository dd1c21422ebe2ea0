package bitan.screens.staff;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import bitan.conversation.Call;
import bitan.conversation.CaseEvent;
import bitan.conversation.CaseHistory.Step;
import bitan.conversation.Checklist;
import bitan.conversation.Mark;
import bitan.guide.Guide;
import bitan.screens.shared.Messages;

/** What a step of the case is called where it can be undone. */
final class StepName {
    /** Characters of a name within it: one line holds the whole. */
    private static final int LONGEST = 16;

    private final Messages words;

    StepName(Messages words) {
        this.words = words;
    }

    /** The name, which says what stays as it is: a sheet that was printed, a call that was made. */
    String of(Step step, boolean printed) {
        var list = step.before().checklist();
        return switch (step.event()) {
            case CaseEvent.Presented(var guide) -> say("list", guide.title());
            case CaseEvent.PutAway _ ->
                say("putAway", list.map(Checklist::guide).map(Guide::title).orElse(""));
            case CaseEvent.Held(var condition, boolean holds) ->
                say(holds ? "holds" : "holdsNot", named(list, guide -> guide.conditions().stream()
                        .filter(one -> one.id().equals(condition)).map(one -> one.text())));
            case CaseEvent.Ticked(var material, var mark) ->
                say("mark." + mark.map(Mark::name).orElse("NONE"),
                        list.flatMap(now -> now.marked(material)).orElse(""));
            case CaseEvent.Reached(var to) -> to.map(id -> say("step", named(list, guide -> guide.steps()
                    .stream().filter(one -> one.id().equals(id)).map(one -> one.title()))))
                    .orElseGet(() -> words.get("staff.history.noStep"));
            case CaseEvent.FormShown(var file) -> file.map(name -> say("form", named(list, guide -> guide
                    .forms().stream().filter(one -> one.file().equals(name)).map(one -> one.title()))))
                    .orElseGet(() -> words.get("staff.history.noForm"));
            case CaseEvent.Dialled(var whom, _) -> say("call", whom);
            case CaseEvent.HungUp _ -> say("hangUp", step.before().call().map(Call::whom).orElse(""));
            case CaseEvent.Agreed _ -> say("outcome", step.before().call().map(Call::whom).orElse(""));
            case CaseEvent.NoteWritten _ ->
                words.get(printed ? "staff.history.note.printed" : "staff.history.note");
            case CaseEvent.NoteShown _ -> words.get("staff.history.noteShown");
            case CaseEvent.NoteDropped _ -> words.get("staff.history.noteDropped");
            case CaseEvent.CallConfirmed _,CaseEvent.NoteConfirmed _,CaseEvent.NoteRevised _ -> "";
            case CaseEvent.ThanksInvited _,CaseEvent.Thanked _ -> "";
        };
    }

    private String say(String key, String name) {
        int longest = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        return words.format("staff.history." + key,
                longest < name.length() ? name.substring(0, longest) + "…" : name);
    }

    private static String named(Optional<Checklist> list, Function<Guide, Stream<String>> find) {
        return list.stream().map(Checklist::guide).flatMap(find).findFirst().orElse("");
    }
}
