/** Plain text and Markdown with tab-separated or piped tables. */
@NullMarked
package org.mingzhang.read.text;

import org.jspecify.annotations.NullMarked;
