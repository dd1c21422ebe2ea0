/**
 * What can go wrong, as values: a code, the facts, and in two languages what happened and what to do. Every package
 * may use this one; it uses only the JDK.
 */
@NullMarked
package bitan.problem;

import org.jspecify.annotations.NullMarked;
