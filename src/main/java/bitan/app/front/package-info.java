/** Both screens before the people, in windows or in pictures only, made anew for every visit. */
@NullMarked
package bitan.app.front;

import org.jspecify.annotations.NullMarked;
