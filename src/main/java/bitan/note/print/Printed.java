package bitan.note.print;

import java.util.Optional;

/**
 * A print job that a printer's queue has accepted.
 *
 * @param printer its name
 * @param request what CUPS calls it, such as {@code desk-17}; empty where another system took it
 */
public record Printed(String printer, Optional<String> request) {}
