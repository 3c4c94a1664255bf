/** Whole documents read and audited, held against what people established by hand. */
@NullMarked
package org.mingzhang.acceptance;

import org.jspecify.annotations.NullMarked;
