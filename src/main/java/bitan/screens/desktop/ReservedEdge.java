package bitan.screens.desktop;

/**
 * A part of the left or right edge of the whole desktop that other programs' windows leave free when they are
 * maximised. Pixels of the desktop. Immutable.
 *
 * @param left how far it reaches from the desktop's left edge; 0 at the right one
 * @param right how far it reaches from the desktop's right edge; 0 at the left one
 * @param top where it begins
 * @param bottom the last row that belongs to it
 */
public record ReservedEdge(int left, int right, int top, int bottom) {}
