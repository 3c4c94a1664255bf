@NullMarked
package org.mingzhang.ledger.compile;

import org.jspecify.annotations.NullMarked;
