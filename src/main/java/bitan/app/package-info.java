/** Where every command begins, and where the program keeps its files. Everything is wired from here, by hand. */
@NullMarked
package bitan.app;

import org.jspecify.annotations.NullMarked;
