/** Archives that are the same to the byte whenever they are made. */
@NullMarked
package org.mingzhang.write.zip;

import org.jspecify.annotations.NullMarked;
