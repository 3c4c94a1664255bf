/** What the ledger keeps of performance: targets, progress, results, evaluations and what came of them. */
@NullMarked
package org.mingzhang.ledger.performance;

import org.jspecify.annotations.NullMarked;
