package bitan.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/**
 * What stands in a settings file, field by field and as far as it can be read: one that is wrong is left out alone, and
 * what is not understood stays as it is when others are changed.
 */
final class Stored {
    /** The version this program writes and understands. */
    private static final int VERSION = 1;
    private static final String VERSION_FIELD = "version";
    private static final Set<String> OF_RETENTION = Set.of("keepDays", "keepMasked");
    /** Characters of a wrong value that are shown: enough to find it again. */
    private static final int SHOWN = 40;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT).build();

    private final ObjectNode fields = JSON.createObjectNode();
    private final ObjectNode good = JSON.createObjectNode();
    private final ObjectNode wrong = JSON.createObjectNode();
    private final Set<String> passedOver = new LinkedHashSet<>();
    private boolean isTwice;
    /** The line from which on nothing can be read. */
    private Optional<Integer> broken = Optional.empty();

    private Stored() {
    }

    /** No file. */
    static Stored nothing() {
        return new Stored();
    }

    /** The bytes of a file, in any of the encodings of JSON. */
    static Stored in(byte[] bytes) {
        var stored = new Stored();
        try (var parser = JSON.createParser(bytes)) {
            stored.take(parser);
        } catch (JacksonException e) {
            stored.broken = stored.broken.or(() -> Optional.of(1)); // of no encoding
        }
        stored.fields.properties().forEach(field -> stored.sort(field.getKey(), field.getValue()));
        return stored;
    }

    private void take(JsonParser parser) {
        try {
            takeFields(parser);
        } catch (JacksonException e) {
            broken = Optional.of(parser.currentLocation().getLineNr());
        }
    }

    private void takeFields(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            broken = Optional.of(1);
            return;
        }
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            JsonNode value = parser.readValueAsTree();
            if (fields.replace(name, value) != null) {
                isTwice = true;
                passedOver.add(name);
            }
        }
        if (parser.nextToken() != null) {
            broken = Optional.of(parser.currentTokenLocation().getLineNr());
        }
    }

    private void sort(String name, JsonNode value) {
        try {
            settings(JSON.createObjectNode().set(name, value));
            good.set(name, value);
        } catch (UnrecognizedPropertyException e) {
            passedOver.add(name);
        } catch (JacksonException | IllegalArgumentException e) {
            wrong.set(name, value);
        }
    }

    private static Settings settings(JsonNode fields) {
        return JSON.treeToValue(fields, SettingsJson.class).settings();
    }

    /** The fields that are right, and defaults for the others. */
    Settings settings() {
        var settings = settings(good);
        boolean inDoubt = !isWhole() || OF_RETENTION.stream().anyMatch(wrong::has);
        return inDoubt ? settings.with(settings.retention().inDoubt()) : settings;
    }

    /** Whether other fields can be changed and nothing that stands there is lost by it. */
    boolean isWhole() {
        // JSON can name half a character, and no file can hold it.
        return broken.isEmpty() && !isTwice && version() <= VERSION
                && StandardCharsets.UTF_8.newEncoder().canEncode(fields.toString());
    }

    /** What has to be said about the file: SET-01, SET-02, SET-04, SET-05. */
    List<Problem> problems(Path file) {
        var problems = new ArrayList<Problem>();
        broken.ifPresent(line -> problems.add(Problem.of(ProblemCode.SET_01, file, line, "JSON")));
        if (version() > VERSION) {
            // What else it has, that version understands.
            problems.add(Problem.of(ProblemCode.SET_02, file, version()));
            return problems;
        }
        if (!wrong.isEmpty()) {
            problems.add(Problem.of(ProblemCode.SET_04, file, String.join(", ", wrong.propertyNames()),
                    wrong.properties().stream().map(field -> field.getKey() + ": " + shown(field.getValue()))
                            .collect(Collectors.joining(", "))));
        }
        if (!passedOver.isEmpty()) {
            problems.add(Problem.of(ProblemCode.SET_05, file, passedOver.stream().map(Stored::cut)
                    .collect(Collectors.joining(", "))));
        }
        return problems;
    }

    /** The file's new text: with what changed from {@code before} to {@code after}, and all else as it was. */
    String changed(Settings before, Settings after) {
        ObjectNode old = JSON.valueToTree(SettingsJson.of(VERSION, before));
        ObjectNode fresh = JSON.valueToTree(SettingsJson.of(VERSION, after));
        var text = version() > VERSION ? JSON.createObjectNode() : fields.deepCopy();
        boolean isNew = text.isEmpty();
        fresh.properties().stream()
                .filter(field -> isNew || !field.getValue().equals(old.get(field.getKey())))
                .forEach(field -> text.set(field.getKey(), field.getValue()));
        return JSON.writeValueAsString(text) + "\n";
    }

    private int version() {
        return fields.path(VERSION_FIELD).asInt(VERSION);
    }

    private static String shown(JsonNode value) {
        return cut(value.toString());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
