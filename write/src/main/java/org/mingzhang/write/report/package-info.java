/** What every report for people shares: where something stands, and how an equation failed. */
@NullMarked
package org.mingzhang.write.report;

import org.jspecify.annotations.NullMarked;
