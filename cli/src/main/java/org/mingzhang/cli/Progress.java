package org.mingzhang.cli;

import java.io.PrintStream;

/** A bar on standard error while many documents are worked on; silent where nobody watches. */
final class Progress {
    private static final int WIDTH = 30;

    private final PrintStream err;
    private final boolean shown;
    private final int total;
    private int done;

    Progress(Terminal terminal, int total) {
        this.err = terminal.err();
        this.shown = terminal.progress() && total > 1;
        this.total = total;
    }

    /** One more document is done. */
    void step() {
        done++;
        if (shown) {
            int filled = WIDTH * done / total;
            err.print("\r[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total);
            err.flush();
        }
    }

    /** Takes the bar away, so that a message can stand in its place. */
    void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(WIDTH + 24) + "\r");
            err.flush();
        }
    }
}
