@NullMarked
package org.mingzhang.ledger.interchange;

import org.jspecify.annotations.NullMarked;
