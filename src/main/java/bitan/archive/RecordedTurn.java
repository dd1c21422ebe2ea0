package bitan.archive;

import java.time.Instant;
import java.util.List;

import bitan.conversation.Content;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.ink.Ink;
import bitan.ink.Stroke;

/**
 * One contribution as it is kept. Immutable.
 *
 * @param text the wording that counts; of ink what it was read as, if only by the program; empty if nobody read it
 * @param takenBack whether who said it took it back
 * @param onTelephone whether the clerk said it to somebody on the telephone
 * @param ink strokes, of each x and y of its points one after the other, pixels; none where numbers are hidden
 */
public record RecordedTurn(Instant at, Speaker speaker, Kind kind, String text, boolean takenBack,
        boolean onTelephone, List<List<Long>> ink) {
    public RecordedTurn {
        ink = ink.stream().map(List::copyOf).toList();
    }

    /** How it was said. */
    public enum Kind {
        SPOKEN, TYPED, ANSWERED, INKED
    }

    static RecordedTurn of(Turn turn) {
        return new RecordedTurn(turn.at(), turn.speaker(), kind(turn.content()),
                turn.reading().orElse(turn.text()),
                turn.takenBack(), turn.onTelephone(),
                turn.ink().map(RecordedTurn::strokes).orElse(List.of()));
    }

    /** The same in other words. Ink is left out: what is hidden in the words would stand in the ink. */
    RecordedTurn masked(String words) {
        return new RecordedTurn(at, speaker, kind, words, takenBack, onTelephone, List.of());
    }

    private static Kind kind(Content content) {
        return switch (content) {
            case Content.Spoken _ -> Kind.SPOKEN;
            case Content.Typed _ -> Kind.TYPED;
            case Content.Answered _ -> Kind.ANSWERED;
            case Content.Inked _ -> Kind.INKED;
        };
    }

    private static List<List<Long>> strokes(Ink ink) {
        return ink.strokes().stream().map(RecordedTurn::points).toList();
    }

    private static List<Long> points(Stroke stroke) {
        return stroke.points().stream()
                .<Long>mapMulti((point, out) -> {
                    out.accept(Math.round(point.x()));
                    out.accept(Math.round(point.y()));
                }).toList();
    }
}
