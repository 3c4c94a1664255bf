/** Kills server and program at random moments, and looks whether the books still hold. */
@NullMarked
package org.mingzhang.ledger.kill;

import org.jspecify.annotations.NullMarked;
