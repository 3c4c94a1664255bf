/** The commands: arguments in, documents out in the arguments' order, an exit status a script can rely on. */
@NullMarked
package org.mingzhang.cli;

import org.jspecify.annotations.NullMarked;
