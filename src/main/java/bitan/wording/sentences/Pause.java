package bitan.wording.sentences;

/** A silence of {@code seconds} before the character at {@code index}. */
public record Pause(int index, double seconds) {}
