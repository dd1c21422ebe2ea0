package bitan.wording;

/**
 * Something in a text that must arrive exactly: what the visitor acts on.
 *
 * @param value the same in one form however it was said, so that two facts can be compared
 * @param span where it stands
 */
public record Fact(Kind kind, String value, Span span) {
    public Fact {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a fact without a value");
        }
    }

    /** Whether both say the same, wherever and in whatever words. */
    public boolean agrees(Fact other) {
        return kind == other.kind && value.equals(other.value);
    }

    /**
     * What a fact is about, and how its value is written. A {@code +} behind a number says "and somewhat more":
     * {@code 3000多元} is {@code 3000+}.
     */
    public enum Kind {
        /** Money; yuan as a plain decimal, {@code 3500} or {@code 0.5}; a range {@code 300-500}. */
        AMOUNT,
        /** A share; {@code 85%}, a range {@code 50-70%}, a fraction {@code 2/3}. */
        PERCENTAGE,
        /**
         * A day, month or year as far as it was said; {@code 2026-03-05}, {@code 03-05}, {@code 2026-03},
         * {@code 2008年}, {@code 3月底}, {@code 15日}; with the words it hangs on, {@code 下周三}, {@code 本月15日},
         * {@code 今年03-05}; with the part of the day when no clock time follows, {@code 下周三上午}; a range
         * {@code 周一/周五}; days of the old calendar {@code 正月初八}; several weekdays {@code 周一、周三}.
         */
        DATE,
        /**
         * A time of day, {@code 09:30}; with a word for the afternoon or evening counted on from noon, {@code 15:30},
         * else as said; opening hours are one fact, {@code 09:00-12:00}; with seconds only if they were said.
         */
        TIME,
        /** A telephone number; its digits, an extension behind 转: {@code 12333转2}. */
        TELEPHONE,
        /** The number of an identity card, a bank card, a document or a case; its digits and capital letters. */
        DOCUMENT,
        /** Which window or counter; {@code 6}, {@code A3}; several {@code 6-8} or {@code 5、6}. */
        WINDOW,
        /** Which building, floor and room, those that were said; {@code 3楼}, {@code -1楼}, {@code 203室}, {@code 3楼203室}. */
        FLOOR,
        /**
         * How long; {@code 3天}, {@code 2个月}, {@code 1周}, {@code 15个工作日}, a range {@code 3-5天}; half years are
         * written in months and half hours in minutes, {@code 6个月}, {@code 90分钟}. An age that is reached, {@code 61岁4个月}.
         */
        DURATION
    }
}
