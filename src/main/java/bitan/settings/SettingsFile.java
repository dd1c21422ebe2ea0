package bitan.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** The settings on disk. A file that cannot be used is kept aside, never overwritten. Not for the FX thread. */
public final class SettingsFile {
    /** The version this program writes and understands. */
    private static final int VERSION = 1;
    /** Bytes; settings take a thousandth of it. */
    private static final long LARGEST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    /** Settings and what had to be said about them. */
    public record Loaded(Settings settings, Optional<Problem> problem) {}

    /** Settings kept in {@code file}, which need not exist yet. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Reads the settings; defaults where there is no file or it cannot be used. */
    public Loaded load() {
        try {
            return Files.size(file) > LARGEST
                    ? aside(ProblemCode.SET_01, "larger than " + (LARGEST >> 20) + " MB")
                    : read(Files.readString(file));
        } catch (NoSuchFileException e) {
            return new Loaded(Settings.DEFAULT, Optional.empty());
        } catch (IOException e) {
            return aside(ProblemCode.SET_01, e.getClass().getSimpleName());
        }
    }

    /**
     * Writes the settings so that a power cut leaves either the old ones or the new.
     *
     * @throws ProblemException if the folder cannot be written ({@code SET-03})
     */
    public void save(Settings settings) throws ProblemException {
        try {
            WholeFile.write(file, JSON.writeValueAsString(SettingsJson.of(VERSION, settings)) + "\n");
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.SET_03, file, e.getClass().getSimpleName()), e);
        }
    }

    private Loaded read(String text) {
        try {
            var json = JSON.readTree(text);
            int version = json.path("version").asInt(0);
            if (version > VERSION) {
                return aside(ProblemCode.SET_02, version);
            }
            return new Loaded(twin(json).settings(), Optional.empty());
        } catch (JacksonException e) {
            return aside(ProblemCode.SET_01, e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return aside(ProblemCode.SET_01, String.valueOf(e.getMessage()));
        }
    }

    private static SettingsJson twin(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        return JSON.treeToValue(json, SettingsJson.class);
    }

    private Loaded aside(ProblemCode code, Object why) {
        return new Loaded(Settings.DEFAULT, Optional.of(Problem.of(code, WholeFile.setAside(file), why)));
    }
}
