/** What a disclosure says in words that only people can give. */
@NullMarked
package org.mingzhang.ledger.text;

import org.jspecify.annotations.NullMarked;
