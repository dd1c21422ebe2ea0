package bitan.guide.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import bitan.guide.Alternative;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.guide.Material.Kind;
import bitan.problem.ProblemCode;

/** Reads the materials of a guide. */
final class MaterialReader {
    private static final List<Form> FORMS = List.of(Form.values());
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final String ALTERNATIVES = "alternatives";

    private final KnownIds names;

    MaterialReader(KnownIds names) {
        this.names = names;
    }

    Supplier<Material> read(ObjectReader json) {
        var id = GuideReader.id(json);
        var name = json.text("name", 1, Material.LONGEST_NAME);
        var kind = json.constant("kind", KINDS);
        var form = form(json, kind);
        int count = json.count("count", Material.MOST_COPIES);
        var stampedBy = json.optional("stampedBy", Material.LONGEST_STAMP);
        var picture = json.fileName("picture", Material.PICTURES, false);
        var where = json.text("where", 0, Material.LONGEST_REMARK);
        var how = json.text("how", 0, Material.LONGEST_REMARK);
        var instead = alternatives(json);
        boolean oneOf = json.flag("oneOf");
        if (oneOf) {
            json.items(ALTERNATIVES, Alternative.LEAST_OF_ONE, Material.MOST_ALTERNATIVES, "[\"…\"]");
        }
        var valid = json.object("valid", false, TimeLimitReader::read);
        var shared = json.text("shared", 0, Material.LONGEST_SHARED);
        var onlyIf = WhenReader.read(json, names);
        var sources = names.sources(json);
        return () -> new Material(id, name, kind.orElseGet(() -> Kind.of(name, form)), form, count, stampedBy,
                picture, where, how, instead, oneOf, valid, shared, onlyIf, sources);
    }

    /** It need not be said of what is not brought, and cannot be anything else then. */
    private Form form(ObjectReader json, Optional<Kind> kind) {
        boolean isBrought = kind.map(one -> one == Kind.BRING).orElse(true);
        if (!json.has("form") && isBrought) {
            names.mistakes().add(ProblemCode.GUI_07, json.line("form"), json.path("form"));
        }
        var form = json.constant("form", FORMS);
        if (kind.isPresent() && form.isPresent() && isBrought == (form.get() == Form.KNOWN)) {
            json.wrong("form", isBrought ? "\"" + Form.ORIGINAL + "\"" : "\"" + Form.KNOWN + "\"");
        }
        return form.orElse(isBrought ? Form.ORIGINAL : Form.KNOWN);
    }

    private static List<Alternative> alternatives(ObjectReader json) {
        return json.items(ALTERNATIVES, 0, Material.MOST_ALTERNATIVES, "[\"…\"]").stream()
                .flatMap(node -> (node instanceof Node.Fields
                        ? json.made(node, ALTERNATIVES, MaterialReader::alternative)
                        : named(json, node)).stream())
                .toList();
    }

    private static Optional<Alternative> named(ObjectReader json, Node node) {
        var name = json.text(node, ALTERNATIVES, 1, Material.LONGEST_NAME);
        return json.isUsable() ? Optional.of(new Alternative(name)) : Optional.empty();
    }

    private static Supplier<Alternative> alternative(ObjectReader json) {
        var name = json.text("name", 1, Material.LONGEST_NAME);
        var where = json.text("where", 0, Material.LONGEST_REMARK);
        var how = json.text("how", 0, Material.LONGEST_REMARK);
        return () -> new Alternative(name, where, how);
    }
}
