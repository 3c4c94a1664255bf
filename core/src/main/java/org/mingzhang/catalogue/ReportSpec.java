package org.mingzhang.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a report on performance is worded: what stands before the sheets that it is made of.
 *
 * @param kind    what it reports
 * @param cover   the lines of its cover
 * @param heading the heading of its words
 * @param sheets  the heading of its sheets
 * @param parts   its sections, in order
 */
public record ReportSpec(Kind kind, List<String> cover, String heading, String sheets, List<Part> parts) {
    /** Stands for the number of a line. */
    public static final String NO = "no";
    /** Before the name of a grade: how many have it. */
    public static final String GRADED = "graded";
    /** Stands for words that nobody has stated. */
    public static final String GAP = "gap";

    public ReportSpec {
        cover = List.copyOf(cover);
        parts = List.copyOf(parts);
    }

    /** The reports. */
    public enum Kind {
        /** A round of monitoring. */
        MONITORING("monitoring"),
        /** What evaluators found. */
        EVALUATION("evaluation");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The id in the catalogue. */
        public String id() {
            return id;
        }

        /** What any sentence can say in braces. */
        public Set<String> words() {
            return switch (this) {
                case MONITORING ->
                    Set.of(
                            "department",
                            "year",
                            "until",
                            "opened",
                            "due",
                            "projects",
                            "monitored",
                            "coverage",
                            "initial",
                            "executed",
                            "rate",
                            "passed",
                            "indicators",
                            "on-course",
                            "behind-time",
                            "money-ahead",
                            "forecast-below");
                case EVALUATION -> Set.of("department", "year", "evaluator", "evaluated", "average", GRADED);
            };
        }

        /** What a line of a list can say besides, by list. */
        public Map<String, Set<String>> lists() {
            return switch (this) {
                case MONITORING ->
                    Map.of(
                            "unreported",
                            Set.of("subject", "count"),
                            "warned",
                            Set.of(
                                    "subject",
                                    "indicator",
                                    "target",
                                    "actual",
                                    "forecast",
                                    "warnings",
                                    "cause",
                                    "measure"));
                case EVALUATION ->
                    Map.of(
                            "compared",
                            Set.of("subject", "score", "grade", "self", "self-grade", "higher", "lower"),
                            "opinions",
                            Set.of("subject", "criterion", "weight", "score", "opinion"),
                            "rectifications",
                            Set.of("subject", "problem", "measure", "due", "done", "not-done"),
                            "proposals",
                            Set.of("subject", "requested", "rule", "proposed"));
            };
        }

        static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
        }

        static List<String> ids() {
            return Arrays.stream(values()).map(Kind::id).toList();
        }
    }

    /**
     * A section.
     *
     * @param heading its heading
     * @param say     sentences; one with something in braces that is not known is left out
     * @param each    what it lists, where it lists something
     * @param none    what stands there where it would have nothing to say; no section then where there is none
     */
    public record Part(String heading, List<String> say, Optional<Listing> each, Optional<String> none) {
        public Part {
            say = List.copyOf(say);
        }
    }

    /**
     * A line for each of something.
     *
     * @param of    what is listed
     * @param lines how a line can be worded; the first holds of which everything in braces is known
     */
    public record Listing(String of, List<String> lines) {
        public Listing {
            lines = List.copyOf(lines);
        }
    }
}
