/** From the arguments of a command to files that can be read: folders, archives, formats, encodings, and their limits. */
@NullMarked
package org.mingzhang.read.input;

import org.jspecify.annotations.NullMarked;
