package bitan.speech.vosk.check;

import java.util.Optional;

/**
 * Which model a folder holds, as far as we know models by their files.
 *
 * @param model the known model that is recognised in it, where that need not be what the folder is called; empty if none is
 * @param difference the first file that is not as published for the model the folder is called after, and how
 */
public record ModelIdentity(Optional<String> model, Optional<String> difference) {}
