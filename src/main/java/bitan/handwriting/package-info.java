/**
 * Reads free handwriting: finds lines and characters, asks two recognisers, and decides by glossary and dictionary.
 * The only package that uses ONNX Runtime. Knows no screen.
 */
@NullMarked
package bitan.handwriting;

import org.jspecify.annotations.NullMarked;
