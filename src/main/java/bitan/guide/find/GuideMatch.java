package bitan.guide.find;

import bitan.guide.Guide;

/**
 * A guide found by a search.
 *
 * @param score above 0, more is likelier; to be compared within one search only
 */
public record GuideMatch(Guide guide, double score) {}
