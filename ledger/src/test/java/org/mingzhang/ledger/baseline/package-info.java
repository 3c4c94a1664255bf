@NullMarked
package org.mingzhang.ledger.baseline;

import org.jspecify.annotations.NullMarked;
