package bitan.pinyin;

/** Words of grammar, each of one character. */
final class GrammarWords {
    private static final String WORDS = "我你您他她这那的了是把被给在从到和跟要会能可有没不也都就还再先才很太吗呢吧";
    private static final String ENDS = "吗呢吧嘛啦";

    private GrammarWords() {
    }

    /** Whether it stands beside nearly anything. */
    static boolean isWord(char character) {
        return WORDS.indexOf(character) >= 0;
    }

    /** Whether it ends what is said, so that little follows. */
    static boolean isEnd(char character) {
        return ENDS.indexOf(character) >= 0;
    }
}
