package bitan.journal.json;

import java.util.function.Function;

import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

/** Writes values of one type as another that has the form of the file. */
final class Twin<A, B> extends StdConverter<A, B> {
    private final Class<A> from;
    private final Class<B> to;
    private final Function<A, B> how;

    private Twin(Class<A> from, Class<B> to, Function<A, B> how) {
        this.from = from;
        this.to = to;
        this.how = how;
    }

    static <A, B> void add(SimpleModule module, Class<A> type, Class<B> form, Function<A, B> written,
            Function<B, A> read) {
        module.addSerializer(type, new StdConvertingSerializer(new Twin<>(type, form, written)));
        module.addDeserializer(type, new StdConvertingDeserializer<>(new Twin<>(form, type, read)));
    }

    @Override
    public B convert(A value) {
        return how.apply(value);
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
        return types.constructType(from);
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
        return types.constructType(to);
    }
}
