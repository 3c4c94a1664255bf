/** Facts about money that disclosures are compiled from. */
@NullMarked
package org.mingzhang.facts;

import org.jspecify.annotations.NullMarked;
