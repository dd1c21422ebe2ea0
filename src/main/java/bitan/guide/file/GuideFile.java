package bitan.guide.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import bitan.disk.RegularFile;
import bitan.disk.TooLargeException;
import bitan.guide.Guide;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/**
 * One file of the folder, with what was read from it.
 *
 * @param guide nothing if a mistake keeps it from being used
 * @param problems every mistake, also those with which it can be used
 */
public record GuideFile(Path file, Optional<Guide> guide, List<Problem> problems) {
    /** Bytes; the fullest guide takes two thirds. */
    private static final int LARGEST = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    public GuideFile {
        problems = List.copyOf(problems);
    }

    /** Reads a file, whatever is in it. */
    static GuideFile read(Path file) {
        var mistakes = new Mistakes(file);
        var guide = bytes(file, mistakes).flatMap(bytes -> guide(bytes, mistakes));
        return new GuideFile(file, guide, mistakes.problems());
    }

    /** The guide in the bytes of a file. */
    static Optional<Guide> guide(byte[] bytes, Mistakes mistakes) {
        return text(bytes, mistakes).flatMap(text -> NodeReader.read(text, mistakes))
                .flatMap(root -> GuideReader.read(root, mistakes));
    }

    private static Optional<byte[]> bytes(Path file, Mistakes mistakes) {
        try {
            return Optional.of(RegularFile.bytes(file, LARGEST));
        } catch (TooLargeException e) {
            mistakes.add(ProblemCode.GUI_03, LARGEST >> 10);
        } catch (IOException e) {
            mistakes.add(ProblemCode.GUI_02, RegularFile.why(e));
        }
        return Optional.empty();
    }

    private static Optional<String> text(byte[] bytes, Mistakes mistakes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        // A new decoder reports what it cannot read.
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (result.isError()) {
            mistakes.add(ProblemCode.GUI_04, 1 + out.chars().filter(c -> c == '\n').count());
            return Optional.empty();
        }
        var text = out.toString();
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }
}
