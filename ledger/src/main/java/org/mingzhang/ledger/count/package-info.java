/** What a disclosure states besides money: people, vehicles, journeys, procurement. */
@NullMarked
package org.mingzhang.ledger.count;

import org.jspecify.annotations.NullMarked;
