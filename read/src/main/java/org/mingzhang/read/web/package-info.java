/** Web pages: what they show of the document, without the site around it. */
@NullMarked
package org.mingzhang.read.web;

import org.jspecify.annotations.NullMarked;
