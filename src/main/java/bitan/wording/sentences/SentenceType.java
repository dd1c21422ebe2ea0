package bitan.wording.sentences;

/** The kind of answer a sentence asks for. */
public enum SentenceType {
    /** Nothing. */
    STATEMENT('。'),
    /** A greeting, a wish, thanks, a warning. */
    EXCLAMATION('！'),
    /** Yes or no: 吗, 是不是, 带了没有. */
    YES_NO('？'),
    /** One of two: 现金还是刷卡. */
    CHOICE('？'),
    /** A thing or a name: 什么, 哪. */
    WHAT('？'),
    /** A person: 谁, 哪位. */
    WHO('？'),
    /** A place: 哪里, 哪家, 几楼. */
    WHERE('？'),
    /** A day or a time of day: 什么时候, 几点. */
    WHEN('？'),
    /** An amount, a count, a length: 多少, 几, 多久. */
    HOW_MANY('？'),
    /** A way: 怎么, 如何. */
    HOW('？'),
    /** A reason: 为什么. */
    WHY('？');

    private final char mark;

    SentenceType(char mark) {
        this.mark = mark;
    }

    /** The mark that ends such a sentence: 。 ？ or ！. */
    public char mark() {
        return mark;
    }

    /** Whether an answer is wanted. */
    public boolean isQuestion() {
        return mark == '？';
    }
}
