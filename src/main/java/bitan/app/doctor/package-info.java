/** What a counter needs, looked at one by one: each room of it is a check that answers findings, and prints nothing. */
@NullMarked
package bitan.app.doctor;

import org.jspecify.annotations.NullMarked;
