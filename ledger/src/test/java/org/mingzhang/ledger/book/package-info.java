@NullMarked
package org.mingzhang.ledger.book;

import org.jspecify.annotations.NullMarked;
