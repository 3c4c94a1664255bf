/** The ledger as one thing that can be opened. */
@NullMarked
package org.mingzhang.ledger;

import org.jspecify.annotations.NullMarked;
