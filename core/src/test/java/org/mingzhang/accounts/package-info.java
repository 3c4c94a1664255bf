@NullMarked
package org.mingzhang.accounts;

import org.jspecify.annotations.NullMarked;
