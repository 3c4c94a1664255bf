/** The boundaries between modules, the commands, and whole documents held against what people established by hand. */
@NullMarked
package org.mingzhang.acceptance;

import org.jspecify.annotations.NullMarked;
