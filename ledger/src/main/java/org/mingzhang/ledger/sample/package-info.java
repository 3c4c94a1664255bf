/** A made-up district to try things on. */
@NullMarked
package org.mingzhang.ledger.sample;

import org.jspecify.annotations.NullMarked;
