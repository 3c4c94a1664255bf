package org.mingzhang.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.expression.Comparison;
import org.mingzhang.expression.Expression;
import org.mingzhang.order.InOrder;

/**
 * What no form's shape implies: a statement over several forms.
 *
 * @param id        unique in the form set
 * @param title     in Chinese
 * @param that      what must hold
 * @param forEach   over what the bound row ranges
 * @param when      what must hold for the check to apply
 * @param kind      the contract's kind of the finding
 * @param severity  {@code error}, {@code warning} or {@code info}
 * @param certainty {@code certain} or {@code likely}
 * @param basis     the ground
 * @param good      figures for which it holds, by reference
 * @param bad       figures for which it does not
 */
public record Check(
        String id,
        String title,
        Comparison that,
        Optional<Range> forEach,
        Optional<Comparison> when,
        String kind,
        String severity,
        String certainty,
        Basis basis,
        Map<String, BigDecimal> good,
        Map<String, BigDecimal> bad) {
    public Check {
        good = InOrder.map(good);
        bad = InOrder.map(bad);
    }

    /** What a bound row ranges over. */
    public enum Range {
        /** Each functional class present in any of the forms. */
        CLASS("class", 3),
        /** Each account present in any of the forms. */
        ACCOUNT("account", 7);

        private final String id;
        private final int digits;

        Range(String id, int digits) {
            this.id = id;
            this.digits = digits;
        }

        /** The range of that name. */
        public static Optional<Range> of(String name) {
            return Arrays.stream(values()).filter(each -> each.id.equals(name)).findFirst();
        }

        /** Whether the code is one that the row can be bound to. */
        public boolean fits(String code) {
            return code.length() == digits;
        }

        /** The variable's name in the catalogue. */
        public String id() {
            return id;
        }
    }

    /** The references that the statement and its condition name, in order. */
    public List<String> references() {
        return Stream.concat(
                        Stream.of(that.left(), that.right()),
                        when.stream().flatMap(condition -> Stream.of(condition.left(), condition.right())))
                .flatMap(side -> side.leaves().stream())
                .map(leaf -> leaf.expression())
                .filter(Expression.Named.class::isInstance)
                .map(leaf -> ((Expression.Named) leaf).reference().toString())
                .distinct()
                .toList();
    }
}
