@NullMarked
package org.mingzhang.ledger.registry;

import org.jspecify.annotations.NullMarked;
