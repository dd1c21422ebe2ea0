package bitan.sentences;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences as a list, as it comes out of a spreadsheet or a document: one on each line, in a row behind its group, or
 * below a line that names one. Without either they explain.
 */
final class ListedSentences {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int MARK = 0xfeff;
    private static final int TURNED_MARK = 0xfffe;
    private static final Charset OF_OFFICES = Charset.forName("GB18030");
    /** What documents put before the items of a list. */
    private static final Pattern ITEM = Pattern.compile("^\\s*+(?:[-*•·●▪◆■]|[(（]?\\d{1,3}+[.、)）．])\\s*+");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("[\t,]");
    private static final Pattern EMPTY_CELLS = Pattern.compile("[\t,]++$");
    private static final Pattern HEADING_END = Pattern.compile("[:：]$");

    private final Gathered gathered = new Gathered();
    private SentenceGroup group = SentenceGroup.EXPLAINING;

    private ListedSentences() {
    }

    /**
     * What can be used of it; the rest is left out.
     *
     * @throws CharacterCodingException if it is no text
     */
    static Gathered read(byte[] bytes) throws CharacterCodingException {
        var list = new ListedSentences();
        int number = 0;
        for (var line : text(bytes).lines().toList()) {
            number++;
            list.add(number, line);
        }
        return list.gathered;
    }

    /** A table of groups and sentences, which spreadsheets open with a double click. */
    static String written(List<ReadySentence> sentences, Locale locale) {
        return sentences.stream()
                .map(one -> one.group().title(locale) + "," + '"' + one.text().replace("\"", "\"\"") + '"')
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private void add(int number, String read) {
        var line = EMPTY_CELLS.matcher(read).replaceFirst("");
        var cells = BETWEEN_CELLS.split(line, 2);
        var first = HEADING_END.matcher(unquoted(cells[0])).replaceFirst("");
        var named = SentenceGroup.named(first);
        if (named.isPresent() && cells.length == 1) {
            group = named.get();
        } else if (named.isPresent()) {
            gathered.add(number, named.get(), sentence(cells[1]));
        } else if (!line.isBlank()) {
            gathered.add(number, group, sentence(line));
        }
    }

    private static String sentence(String cell) {
        return ITEM.matcher(unquoted(cell)).replaceFirst("");
    }

    /** The text of a cell, which stands in quotes where it holds some. */
    private static String unquoted(String cell) {
        var clean = cell.strip();
        boolean isQuoted = clean.length() > 1 && clean.startsWith("\"") && clean.endsWith("\"");
        return isQuoted
                ? clean.substring(1, clean.length() - 1).replace("\"\"", "\"").strip()
                : clean;
    }

    /** In the encodings in which Chinese offices save text: UTF-8, UTF-16 with its mark, or else GB 18030. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        int first = bytes.length > 1 ? Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]) : 0;
        boolean isMarked = first == MARK || first == TURNED_MARK;
        var text = isMarked ? decoded(bytes, StandardCharsets.UTF_16) : unmarked(bytes);
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            throw new CharacterCodingException();
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String unmarked(byte[] bytes) throws CharacterCodingException {
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return decoded(bytes, OF_OFFICES);
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        // A new decoder reports what it cannot read.
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
