@NullMarked
package org.mingzhang.read.input;

import org.jspecify.annotations.NullMarked;
