package org.mingzhang.read.page;

/** Counts the work done on a file and stops it where no real document would go. Not for use by several threads. */
public final class WorkBudget {
    /** Thrown where a page or file asks for too much work. Unchecked, so that the PDF library does not swallow it. */
    public static final class ExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExceededException(String message) {
            super(message, null, false, false);
        }
    }

    private long file;
    private long page;

    /** Creates a budget for one file. */
    public WorkBudget() {}

    /** Begins the budget of a page. */
    public void beginPage() {
        page = 0;
    }

    /** One operator or glyph more. */
    public void spend() {
        if (++page > PageLimits.PAGE_WORK || ++file > PageLimits.FILE_WORK) {
            throw new ExceededException("too many operators");
        }
    }

    /** Whether nothing is left for further pages. */
    public boolean fileExhausted() {
        return file > PageLimits.FILE_WORK;
    }
}
