package org.mingzhang.write.ofd;

/**
 * Fonts by the names under which every system that reads OFD has them or a substitute; none lies in the file. In all of
 * them Chinese characters are as wide as high and the others half of that.
 */
enum Typeface {
    /** For tables and small print. */
    SONG(1, "宋体"),
    /** For headings. */
    HEI(2, "黑体"),
    /** For the narrative. */
    FANG(3, "仿宋");

    private final long id;
    private final String chinese;

    Typeface(long id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** Its number in the file. */
    long id() {
        return id;
    }

    String chinese() {
        return chinese;
    }
}
