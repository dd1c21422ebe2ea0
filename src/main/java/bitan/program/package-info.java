/** Other programs of this machine: started, heard and ended, within a limit. */
@NullMarked
package bitan.program;

import org.jspecify.annotations.NullMarked;
