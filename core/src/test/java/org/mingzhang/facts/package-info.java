@NullMarked
package org.mingzhang.facts;

import org.jspecify.annotations.NullMarked;
