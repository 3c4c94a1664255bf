/** Tests over whole documents and the boundaries between modules. */
@NullMarked
package org.mingzhang.acceptance;

import org.jspecify.annotations.NullMarked;
