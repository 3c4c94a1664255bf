/** Figures published before this ledger was kept. */
@NullMarked
package org.mingzhang.ledger.baseline;

import org.jspecify.annotations.NullMarked;
