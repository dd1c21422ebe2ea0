package bitan.handwriting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import bitan.ink.Stroke;

/** One of the recognisers: looks at pictures of characters. For one thread. */
final class CharacterRecogniser implements AutoCloseable {
    /** More at once is not faster, and holds more memory. */
    private static final int BATCH = 16;
    private static final int MOST_COPIES = 3;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final double pen;
    private final FloatBuffer pictures = ByteBuffer
            .allocateDirect(BATCH * MOST_COPIES * 3 * Drawing.SIDE * Drawing.SIDE * Float.BYTES)
            .order(ByteOrder.nativeOrder()).asFloatBuffer();

    private CharacterRecogniser(OrtEnvironment environment, OrtSession session, double pen) {
        this.environment = environment;
        this.session = session;
        this.pen = pen;
    }

    /**
     * Loads a shipped model.
     *
     * @param pen the width of lines it reads best, in pixels of its picture
     */
    static CharacterRecogniser load(OrtEnvironment environment, String model, double pen)
            throws OrtException, IOException {
        try (var options = new OrtSession.SessionOptions(); var in = RecogniserFiles.open(model)) {
            options.setIntraOpNumThreads(2);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new CharacterRecogniser(environment, environment.createSession(in.readAllBytes(), options),
                    pen);
        }
    }

    /**
     * What it makes of each of these groups of strokes.
     *
     * @param turns for each copy that stands in a picture, how far it is turned, in degrees; one to three
     */
    List<Frames> look(List<List<Stroke>> groups, List<Double> turns) throws OrtException {
        var seen = new ArrayList<Frames>();
        for (int from = 0; from < groups.size(); from += BATCH) {
            seen.addAll(lookAtOnce(groups.subList(from, Math.min(groups.size(), from + BATCH)), turns));
        }
        return seen;
    }

    /** What it makes of a whole line. */
    Frames line(List<Stroke> line) throws OrtException {
        int width = Drawing.width(line);
        var picture = ByteBuffer.allocateDirect(3 * Drawing.SIDE * width * Float.BYTES)
                .order(ByteOrder.nativeOrder()).asFloatBuffer();
        Drawing.drawLine(line, pen, picture);
        return run(picture.flip(), new long[]{1, 3, Drawing.SIDE, width}, 1).getFirst();
    }

    private List<Frames> lookAtOnce(List<List<Stroke>> groups, List<Double> turns) throws OrtException {
        pictures.clear();
        groups.forEach(group -> Drawing.draw(group, pen, turns, pictures));
        long[] shape = {groups.size(), 3, Drawing.SIDE, (long) turns.size() * Drawing.SIDE};
        return run(pictures.flip(), shape, turns.size());
    }

    private List<Frames> run(FloatBuffer picture, long[] shape, int copies) throws OrtException {
        try (var tensor = OnnxTensor.createTensor(environment, picture, shape);
                var result = session.run(Map.of(session.getInputNames().iterator().next(), tensor))) {
            return Stream.of((float[][][]) result.get(0).getValue())
                    .map(strips -> new Frames(strips, copies)).toList();
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
