package bitan.guide.table;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.guide.Material.Form;

/** The words that offices use in their tables. Immutable. */
final class TableWords {
    private static final Pattern REMARK = Pattern.compile("\\(.*?\\)|[\\s:*]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final ResourceBundle bundle = ResourceBundle.getBundle("bitan.guide.table.words", Locale.ROOT);
    private final Map<String, TableColumn> columns = new HashMap<>();
    private final Map<Form, List<String>> forms = new EnumMap<>(Form.class);

    TableWords() {
        for (var column : TableColumn.values()) {
            words("column." + column).forEach(word -> columns.put(word, column));
        }
        for (var form : List.of(Form.ORIGINAL, Form.COPY, Form.FILLED_IN, Form.PHOTO, Form.KNOWN)) {
            forms.put(form, words("form." + form));
        }
    }

    /** What a column of this heading says; remarks in parentheses do not count. */
    Optional<TableColumn> column(String heading) {
        return Optional.ofNullable(columns.get(REMARK.matcher(plain(heading)).replaceAll("")));
    }

    /** Whether a column of this heading only counts the rows. */
    boolean isOrdinal(String heading) {
        return words("ordinal").contains(REMARK.matcher(plain(heading)).replaceAll(""));
    }

    /** As what something is brought; empty if a cell says something else. */
    Optional<Form> form(String cell) {
        var text = plain(cell);
        if (has(Form.ORIGINAL, text) && has(Form.COPY, text)) {
            return Optional.of(Form.ORIGINAL_AND_COPY);
        }
        return Stream.of(Form.COPY, Form.PHOTO, Form.FILLED_IN, Form.KNOWN, Form.ORIGINAL)
                .filter(form -> has(form, text)).findFirst();
    }

    /** As what something of this name is brought if no cell says it. */
    Form formOf(String name) {
        var text = REMARK.matcher(plain(name)).replaceAll("");
        if (has(Form.PHOTO, text)) {
            return Form.PHOTO;
        }
        return words("form.FILLED_IN.names").stream().anyMatch(text::endsWith)
                ? Form.FILLED_IN
                : Form.ORIGINAL;
    }

    /** How many a cell says: the only number in it, or that of the copies; empty if it says something else. */
    Optional<Integer> count(String cell) {
        var text = plain(cell).replace(say("together"), "").replace(say("two"), "2");
        for (var numeral : words("numerals")) {
            text = text.replace(numeral, String.valueOf(words("numerals").indexOf(numeral) + 1));
        }
        var copies = words("form.COPY").stream().map(text::indexOf).filter(at -> at >= 0).findFirst();
        var all = NUMBER.matcher(text).results().toList();
        var after = all.stream().filter(one -> copies.isPresent() && one.start() > copies.get()).findFirst();
        return after.or(() -> all.size() == 1 ? all.stream().findFirst() : Optional.empty())
                .map(one -> one.group()).filter(digits -> digits.length() <= 2).map(Integer::parseInt);
    }

    /** Whether a cell says that there is nothing to say, or that it is so for everybody. */
    boolean isNothing(String cell) {
        return cell.isBlank() || words("nothing").contains(plain(cell));
    }

    /** Whether a cell says no more than yes. */
    boolean isYes(String cell) {
        return words("yes").contains(plain(cell));
    }

    /** Whether a cell says that it is needed only sometimes, and not when. */
    boolean isOptional(String cell) {
        return words("optional").contains(plain(cell));
    }

    /** The parts of a cell that lists several things. */
    List<String> parts(String cell) {
        return Stream.of(cell.split(bundle.getString("between"))).map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
    }

    /** What a guide is to say where a table says nothing. */
    String say(String key) {
        return bundle.getString(key);
    }

    private boolean has(Form form, String text) {
        return forms.getOrDefault(form, List.of()).stream().anyMatch(text::contains);
    }

    private List<String> words(String key) {
        return List.of(bundle.getString(key).split(","));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
