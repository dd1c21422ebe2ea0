package bitan.models;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import bitan.disk.RegularFile;
import bitan.models.CatalogModel.ErrorRate;
import bitan.models.CatalogModel.Unit;
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
            var models = JsonMapper.shared().readTree(RegularFile.bytes(file, LARGEST)).required("models");
            return new Catalog(models.asArray().valueStream().map(Catalog::model).toList());
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.MOD_09, file, why(e)), e);
        }
    }

    /** The entry of that name. */
    public Optional<CatalogModel> find(String name) {
        return models.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private static CatalogModel model(JsonNode node) {
        var bytes = node.path("bytes");
        return new CatalogModel(text(node, "name"), text(node, "language"),
                optional(node, "address").map(URI::create),
                bytes.isIntegralNumber() ? OptionalLong.of(bytes.longValue()) : OptionalLong.empty(),
                bytes.isIntegralNumber() ? bytes.longValue() : node.required("aboutBytes").longValue(),
                optional(node, "sha256"), text(node, "licence"),
                node.path("errorRates").valueStream().map(Catalog::rate).toList(),
                optional(node, "errorRatesFrom").orElse(""),
                text(node.required("goodFor"), "zh"), text(node.required("goodFor"), "en"));
    }

    private static ErrorRate rate(JsonNode node) {
        return new ErrorRate(text(node, "testSet"), Unit.valueOf(text(node, "unit").toUpperCase(Locale.ROOT)),
                node.required("percent").doubleValue());
    }

    private static String text(JsonNode node, String field) {
        return optional(node, field).orElseThrow(() -> new IllegalArgumentException("no text: " + field));
    }

    private static Optional<String> optional(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    private static String why(Exception e) {
        return e instanceof JacksonException json
                ? json.getOriginalMessage()
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
