package bitan;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import bitan.replies.Replies;

import static org.assertj.core.api.Assertions.assertThat;

/** What people say and type may be anything: no regular expression over it may recurse as deep as it is long. */
class PatternsTest {
    /** A group that is repeated without end, and would have to remember how it matched each time. */
    private static final Pattern DEEP = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\})(?!\\+)");
    private static final String[] ROOMS = {"bitan.wording", "bitan.masking", "bitan.replies", "bitan.guide",
            "bitan.note", "bitan.conversation", "bitan.lexicon", "bitan.pinyin", "bitan.glossary",
            "bitan.handwriting", "bitan.letter", "bitan.archive", "bitan.app.command",
            "bitan.screens.staff.terms"};
    /** Short before they are matched, each by a check of its length. */
    private static final Set<String> SHORT = Set.of("bitan.guide.GuideText.ID");

    @Test
    void groups_repeatedWithoutEnd_arePossessive() throws ReflectiveOperationException {
        var deep = new TreeSet<String>();
        int seen = 0;
        for (var owner : classes()) {
            for (var field : owner.reflect().getDeclaredFields()) {
                var name = owner.getName() + "." + field.getName();
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()
                        && !SHORT.contains(name)) {
                    var patterns = patterns(value(field, null));
                    seen += patterns.size();
                    patterns.stream().filter(pattern -> DEEP.matcher(pattern.pattern()).find())
                            .forEach(pattern -> deep.add(name + ": " + pattern));
                }
            }
        }
        for (var pattern : patterns(Replies.load())) {
            seen++;
            if (DEEP.matcher(pattern.pattern()).find()) {
                deep.add("replies.json: " + pattern);
            }
        }
        assertThat(deep).isEmpty();
        assertThat(seen).isGreaterThan(300);
    }

    private static List<JavaClass> classes() {
        var importer = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());
        return List.copyOf(importer.importPackages(ROOMS));
    }

    private static List<Pattern> patterns(Object from) throws ReflectiveOperationException {
        var found = new ArrayList<Pattern>();
        collect(from, found, new IdentityHashMap<>());
        return found;
    }

    private static void collect(Object from, List<Pattern> found, Map<Object, Boolean> seen)
            throws ReflectiveOperationException {
        if (from == null || seen.put(from, true) != null) {
            return;
        }
        switch (from) {
            case Pattern pattern -> found.add(pattern);
            case Collection<?> all -> {
                for (var one : all) {
                    collect(one, found, seen);
                }
            }
            case Optional<?> one -> collect(one.orElse(null), found, seen);
            default -> {
                if (from.getClass().getName().startsWith("bitan.") && !from.getClass().isEnum()) {
                    for (var field : from.getClass().getDeclaredFields()) {
                        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                            collect(value(field, from), found, seen);
                        }
                    }
                }
            }
        }
    }

    private static Object value(Field field, Object of) throws ReflectiveOperationException {
        field.setAccessible(true);
        return field.get(of);
    }
}
