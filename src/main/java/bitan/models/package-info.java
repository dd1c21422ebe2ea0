/**
 * Speech models on disk: the catalogue, installation, and verification. Knows nothing of recognition: the caller
 * brings the check that a folder loads.
 */
@NullMarked
package bitan.models;

import org.jspecify.annotations.NullMarked;
