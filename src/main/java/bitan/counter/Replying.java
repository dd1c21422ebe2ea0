package bitan.counter;

import java.util.Optional;

import bitan.ink.InkReading;
import bitan.pinyin.Pinyin;
import bitan.replies.Offer;
import bitan.replies.WishBoard;

/**
 * What helps the visitor to answer, at one moment. Immutable.
 *
 * @param reading what the ink on the visitor's sheet reads, as far as it was read
 * @param offer answers that fit what the clerk said last
 * @param wishes what visitors often want; empty until it is there
 * @param pinyin says what typed letters mean; empty until it is there
 */
public record Replying(InkReading reading, Offer offer, Optional<WishBoard> wishes, Optional<Pinyin> pinyin) {
    /** No help: what is written, typed and tapped is sent all the same. */
    public static final Replying NONE = new Replying(InkReading.NONE, Offer.NOTHING, Optional.empty(),
            Optional.empty());

    /** The same for the next visit: nothing written, nothing asked. */
    public Replying begun() {
        return new Replying(InkReading.NONE, Offer.NOTHING, wishes, pinyin);
    }

    /** The same with another reading. */
    public Replying withReading(InkReading now) {
        return new Replying(now, offer, wishes, pinyin);
    }

    /** The same with other answers offered. */
    public Replying withOffer(Offer now) {
        return new Replying(reading, now, wishes, pinyin);
    }

    /** The same with another board. */
    public Replying withWishes(WishBoard now) {
        return new Replying(reading, offer, Optional.of(now), pinyin);
    }

    /** The same with another engine. */
    public Replying withPinyin(Pinyin now) {
        return new Replying(reading, offer, wishes, Optional.of(now));
    }
}
