/**
 * What can go wrong, as values: a code a technician can look up, the facts of the case, and, in the reader's
 * language, what happened and what to do next. Everything may use this room; it uses nothing but the JDK.
 */
@NullMarked
package bitan.problem;

import org.jspecify.annotations.NullMarked;
