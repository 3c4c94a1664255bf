@NullMarked
package org.mingzhang.money;

import org.jspecify.annotations.NullMarked;
