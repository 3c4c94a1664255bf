@NullMarked
package org.mingzhang.ledger;

import org.jspecify.annotations.NullMarked;
