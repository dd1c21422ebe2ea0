package bitan.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Settings.PaperSize;

/**
 * What stands in a settings file, field by field and as far as it can be read: one that is wrong is left out alone, and
 * what is not understood stays as it is when others are changed.
 */
final class Stored {
    private static final String VERSION_FIELD = "version";
    private static final String LOCKED_FIELD = "locked";
    /** Characters of a wrong value that are shown: enough to find it again. */
    private static final int SHOWN = 40;

    private final ObjectNode fields = SettingsTree.JSON.createObjectNode();
    private final ObjectNode good = SettingsTree.JSON.createObjectNode();
    private final ObjectNode wrong = SettingsTree.JSON.createObjectNode();
    private final Set<String> passedOver = new LinkedHashSet<>();
    private final Set<SettingsField> lockedFields = EnumSet.noneOf(SettingsField.class);
    private final Set<Locks.Door> lockedDoors = EnumSet.noneOf(Locks.Door.class);
    private boolean isTwice;
    /** The line from which on nothing can be read. */
    private Optional<Integer> broken = Optional.empty();

    private Stored() {
    }

    /** No file. */
    static Stored nothing() {
        return new Stored();
    }

    /** The bytes of a counter's file, in any of the encodings of SettingsTree.JSON. */
    static Stored in(byte[] bytes) {
        return in(bytes, false);
    }

    /** The same of the administrator's file, which may lock fields. */
    static Stored ofAdministrator(byte[] bytes) {
        return in(bytes, true);
    }

    private static Stored in(byte[] bytes, boolean mayLock) {
        var stored = new Stored();
        try (var parser = SettingsTree.JSON.createParser(bytes)) {
            stored.take(parser);
        } catch (JacksonException e) {
            stored.broken = stored.broken.or(() -> Optional.of(1)); // of no encoding
        }
        for (var field : stored.fields.properties()) {
            if (mayLock && field.getKey().equals(LOCKED_FIELD)) {
                stored.lock(field.getValue());
            } else {
                stored.sort(field.getKey(), field.getValue());
            }
        }
        return stored;
    }

    private void lock(JsonNode names) {
        if (!names.isArray()) {
            wrong.set(LOCKED_FIELD, names);
        }
        for (var name : names) {
            var label = name.asString("");
            var door = Arrays.stream(Locks.Door.values()).filter(one -> one.label().equals(label))
                    .findFirst();
            var field = SettingsField.labelled(label);
            door.ifPresent(lockedDoors::add);
            field.ifPresent(lockedFields::add);
            if (door.isEmpty() && field.isEmpty()) {
                wrong.set(LOCKED_FIELD, names);
            }
        }
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

    private void sort(String name, JsonNode read) {
        var value = named(name, read);
        try {
            SettingsTree.settings(SettingsTree.JSON.createObjectNode().set(name, value));
            good.set(name, value);
        } catch (UnrecognizedPropertyException e) {
            passedOver.add(name);
        } catch (JacksonException | IllegalArgumentException e) {
            wrong.set(name, value);
        }
    }

    /** Earlier versions wrote a roll of paper as the command line calls it. */
    private static JsonNode named(String name, JsonNode read) {
        boolean isOldRoll = name.equals(SettingsField.PAPER.label())
                && read.asString("").equals(PaperSize.ROLL.toString());
        return isOldRoll ? SettingsTree.JSON.valueToTree(PaperSize.ROLL) : read;
    }

    /** What is locked by it, as {@code file}. */
    Locks locks(Path file) {
        return new Locks(lockedFields, lockedDoors, file);
    }

    /** The fields that are right, over those of the administrator, which may be locked; defaults for the others. */
    Settings settings(Stored administrator) {
        var layers = administrator.good.deepCopy();
        good.properties().stream().filter(field -> !administrator.locks(field.getKey()))
                .forEach(field -> layers.set(field.getKey(), field.getValue()));
        var settings = SettingsTree.settings(layers);
        return isInDoubt() || administrator.isInDoubt()
                ? settings.with(settings.retention().inDoubt())
                : settings;
    }

    private boolean locks(String field) {
        return SettingsField.labelled(field).filter(lockedFields::contains).isPresent();
    }

    private boolean isInDoubt() {
        return !isWhole()
                || SettingsTree.OF_RETENTION.stream().map(SettingsField::label).anyMatch(wrong::has);
    }

    /** Whether other fields can be changed and nothing that stands there is lost by it. */
    boolean isWhole() {
        // JSON can name half a character, and no file can hold it.
        return broken.isEmpty() && !isTwice && version() <= SettingsTree.VERSION
                && StandardCharsets.UTF_8.newEncoder().canEncode(fields.toString());
    }

    /** What has to be said about the file: SET-01, SET-02, SET-04, SET-05. */
    List<Problem> problems(Path file) {
        var problems = new ArrayList<Problem>();
        broken.ifPresent(line -> problems.add(Problem.of(ProblemCode.SET_01, file, line, "JSON")));
        if (version() > SettingsTree.VERSION) {
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

    /**
     * The file's new text: with what changed from {@code before} to {@code after}, and all else as it was. A new file has
     * all fields but those that the administrator decides, now and later.
     */
    String changed(Settings before, Settings after, Stored administrator) {
        var old = SettingsTree.of(before);
        var text = version() > SettingsTree.VERSION
                ? SettingsTree.JSON.createObjectNode()
                : fields.deepCopy();
        boolean isNew = text.isEmpty();
        for (var field : SettingsTree.of(after).properties()) {
            boolean isChanged = !field.getValue().equals(old.get(field.getKey()));
            boolean isOwn = isNew && !administrator.good.has(field.getKey());
            if ((isOwn || isChanged) && !administrator.locks(field.getKey())) {
                text.set(field.getKey(), field.getValue());
            }
        }
        if (isNew) {
            text.put(VERSION_FIELD, SettingsTree.VERSION);
        }
        return SettingsTree.JSON.writeValueAsString(text) + "\n";
    }

    private int version() {
        return fields.path(VERSION_FIELD).asInt(SettingsTree.VERSION);
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
