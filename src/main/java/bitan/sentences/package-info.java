/** The clerk's ready sentences (常用语): six groups of them, the nine that fit now, and those that are meant by what is typed. */
@NullMarked
package bitan.sentences;

import org.jspecify.annotations.NullMarked;
