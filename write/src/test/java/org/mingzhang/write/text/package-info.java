@NullMarked
package org.mingzhang.write.text;

import org.jspecify.annotations.NullMarked;
