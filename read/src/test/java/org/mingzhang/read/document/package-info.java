/** Tests of what a document says of itself and how it is divided. */
@NullMarked
package org.mingzhang.read.document;

import org.jspecify.annotations.NullMarked;
