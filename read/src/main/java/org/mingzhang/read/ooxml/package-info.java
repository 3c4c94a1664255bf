/** The packages of XML parts that new office formats are. */
@NullMarked
package org.mingzhang.read.ooxml;

import org.jspecify.annotations.NullMarked;
