/** What a technician far away is given: enough to find a fault, and nothing of what anybody said, wrote or is called. */
@NullMarked
package bitan.app.support;

import org.jspecify.annotations.NullMarked;
