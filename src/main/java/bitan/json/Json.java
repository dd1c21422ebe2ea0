package bitan.json;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Binds JSON to records. Every component has to be there, but for an {@code Optional} and a {@code List}, which are left
 * out when they are empty. What is unknown, null, told twice, of another type or behind the end is refused.
 */
public final class Json {
    /** A mixin for sealed types: the property {@code kind} names the record. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    public interface Kinds {}

    private Json() {
    }

    /** The configuration of all mappers, for those that know more about some types. */
    public static JsonMapper.Builder strict() {
        // Without buffers that are used again: they would hold what was said after it is erased.
        var factory = JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();
        return JsonMapper.builder(factory)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .annotationIntrospector(new RecordNames())
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                // Of a record its components alone, and not what else it tells of itself.
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .withConfigOverride(List.class, list -> list
                        .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                        .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY,
                                JsonInclude.Include.ALWAYS)));
    }

    /**
     * The value in bytes.
     *
     * @throws JacksonException if they are anything but one such value in an encoding of JSON
     */
    public static <T> T read(JsonMapper json, byte[] bytes, Class<T> type) {
        try (var strict = new NoNulls(json.createParser(bytes))) {
            return json.readValue(strict, type);
        }
    }

    /** Where something is wrong, without a word of what stands there: the line, and the names of what it is in. */
    public static String place(JacksonException wrong) {
        var where = wrong.getLocation();
        var names = wrong.getPath().stream().map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull).collect(Collectors.joining("."));
        return "line %d: %s".formatted(where == null ? 1 : Math.max(1, where.getLineNr()), names);
    }
}
