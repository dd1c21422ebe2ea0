package bitan.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import bitan.conversation.Pace;

/** The visit the demonstration plays: what the clerk says aloud, what the visitor types and signals. */
public record Story(List<Step> steps) {

    /** One moment of the visit. */
    public sealed interface Step {

        /** What it brings into the conversation. */
        String words();
    }

    /** The clerk says something that is to be read as {@code words}; {@code sound} names its recording. */
    public record Says(String words, String sound) implements Step {

        /** The recording, a WAV file; the caller closes it. */
        public InputStream open() {
            return resource(sound);
        }
    }

    /** The visitor types this and sends it. */
    public record Types(String words) implements Step {}

    /** The visitor taps a signal. */
    public record Taps(Pace pace) implements Step {

        @Override
        public String words() {
            return pace.name();
        }
    }

    /**
     * A step as the file writes it: exactly one of the three.
     *
     * @param staff what the clerk says, as it sounds
     * @param read how that is to be read
     */
    private record Line(@Nullable String staff, @Nullable String read, @Nullable String sound,
            @Nullable String visitor, @Nullable Pace pace) {
        Step step() {
            if (staff != null && read != null && sound != null) {
                return new Says(read, sound);
            }
            return visitor != null ? new Types(visitor) : new Taps(Objects.requireNonNull(pace));
        }
    }

    /** The story that comes with the program. */
    public static Story embedded() {
        try (var in = resource("story.json")) {
            List<Line> lines = new JsonMapper().readValue(in, new TypeReference<List<Line>>() {
            });
            return new Story(lines.stream().map(Line::step).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Story.class.getResourceAsStream("/bitan/app/demonstration/" + name),
                name);
    }
}
