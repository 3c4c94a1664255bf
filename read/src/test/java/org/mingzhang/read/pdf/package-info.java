@NullMarked
package org.mingzhang.read.pdf;

import org.jspecify.annotations.NullMarked;
