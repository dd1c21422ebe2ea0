package bitan.models.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.ZipFile;

import bitan.disk.RegularFile;
import bitan.models.unpack.Contents.Item;
import bitan.models.unpack.Contents.Listed;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** A model as a zip archive. Refuses bombs, links, devices, encryption, and entries that leave the folder. */
public final class ZipSource implements ModelSource {
    /** Trained numbers hardly pack: the embedded model to three fifths. What packs to a twentieth is no model. */
    private static final long MOST_TIMES = 20;
    /** Below this many unpacked bytes the ratio does no harm. */
    private static final long HARMLESS = 16L << 20;
    /** What kind of file a Unix mode tells of. */
    private static final int TYPE = 0xF000;
    /** Not told, a plain file, or a folder: neither link nor device. */
    private static final Set<Integer> PLAIN = Set.of(0, 0x8000, 0x4000);
    /**
     * How zip tools pack, and all the JDK ever read. {@link ZipFile} knows more methods, some only with libraries that
     * Bitan does not carry: a byte changed in an archive must not ask for a class that is not there.
     */
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private final String label;
    private final ZipFile zip;
    private final Contents contents;

    private ZipSource(String label, ZipFile zip, Contents contents) {
        this.label = label;
        this.zip = zip;
        this.contents = contents;
    }

    /**
     * Opens an archive and checks everything that can be checked without unpacking it.
     *
     * @param label what the user calls it, for problems
     * @throws ProblemException MOD_06 if it is unsafe or no archive
     * @throws IOException if the file cannot be read at all
     */
    public static ZipSource open(String label, Path file) throws ProblemException, IOException {
        var channel = RegularFile.channel(file, StandardOpenOption.READ);
        try {
            return open(label, ZipFile.builder().setSeekableByteChannel(channel).get(), channel.size());
        } catch (IOException | IllegalArgumentException e) {
            channel.close();
            throw new ProblemException(Problem.of(ProblemCode.MOD_06, label, String.valueOf(e.getMessage())),
                    e);
        } catch (ProblemException e) {
            channel.close();
            throw e;
        }
    }

    private static ZipSource open(String label, ZipFile zip, long packed) throws ProblemException {
        var listing = new ArrayList<Listed>();
        for (var entry : Collections.list(zip.getEntries())) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Contents.unsafe(label, "encrypted");
            }
            if (!METHODS.contains(entry.getMethod())) {
                throw Contents.unsafe(label, "packed by method " + entry.getMethod());
            }
            if (!PLAIN.contains((int) (entry.getExternalAttributes() >>> 16) & TYPE)) {
                throw Contents.unsafe(label, "link or device");
            }
            listing.add(new Listed(entry.getName(), entry.getSize(), entry.isDirectory()));
        }
        var contents = Contents.of(label, listing);
        if (contents.bytes() > Math.max(HARMLESS, MOST_TIMES * packed)) {
            throw Contents.unsafe(label, packed + " -> " + contents.bytes() + " bytes");
        }
        return new ZipSource(label, zip, contents);
    }

    @Override
    public Contents contents() {
        return contents;
    }

    @Override
    public InputStream open(Item item) throws IOException {
        var entry = zip.getEntry(item.source());
        if (entry == null) {
            throw new ZipException("lost entry");
        }
        return new Checked(zip.getInputStream(entry), entry.getCrc());
    }

    @Override
    public Problem unreadable(Item item, String why) {
        return Problem.of(ProblemCode.MOD_06, label, item.source() + ": " + why);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Compares the checksum when the end is reached, which {@link ZipFile} leaves to its caller. */
    private static final class Checked extends CheckedInputStream {
        private final long expected;

        Checked(InputStream in, long expected) {
            super(in, new CRC32());
            this.expected = expected;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            if (read < 0 && getChecksum().getValue() != expected) {
                throw new ZipException("wrong checksum");
            }
            return read;
        }
    }
}
