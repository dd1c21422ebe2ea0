/** The editor for the glossary. */
@NullMarked
package bitan.screens.staff.terms;

import org.jspecify.annotations.NullMarked;
