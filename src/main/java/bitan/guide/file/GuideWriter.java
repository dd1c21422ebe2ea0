package bitan.guide.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import bitan.guide.Alternative;
import bitan.guide.Guide;
import bitan.guide.GuideDetails;
import bitan.guide.Material;
import bitan.guide.Telephone;
import bitan.guide.TimeLimit;
import bitan.guide.When;
import bitan.json.Json;

/** Writes a guide as JSON for people to edit: what says nothing is left out. */
final class GuideWriter {
    private static final JsonMapper JSON = Json.strict().enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .addModule(shapes()).addMixIn(Guide.class, OfGuide.class)
            .addMixIn(Telephone.class, OfTelephone.class).addMixIn(Material.class, OfMaterial.class).build();

    /** The guide behind the version of its format. */
    private record Versioned(int version, @JsonUnwrapped Guide guide) {}

    /** Its details stand among its own fields. */
    private record OfGuide(@JsonUnwrapped GuideDetails details) {}

    /** A telephone without a number asks for one. */
    private record OfTelephone(@JsonInclude String number) {}

    private record OfMaterial(@JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean oneOf) {}

    private GuideWriter() {
    }

    static String written(Guide guide) {
        return JSON.writeValueAsString(new Versioned(GuideReader.VERSION, guide)) + "\n";
    }

    /** As what the values of one type are written. */
    private static final class Shape<T> extends StdSerializer<T> {
        private final Function<T, Object> shape;

        Shape(Class<T> type, Function<T, Object> shape) {
            super(type);
            this.shape = shape;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, shape.apply(value));
        }

        @Override
        public boolean isEmpty(SerializationContext context, T value) {
            return shape.apply(value) instanceof List<?> all && all.isEmpty();
        }
    }

    private static JacksonModule shapes() {
        return new SimpleModule().addSerializer(When.class, new Shape<>(When.class, GuideWriter::shape))
                .addSerializer(TimeLimit.class, new Shape<>(TimeLimit.class, GuideWriter::shape))
                .addSerializer(Alternative.class, new Shape<>(Alternative.class, GuideWriter::shape));
    }

    private static Object shape(When when) {
        return switch (when) {
            case When.Always _ -> List.of();
            case When.Holds(var condition) -> condition;
            case When.Not(var part) -> Map.of("not", shape(part));
            case When.AllOf(var parts) -> Map.of("all", parts.stream().map(GuideWriter::shape).toList());
            case When.AnyOf(var parts) -> parts.stream().allMatch(When.Holds.class::isInstance)
                    ? parts.stream().map(GuideWriter::shape).toList()
                    : Map.of("any", parts.stream().map(GuideWriter::shape).toList());
        };
    }

    private static Object shape(TimeLimit limit) {
        var all = new LinkedHashMap<String, Object>();
        switch (limit) {
            case TimeLimit.Period(int count, var unit, var from) -> {
                all.put(unit.name().toLowerCase(Locale.ROOT), count);
                if (!from.isEmpty()) {
                    all.put("from", from);
                }
            }
            case TimeLimit.Season(var first, var last) -> {
                all.put("first", TimeLimitReader.DAY_OF_YEAR.format(first));
                all.put("last", TimeLimitReader.DAY_OF_YEAR.format(last));
            }
        }
        return all;
    }

    private static Object shape(Alternative one) {
        if (one.isNameOnly()) {
            return one.name();
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("name", one.name());
        all.put("where", one.where());
        all.put("how", one.how());
        all.values().remove("");
        return all;
    }
}
