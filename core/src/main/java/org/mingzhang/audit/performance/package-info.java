/** The checks of performance sheets: money, weights, scores, targets and what the narrative says of them. */
@NullMarked
package org.mingzhang.audit.performance;

import org.jspecify.annotations.NullMarked;
