package org.mingzhang.catalogue;

/**
 * The sections around the narrative whose words people write or registers give, and how they are worded.
 *
 * @param duties what the department is there for
 * @param units  which offices it has, and which units its figures include
 * @param terms  what the terms mean that the document uses
 */
public record FrameSpec(Duties duties, Units units, Terms terms) {
    /** Stands for what nobody has said yet. */
    public static final String GAP = "{gap}";
    /** Stands for how many units there are. */
    public static final String COUNT = "{count}";
    /** Stands for how many of them are the department's own office. */
    public static final String HEADQUARTERS = "{headquarters}";
    /** Stands for how many of them are subordinate. */
    public static final String SUBORDINATE = "{subordinate}";
    /** Stands for the name of a unit. */
    public static final String UNIT = "{unit}";
    /** Stands for a term. */
    public static final String TERM = "{term}";
    /** Stands for what a term means. */
    public static final String DEFINITION = "{definition}";

    /**
     * The duties.
     *
     * @param heading the section's heading
     * @param missing what stands there where nobody stated them, with {@code {gap}}
     */
    public record Duties(String heading, String missing) {}

    /**
     * The units.
     *
     * @param heading the section's heading
     * @param say     what leads the list, with {@code {count}}, {@code {headquarters}} and {@code {subordinate}}
     * @param each    the line of a unit, with {@code {no}} and {@code {unit}}
     */
    public record Units(String heading, String say, String each) {}

    /**
     * The terms.
     *
     * @param heading the section's heading
     * @param each    the line of a term, with {@code {no}}, {@code {term}} and {@code {definition}}
     */
    public record Terms(String heading, String each) {}
}
