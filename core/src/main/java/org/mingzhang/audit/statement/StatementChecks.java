package org.mingzhang.audit.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Finding;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.disclosure.Statement;

/** Holds every statement of the narrative against the tables, against itself and against the others. */
public final class StatementChecks {
    private final FormSet set;
    private final TableFigures tables;
    private final Rulings rulings;

    /** Checks by the sentences of the set. */
    public StatementChecks(FormSet set, TableFigures tables, Rulings rulings) {
        this.set = set;
        this.tables = tables;
        this.rulings = rulings;
    }

    /** What is wrong with them. */
    public List<Finding> find(List<Statement> statements) {
        List<Said> said =
                statements.stream().flatMap(each -> said(each).stream()).toList();
        List<Finding> findings = new ArrayList<>();
        AmountCheck amounts = new AmountCheck(tables, rulings);
        RateCheck rates = new RateCheck(tables, rulings);
        for (Said each : said) {
            findings.addAll(amounts.find(each));
            findings.addAll(rates.find(each, said));
        }
        findings.addAll(new PartsCheck(tables, rulings).find(said));
        findings.addAll(new ReasonCheck(rulings).find(said));
        return findings;
    }

    private Optional<Said> said(Statement statement) {
        return set.sentences().stream()
                .filter(sentence -> sentence.id().equals(statement.sentence()))
                .findFirst()
                .flatMap(sentence -> sentence.quantities().stream()
                        .filter(quantity -> quantity.each()
                                .map(range -> range.fits(statement.quantity()))
                                .orElse(quantity.key().equals(statement.quantity())))
                        .findFirst()
                        .map(quantity -> new Said(statement, sentence, quantity)));
    }
}
