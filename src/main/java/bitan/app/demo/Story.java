package bitan.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Pace;
import bitan.json.Json;
import bitan.wording.Fact;

/** The visit the demonstration plays: what the clerk says aloud and does, what the visitor types, taps and confirms. */
public record Story(List<Step> steps) {
    public Story {
        steps = List.copyOf(steps);
    }

    /** One moment of the visit. */
    public sealed interface Step {

        /** What it brings into the conversation. */
        String words();

        /** Whether it is the visitor who does it. */
        default boolean isVisitors() {
            return false;
        }
    }

    /** The clerk says {@code spoken}, which is to be read as {@code words}; {@code sound} names its recording. */
    public record Says(String spoken, String words, String sound) implements Step {

        /** The recording, a WAV file; the caller closes it. */
        public InputStream open() {
            return resource(sound);
        }
    }

    /** The visitor types this and sends it. */
    public record Types(String words) implements Step {
        @Override
        public boolean isVisitors() {
            return true;
        }
    }

    /** The visitor taps a signal. */
    public record Taps(Pace pace) implements Step {

        @Override
        public String words() {
            return pace.name();
        }

        @Override
        public boolean isVisitors() {
            return true;
        }
    }

    /** The clerk looks for a guide and puts the first before the visitor; {@code words} is its title. */
    public record Finds(String query, String words) implements Step {}

    /** Somebody does this about the matter, in order; every command changes something. */
    public record Does(String words, List<Command> commands) implements Step {
        public Does {
            commands = List.copyOf(commands);
        }
    }

    /** The clerk asks whether the newest fact of a kind is right. */
    public record Asks(Fact.Kind fact) implements Step {
        @Override
        public String words() {
            return fact.name();
        }
    }

    /** The visitor says that it is. */
    public record Affirms(String words) implements Step {
        @Override
        public boolean isVisitors() {
            return true;
        }
    }

    /** The clerk wants what they said last on the note. */
    public record Pins(String words) implements Step {}

    /** The clerk has the note written from the visit. */
    public record Composes(String words) implements Step {}

    /** The clerk prints the note. */
    public record Prints(String words) implements Step {}

    /** The story that comes with the program. */
    public static Story embedded() {
        var json = Json.strict().addMixIn(Step.class, Json.Kinds.class)
                .addMixIn(Command.class, Json.Kinds.class)
                .build();
        try (var story = resource("story.json")) {
            return Json.read(json, story.readAllBytes(), Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, of which the counter keeps no letter: what is kept there is from visitors. */
    public Story withoutLetter() {
        return new Story(steps.stream().map(step -> step instanceof Does(var words, var commands)
                ? new Does(words, commands.stream().map(Story::unkept).toList())
                : step).toList());
    }

    private static Command unkept(Command command) {
        return command instanceof CaseCommand.Thank(var thanks)
                ? new CaseCommand.Thank(thanks.keeping(false))
                : command;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Story.class.getResourceAsStream("/bitan/app/demonstration/" + name),
                name);
    }
}
