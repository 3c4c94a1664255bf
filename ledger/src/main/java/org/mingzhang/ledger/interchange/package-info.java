/** The workbook, or folder of CSV, that facts come in by. */
@NullMarked
package org.mingzhang.ledger.interchange;

import org.jspecify.annotations.NullMarked;
