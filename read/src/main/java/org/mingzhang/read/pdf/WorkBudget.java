package org.mingzhang.read.pdf;

/** Counts the work done on a file and stops it where no real document would go. Not for use by several threads. */
final class WorkBudget {
    /** Thrown where a page or file asks for too much work. Unchecked, so that the PDF library does not swallow it. */
    static final class ExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExceededException(String message) {
            super(message, null, false, false);
        }
    }

    private long file;
    private long page;

    void beginPage() {
        page = 0;
    }

    /** One operator or glyph more. */
    void spend() {
        if (++page > Limits.PAGE_WORK || ++file > Limits.FILE_WORK) {
            throw new ExceededException("too many operators");
        }
    }

    boolean fileExhausted() {
        return file > Limits.FILE_WORK;
    }
}
