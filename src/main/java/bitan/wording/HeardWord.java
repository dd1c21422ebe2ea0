package bitan.wording;

/**
 * One recognised word, as an engine writes it.
 *
 * @param start seconds of audio
 * @param end seconds of audio
 * @param confidence between 0 and 1
 */
public record HeardWord(String text, double start, double end, double confidence) {}
