@NullMarked
package org.mingzhang.read.page;

import org.jspecify.annotations.NullMarked;
