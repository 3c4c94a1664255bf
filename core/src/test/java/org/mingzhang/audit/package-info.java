@NullMarked
package org.mingzhang.audit;

import org.jspecify.annotations.NullMarked;
