@NullMarked
package org.mingzhang.ledger.performance;

import org.jspecify.annotations.NullMarked;
