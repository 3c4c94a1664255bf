package org.mingzhang.read.input;

/**
 * How much of an input is taken in before it is refused. Published disclosures are a few hundred kilobytes; whatever
 * goes far beyond these limits is a mistake or an attack.
 *
 * @param fileBytes     the largest file, on disk or in an archive: scanned booklets reach 100 MB, nothing published more
 * @param entries       the most entries of one archive: a province has some thousand departments
 * @param directoryBytes the largest table of contents of an archive: 10,000 long names take 4 MB
 * @param archiveBytes  the most that one archive may inflate to altogether
 * @param ratio         the most times an entry may grow: text shrinks to a twentieth, a bomb to a thousandth
 * @param ratioFrom     the bytes below which the ratio says nothing, since a page of blanks shrinks well too
 */
public record Limits(long fileBytes, int entries, long directoryBytes, long archiveBytes, int ratio, long ratioFrom) {
    private static final long MEGABYTE = 1L << 20;

    /** The limits in force. */
    public static final Limits DEFAULT =
            new Limits(200 * MEGABYTE, 10_000, 32 * MEGABYTE, 4096 * MEGABYTE, 200, 8 * MEGABYTE);
}
