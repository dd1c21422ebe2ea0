package bitan.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.demo.Story.Step;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.conversation.MatterCommand;
import bitan.conversation.Pace;
import bitan.conversation.Thanks;
import bitan.conversation.Thanks.Feeling;
import bitan.ink.Ink;
import bitan.note.CallOutcome;
import bitan.wording.Fact;

/**
 * A step as the file writes it: one kind only.
 *
 * @param staff what the clerk says, as it sounds
 * @param read how that is to be read
 * @param guide the title of what is found
 * @param act what is done without anything to be told of it
 */
record StoryJson(@Nullable String staff, @Nullable String read, @Nullable String sound,
        @Nullable String visitor,
        @Nullable Pace pace, @Nullable String find, @Nullable String guide,
        @Nullable Map<String, Boolean> hold,
        @Nullable Map<String, Mark> tick, @Nullable String reach, @Nullable String dial,
        @Nullable CallOutcome agree, Fact.@Nullable Kind ask, @Nullable ThanksJson thanks,
        @Nullable Act act) {

    /** What the visitor says of how it went. */
    record ThanksJson(Feeling feeling, String words, boolean kept) {

        private List<Command> commands() {
            var said = new Thanks(Optional.of(feeling), words, Ink.NONE, kept, false);
            return List.of(new MatterCommand.Thank(said), new MatterCommand.Thank(said.handedOver()));
        }
    }

    /** Done without more words. */
    enum Act {
        /** The call ends. */
        HANG_UP,
        /** The visitor says that what was agreed is right. */
        CALL_RIGHT,
        /** The visitor says that the fact is right. */
        AFFIRM,
        /** The clerk marks their latest turn for the note. */
        PIN,
        /** The note is written. */
        COMPOSE,
        /** It is put before the visitor. */
        SHOW_NOTE,
        /** The visitor says that it is right. */
        NOTE_RIGHT,
        /** It is printed. */
        PRINT,
        /** The visitor is asked how it went. */
        INVITE,
        /** The visit ends. */
        END
    }

    static Story read(InputStream json) {
        try (json) {
            List<StoryJson> lines = new JsonMapper().readValue(json, new TypeReference<List<StoryJson>>() {
            });
            return new Story(lines.stream().map(StoryJson::step).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Step step() {
        if (staff != null && read != null && sound != null) {
            return new Story.Says(read, sound);
        }
        if (visitor != null) {
            return new Story.Types(visitor);
        }
        if (pace != null) {
            return new Story.Taps(pace);
        }
        if (find != null && guide != null) {
            return new Story.Finds(find, guide);
        }
        if (ask != null) {
            return new Story.Asks(ask);
        }
        var told = commands();
        return told.isEmpty() ? act(Objects.requireNonNull(act)) : new Story.Does(name(), told);
    }

    private List<Command> commands() {
        var all = new ArrayList<Command>();
        ordered(hold).forEach((id, holds) -> all.add(new MatterCommand.Hold(id, holds)));
        ordered(tick).forEach((id, mark) -> all.add(new MatterCommand.Tick(id, Optional.of(mark))));
        if (reach != null) {
            all.add(new MatterCommand.Reach(Optional.of(reach)));
        }
        if (dial != null) {
            all.add(new MatterCommand.Dial(dial));
        }
        if (agree != null) {
            all.add(new MatterCommand.Agree(agree));
        }
        if (thanks != null) {
            all.addAll(thanks.commands());
        }
        return all;
    }

    private static <V> Map<String, V> ordered(@Nullable Map<String, V> given) {
        return given == null ? Map.of() : given;
    }

    private String name() {
        if (reach != null) {
            return "reach " + reach;
        }
        if (dial != null) {
            return "dial";
        }
        if (agree != null) {
            return "agree";
        }
        if (thanks != null) {
            return "thanks";
        }
        return hold == null ? "tick" : "hold";
    }

    private static Step act(Act act) {
        var name = act.name();
        return switch (act) {
            case HANG_UP -> new Story.Does(name, List.of(new MatterCommand.HangUp()));
            case CALL_RIGHT -> new Story.Does(name, List.of(new MatterCommand.ConfirmCall(true)));
            case SHOW_NOTE -> new Story.Does(name, List.of(new MatterCommand.ShowNote()));
            case NOTE_RIGHT -> new Story.Does(name, List.of(new MatterCommand.ConfirmNote(true)));
            case INVITE -> new Story.Does(name, List.of(new MatterCommand.InviteThanks()));
            case END -> new Story.Does(name, List.of(new Command.Close()));
            case AFFIRM -> new Story.Affirms(name);
            case PIN -> new Story.Pins(name);
            case COMPOSE -> new Story.Composes(name);
            case PRINT -> new Story.Prints(name);
        };
    }
}
