/**
 * Speech models on disk: the catalogue, what is installed, and how a model comes here, is proven and is checked
 * again. Knows nothing of recognition: whoever installs brings the proof that a folder loads.
 */
@NullMarked
package bitan.models;

import org.jspecify.annotations.NullMarked;
