/** The classifications of government income and expenditure, by year. */
@NullMarked
package org.mingzhang.accounts;

import org.jspecify.annotations.NullMarked;
