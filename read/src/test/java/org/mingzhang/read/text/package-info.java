/** Tests of how text files are taken apart. */
@NullMarked
package org.mingzhang.read.text;

import org.jspecify.annotations.NullMarked;
