/** What a document says of itself: kind, year, region, unit, sections. */
@NullMarked
package org.mingzhang.read.document;

import org.jspecify.annotations.NullMarked;
