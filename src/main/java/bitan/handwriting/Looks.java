package bitan.handwriting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ai.onnxruntime.OrtException;

import bitan.ink.Stroke;

/**
 * What the readers made of each group of strokes: lines put together in another way, or read downwards, have many
 * groups in common, and each is looked at once. For one reading.
 */
final class Looks {
    private final Readers readers;
    private final Map<List<Stroke>, Guess> glances = new HashMap<>();
    private final Map<List<Stroke>, Guess> looks = new HashMap<>();

    private interface Look {
        List<Guess> at(List<List<Stroke>> groups) throws OrtException;
    }

    Looks(Readers readers) {
        this.readers = readers;
    }

    Readers readers() {
        return readers;
    }

    /** As {@link Readers#glance}. */
    List<Guess> glance(List<List<Stroke>> groups) throws OrtException {
        return once(groups, glances, readers::glance);
    }

    /** As {@link Readers#look}. */
    List<Guess> look(List<List<Stroke>> groups) throws OrtException {
        return once(groups, looks, readers::look);
    }

    private static List<Guess> once(List<List<Stroke>> groups, Map<List<Stroke>, Guess> known, Look look)
            throws OrtException {
        var unseen = groups.stream().filter(group -> !known.containsKey(group)).distinct().toList();
        var guesses = look.at(unseen);
        for (int i = 0; i < unseen.size(); i++) {
            known.put(unseen.get(i), guesses.get(i));
        }
        return groups.stream().map(known::get).toList();
    }
}
