/** The ledger's facts laid out as a disclosure, by what the catalogue says of forms and sentences. */
@NullMarked
package org.mingzhang.ledger.compile;

import org.jspecify.annotations.NullMarked;
