package org.mingzhang.ledger.performance;

import java.time.LocalDate;

/**
 * What a round of monitoring gives cause to look at.
 *
 * @param until     the day up to which progress is told
 * @param indicator the indicator of the third level; empty where it is about the money
 * @param kind      what is wrong
 * @param cause     what was stated as the reason; may be empty
 * @param measure   what is done about it; may be empty
 */
public record Warning(LocalDate until, String indicator, Kind kind, String cause, String measure) {
    /** The warnings of dual monitoring. */
    public enum Kind {
        /** A larger share of the money is spent than of the results is there. */
        MONEY_AHEAD("money-ahead", "资金执行快于目标进展"),
        /** A smaller share of the results is there than of the year has passed. */
        BEHIND_TIME("behind-time", "目标进展慢于时间进度"),
        /** By its own forecast the target will be missed. */
        FORECAST_BELOW("forecast-below", "预计全年不能完成");

        private final String id;
        private final String chinese;

        Kind(String id, String chinese) {
            this.id = id;
            this.chinese = chinese;
        }

        /** What the catalogue calls it. */
        public String id() {
            return id;
        }

        /** What a reader sees. */
        public String chinese() {
            return chinese;
        }
    }
}
