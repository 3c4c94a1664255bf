@NullMarked
package org.mingzhang.ledger.database;

import org.jspecify.annotations.NullMarked;
