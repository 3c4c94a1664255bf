package org.mingzhang.write.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.audit.Arithmetic;
import org.mingzhang.audit.Evidence;

/**
 * A failed equation with each term named as briefly as its neighbours allow: what all terms share is said once.
 *
 * @param title      the check in Chinese
 * @param shared     what all terms share, such as the form and the column; may be empty
 * @param terms      the terms of both sides in order, the sign or relation before each
 * @param leftSum    what the left side comes to
 * @param rightSum   what the right side comes to
 * @param difference left less right
 */
public record Equation(
        String title, String shared, List<Term> terms, String leftSum, String rightSum, String difference) {
    public Equation {
        terms = List.copyOf(terms);
    }

    /**
     * A term.
     *
     * @param sign   what stands before it: nothing, {@code +}, {@code -}, {@code =} …
     * @param name   its name
     * @param figure its figure as printed, or a word for a blank
     */
    public record Term(String sign, String name, String figure) {}

    /** The equation of the arithmetic. */
    public static Equation of(Arithmetic arithmetic) {
        List<Evidence> places = new ArrayList<>();
        arithmetic.left().forEach(term -> places.add(term.evidence()));
        arithmetic.right().forEach(term -> places.add(term.evidence()));
        Optional<String> form = common(places, Evidence::form);
        Optional<String> row = common(places, Places::row);
        Optional<String> column = common(places, Evidence::column);
        List<String> shared = new ArrayList<>();
        form.ifPresent(number -> shared.add(number + " 表"));
        row.ifPresent(name -> shared.add("“" + name + "”行"));
        column.ifPresent(path -> shared.add("“" + path.replace("/", "－") + "”列"));
        List<Term> terms = new ArrayList<>();
        addSide(terms, arithmetic.left(), "", form.isPresent(), row.isPresent(), column.isPresent());
        addSide(
                terms,
                arithmetic.right(),
                arithmetic.relation(),
                form.isPresent(),
                row.isPresent(),
                column.isPresent());
        return new Equation(
                arithmetic.title(),
                String.join(" ", shared),
                terms,
                plain(arithmetic.leftSum()),
                plain(arithmetic.rightSum()),
                plain(arithmetic.leftSum().subtract(arithmetic.rightSum())));
    }

    private static void addSide(
            List<Term> terms, List<Arithmetic.Term> side, String relation, boolean form, boolean row, boolean column) {
        boolean first = true;
        for (Arithmetic.Term term : side) {
            boolean negative = term.factor().signum() < 0;
            BigDecimal factor = term.factor().abs();
            String scale = factor.compareTo(BigDecimal.ONE) == 0 ? "" : plain(factor) + "×";
            String operator = negative ? "-" : first ? "" : "+";
            String sign = (first ? relation + " " : "") + operator;
            terms.add(
                    new Term(sign.strip(), scale + name(term.evidence(), form, row, column), figure(term.evidence())));
            first = false;
        }
    }

    private static String name(Evidence evidence, boolean formShared, boolean rowShared, boolean columnShared) {
        List<String> parts = new ArrayList<>();
        evidence.form().filter(form -> !formShared).ifPresent(parts::add);
        evidence.section().ifPresent(section -> parts.add("正文" + section));
        Places.row(evidence).filter(row -> !rowShared).ifPresent(parts::add);
        evidence.column()
                .filter(column -> !columnShared)
                .map(Equation::innermost)
                .ifPresent(parts::add);
        return parts.isEmpty() ? Places.of(evidence) : String.join("·", parts);
    }

    private static String innermost(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String figure(Evidence evidence) {
        return evidence.text().isEmpty() ? "（空白）" : evidence.text();
    }

    private static <T> Optional<T> common(List<Evidence> places, Function<Evidence, Optional<T>> of) {
        List<Optional<T>> values = places.stream().map(of).distinct().toList();
        return values.size() == 1 && places.size() > 1 ? values.getFirst() : Optional.empty();
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
