/** Hears the sentences of the narrative: from words to statements about quantities. */
@NullMarked
package org.mingzhang.read.sentence;

import org.jspecify.annotations.NullMarked;
