/** The findings as a workbook to sort, filter and work through. */
@NullMarked
package org.mingzhang.write.xlsx;

import org.jspecify.annotations.NullMarked;
