package bitan.speech.vosk.check;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import bitan.disk.RegularFile;
import bitan.problem.ProblemException;

/** The head of a Kaldi acoustic model. See {@code HmmTopology::Write} of Kaldi. */
final class AcousticModel {
    private static final byte[] HEAD = "\0B<TransitionModel> <Topology> ".getBytes(StandardCharsets.US_ASCII);
    private static final int READ = 1 << 16;

    private AcousticModel() {
    }

    /** The numbers of the sounds (phones) it knows. */
    static Set<Integer> sounds(ModelFiles files, String name) throws ProblemException {
        try (var in = RegularFile.stream(files.path(name))) {
            var bytes = ByteBuffer.wrap(in.readNBytes(READ)).order(ByteOrder.LITTLE_ENDIAN);
            var head = new byte[HEAD.length];
            bytes.get(head);
            if (!Arrays.equals(head, HEAD)) {
                throw files.bad(name + ": not an acoustic model");
            }
            return sounds(bytes);
        } catch (BufferUnderflowException e) {
            throw files.bad(name + ": cut short", e);
        } catch (IOException e) {
            throw files.bad(name + ": cannot be read", e);
        }
    }

    /** Each number is preceded by its size in bytes; a −1 before the sounds marks a topology that is not an HMM. */
    private static Set<Integer> sounds(ByteBuffer bytes) {
        bytes.get();
        int count = bytes.getInt();
        if (count < 0) {
            bytes.get();
            count = bytes.getInt();
        }
        var sounds = new HashSet<Integer>();
        for (int i = 0; i < count; i++) {
            sounds.add(bytes.getInt());
        }
        return sounds;
    }
}
