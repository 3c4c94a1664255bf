@NullMarked
package org.mingzhang.read.ofd;

import org.jspecify.annotations.NullMarked;
