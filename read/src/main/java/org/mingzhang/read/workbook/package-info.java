/** Excel workbooks, old and new: what their sheets show. */
@NullMarked
package org.mingzhang.read.workbook;

import org.jspecify.annotations.NullMarked;
