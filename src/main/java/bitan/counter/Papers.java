package bitan.counter;

import java.util.Map;
import java.util.Optional;

import bitan.guide.Picture;

/**
 * The pictures and forms of the open guide, as far as they are loaded. Immutable.
 *
 * @param form the form before the visitor
 * @param pictures what the guide's materials look like, by the names of their files
 * @param printed the form that was printed last
 */
public record Papers(Optional<ShownForm> form, Map<String, Picture> pictures, Optional<Printed> printed) {
    /** Nothing fetched. */
    public static final Papers NONE = new Papers(Optional.empty(), Map.of(), Optional.empty());

    public Papers {
        pictures = Map.copyOf(pictures);
    }

    /**
     * A file on its way to paper.
     *
     * @param printer which took it; none while it is asked
     */
    public record Printed(String file, Optional<String> printer) {}

    /** The same with another form. */
    public Papers withForm(Optional<ShownForm> now) {
        return new Papers(now, pictures, printed);
    }

    /** The same with other pictures. */
    public Papers withPictures(Map<String, Picture> now) {
        return new Papers(form, now, printed);
    }

    /** The same with something else printed. */
    public Papers withPrinted(Optional<Printed> now) {
        return new Papers(form, pictures, now);
    }
}
