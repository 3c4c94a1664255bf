package org.mingzhang.audit.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Evidence;
import org.mingzhang.catalogue.Check;
import org.mingzhang.expression.Expression;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Interval;

/** What the tables of a document say of the quantities that its sentences name. */
public interface TableFigures {
    /**
     * What the expression comes to.
     *
     * @param bound the class or account that its row is bound to; empty where there is none
     * @param unit  the unit that the amount is wanted in
     * @return none where the document has not all of its forms, or a cell is blank in an equation that fails: what stands there
     *     is not known then
     */
    Optional<Known> amount(Expression expression, String bound, CurrencyUnit unit);

    /** The classes or accounts that the expression can be bound to, as the tables print them. */
    List<String> bounds(Expression expression, Check.Range range);

    /**
     * An amount that tables say.
     *
     * @param value    as printed
     * @param interval what the prints allow it to be
     * @param place    where it stands, in Chinese
     * @param evidence the cells
     * @param guessed  whether the columns of some cell were lost and are guessed
     * @param disputed whether some cell is part of an equation that fails
     * @param worded   whether words stand in some cell where a figure should
     */
    record Known(
            BigDecimal value,
            Interval interval,
            String place,
            List<Evidence> evidence,
            boolean guessed,
            boolean disputed,
            boolean worded) {
        public Known {
            evidence = List.copyOf(evidence);
        }

        /** Whether nothing in the document speaks against it. */
        public boolean isSure() {
            return !guessed && !disputed;
        }

        /** Whether cells for it are printed, with figures or blanks in all of them. */
        public boolean isPrinted() {
            return !evidence.isEmpty() && !worded;
        }
    }
}
