package bitan.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Names each kind of a sealed type by its record, {@code TAKEN_BACK} for {@code TakenBack}, and asks for all components. */
final class RecordNames extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Set<Class<?>> MAY_BE_MISSING = Set.of(Optional.class, List.class);

    @Override
    public String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        return WORD.matcher(type.getRawType().getSimpleName()).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedParameter && !MAY_BE_MISSING.contains(member.getRawType());
    }
}
