package bitan.guide.find;

import bitan.guide.Guide;

/**
 * A guide that may be meant.
 *
 * @param score above 0, more is likelier; to be compared within one search only
 */
public record Found(Guide guide, double score) {}
