package bitan.screens.staff;

import java.util.ArrayList;
import java.util.List;

import bitan.app.demo.Story.Affirms;
import bitan.app.demo.Story.Asks;
import bitan.app.demo.Story.Composes;
import bitan.app.demo.Story.Does;
import bitan.app.demo.Story.Finds;
import bitan.app.demo.Story.Pins;
import bitan.app.demo.Story.Prints;
import bitan.app.demo.Story.Says;
import bitan.app.demo.Story.Step;
import bitan.app.demo.Story.Taps;
import bitan.app.demo.Story.Types;
import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.CounterState;
import bitan.guide.file.GuideFolder;
import bitan.note.Notes;
import bitan.screens.Story;

/** What the staff screen shows after every step of the demonstration, until the visit ends. */
final class PlayedMoments {
    private PlayedMoments() {
    }

    static List<CounterState> all() {
        var story = new Story();
        var moments = new ArrayList<CounterState>();
        for (var step : bitan.app.demo.Story.embedded().steps()) {
            commands(step, story.later(4).conversation()).stream()
                    .filter(command -> !(command instanceof Command.Close)).forEach(command -> {
                        story.then(command);
                        moments.add(Moments.ready(story));
                    });
        }
        return List.copyOf(moments);
    }

    private static List<? extends Command> commands(Step step, Conversation now) {
        return switch (step) {
            case Says(_, var words, _) -> List.of(new Command.Type(Speaker.STAFF, words));
            case Types(var words) -> List.of(new Command.Type(Speaker.VISITOR, words));
            case Taps(var pace) -> List.of(new Command.Signal(pace));
            case Finds(_, var title) -> GuideFolder.shipped().stream()
                    .filter(guide -> guide.title().equals(title)).map(CaseCommand.Present::new).toList();
            case Does(_, var commands) -> commands;
            case Asks(var kind) -> now.turns().reversed().stream()
                    .flatMap(turn -> turn.caption().facts().stream().filter(fact -> fact.kind() == kind)
                            .map(fact -> new Command.Ask(turn.number(), fact)))
                    .limit(1).toList();
            case Affirms _ -> now.questioned().stream().map(turn -> new Command.Reply(turn.number(),
                    turn.openCheck().orElseThrow().fact(), true)).toList();
            case Pins _ -> now.latest(Speaker.STAFF).map(Turn::number).stream()
                    .map(number -> new Command.Pin(number, true)).toList();
            case Composes _ -> List.of(new CaseCommand.WriteNote(Notes.story()));
            case Prints _ -> List.of();
        };
    }
}
