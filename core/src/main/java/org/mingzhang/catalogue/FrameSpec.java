package org.mingzhang.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.order.InOrder;

/**
 * The sections around the narrative whose words people write or registers give, and how they are worded.
 *
 * @param duties what the department is there for
 * @param units  which offices it has, and which units its figures include
 * @param terms  what the terms mean that the document uses
 * @param evaluation what the performance sheets come to, where the kind of document tells it
 */
public record FrameSpec(Duties duties, Units units, Terms terms, Optional<Evaluation> evaluation) {
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
    /** In braces: the share of the projects that are evaluated, in per cent. */
    public static final String COVERAGE = "coverage";
    /** What people are asked to say of an evaluation: good points, problems and next steps. */
    public static final Set<String> ASKED = Set.of("merits", "problems", "next-steps");
    /** Stands for what somebody wrote. */
    public static final String WORDS = "{words}";
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
     * What the performance sheets come to.
     *
     * @param heading the section's heading
     * @param say     sentences with measures of the sheets in braces (see {@link Measure}) or {@link #COVERAGE}; one whose measures the sheets do not
     *                give is left out
     * @param ask     sentences by what people are {@linkplain #ASKED asked} for, with {@code {words}}
     */
    public record Evaluation(String heading, List<String> say, Map<String, String> ask) {
        public Evaluation {
            say = List.copyOf(say);
            ask = InOrder.map(ask);
        }
    }

    /**
     * The terms.
     *
     * @param heading the section's heading
     * @param each    the line of a term, with {@code {no}}, {@code {term}} and {@code {definition}}
     */
    public record Terms(String heading, String each) {}
}
