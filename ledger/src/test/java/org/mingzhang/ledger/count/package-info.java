@NullMarked
package org.mingzhang.ledger.count;

import org.jspecify.annotations.NullMarked;
