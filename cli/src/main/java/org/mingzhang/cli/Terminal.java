package org.mingzhang.cli;

import java.io.PrintStream;

/**
 * Where the command speaks to.
 *
 * @param out      standard output: the result and nothing else
 * @param err      standard error: messages and progress
 * @param outTerminal whether somebody watches standard output
 * @param colours  whether standard output shows colours
 * @param progress whether somebody watches standard error
 */
record Terminal(PrintStream out, PrintStream err, boolean outTerminal, boolean colours, boolean progress) {}
