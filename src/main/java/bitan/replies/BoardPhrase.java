package bitan.replies;

/**
 * Something visitors often want to say, with a picture for those who read little.
 *
 * @param text sent as it reads, 1 to {@link Suggestion#LONGEST} characters
 * @param icon the name of its picture
 */
public record BoardPhrase(String text, String icon) {
    public BoardPhrase {
        if (!Suggestion.fits(text) || icon.isBlank()) {
            throw new IllegalArgumentException(
                    "a wish without a picture, or of " + text.length() + " characters");
        }
    }

    /** Whether it asks for the sign-language interpreter, whose picture it has. */
    public boolean callsInterpreter() {
        return icon.equals(WishPicture.INTERPRETER.icon());
    }
}
