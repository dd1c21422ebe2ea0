package bitan.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import bitan.guide.Telephone;

/** Settings as a tree of JSON, in which each field can be changed alone. */
final class SettingsTree {
    /** The version this program writes and understands. */
    static final int VERSION = 1;
    static final Set<SettingsField> OF_RETENTION = Set.of(SettingsField.KEEP_DAYS, SettingsField.KEEP_MASKED);
    static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING).disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT).build();

    private SettingsTree() {
    }

    /** Every field, null where nothing is chosen. */
    static ObjectNode of(Settings settings) {
        return JSON.valueToTree(SettingsJson.of(VERSION, settings));
    }

    /**
     * The settings with these fields, and the built-in defaults for all others.
     *
     * @throws JacksonException for a field of another form
     * @throws IllegalArgumentException for a value out of its limits
     */
    static Settings settings(JsonNode fields) {
        return JSON.treeToValue(fields, SettingsJson.class).settings();
    }

    /** The same settings with these fields otherwise; empty is what nobody chose. */
    static Settings changed(Settings settings, Map<SettingsField, Optional<Object>> values) {
        var tree = of(settings);
        values.forEach(
                (field, value) -> tree.set(field.label(), JSON.valueToTree(value.map(SettingsTree::plain)
                        .orElse(null))));
        try {
            return keepingDoubt(settings, settings(tree), values.keySet());
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no such settings", e);
        }
    }

    /** The first settings with these fields as in the others. */
    static Settings with(Settings settings, Set<SettingsField> fields, Settings others) {
        var tree = of(settings);
        var source = of(others);
        fields.forEach(field -> tree.set(field.label(), source.get(field.label())));
        return keepingDoubt(settings, settings(tree), Set.of());
    }

    /** Settings that could not be read stay in doubt until somebody chooses. */
    private static Settings keepingDoubt(Settings before, Settings after, Set<SettingsField> chosen) {
        boolean isKnown = before.retention().isKnown() || chosen.stream().anyMatch(OF_RETENTION::contains);
        return isKnown ? after : after.with(after.retention().inDoubt());
    }

    private static Object plain(Object value) {
        return value instanceof Telephone one ? SettingsJson.InterpreterJson.of(one) : value;
    }
}
