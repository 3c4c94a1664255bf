/** Targets, actual values, scores and grades as values, without the sheets that print them. */
@NullMarked
package org.mingzhang.performance;

import org.jspecify.annotations.NullMarked;
