package bitan.models;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import bitan.disk.RegularFile;
import bitan.json.Json;
import bitan.models.CatalogModel.ErrorRate;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The models Bitan knows. Immutable.
 *
 * @param models in the order of the file, no name twice
 */
public record Catalog(List<CatalogModel> models) {
    /** Bytes; ours takes a hundredth of it. */
    private static final int LARGEST = 1 << 20;
    /** What a later version adds is passed over, and null says that something is not known. */
    private static final JsonMapper JSON = Json.strict()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    /** The file. */
    private record Entries(Entry[] models) {}

    /** What the file tells of one model. */
    private record Entry(String name, String language, Optional<URI> address, Optional<Long> bytes,
            Optional<Long> aboutBytes, Optional<String> sha256, String licence, List<ErrorRate> errorRates,
            Optional<String> errorRatesFrom, GoodFor goodFor) {

        CatalogModel model() {
            return new CatalogModel(name, language, address,
                    bytes.map(OptionalLong::of).orElse(OptionalLong.empty()),
                    bytes.or(() -> aboutBytes).orElseThrow(() -> new IllegalArgumentException("no bytes")),
                    sha256, licence, errorRates, errorRatesFrom.orElse(""), goodFor.zh, goodFor.en);
        }
    }

    private record GoodFor(String zh, String en) {}

    /** @throws IllegalArgumentException if a name stands twice */
    public Catalog {
        models = List.copyOf(models);
        var names = new HashSet<String>();
        for (var model : models) {
            if (!names.add(model.name())) {
                throw new IllegalArgumentException("twice: " + model.name());
            }
        }
    }

    /**
     * Reads a catalogue. Fields it does not know are passed over.
     *
     * @throws ProblemException MOD_09 if the file cannot be read or makes no sense
     */
    public static Catalog read(Path file) throws ProblemException {
        try {
            var entries = JSON.readValue(RegularFile.bytes(file, LARGEST), Entries.class).models;
            return new Catalog(Arrays.stream(entries).map(Entry::model).toList());
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.MOD_09, file, why(e)), e);
        }
    }

    /** The entry of that name. */
    public Optional<CatalogModel> find(String name) {
        return models.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private static String why(Exception e) {
        return e instanceof JacksonException json
                ? Json.place(json)
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
