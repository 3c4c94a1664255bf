package org.mingzhang.ledger.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.FindingKind;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.FormSources;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.disclosure.SheetStage;
import org.mingzhang.disclosure.Table;
import org.mingzhang.facts.AnyFacts;
import org.mingzhang.facts.AnyFacts.Shape;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.Fund;

/** Whatever the facts, the tables compiled of them have nothing that the audit of tables finds, and print what is true. */
class CompilePropertyTest {
    private static final Catalogue CATALOGUE = RealCatalogue.get();
    private static final int YEAR = 2024;
    private static final Names NAMES = new Names() {
        @Override
        public String unit(String code) {
            return "单位" + code;
        }

        @Override
        public boolean isAgency(String code) {
            return true;
        }

        @Override
        public Optional<ProjectName> project(String code) {
            return Optional.of(new ProjectName("项目" + code, Category.SPECIFIC_PURPOSE));
        }
    };
    private static final Set<FindingKind> OF_TABLES = Set.of(
            FindingKind.ROW_SUM,
            FindingKind.COLUMN_SUM,
            FindingKind.HIERARCHY_SUM,
            FindingKind.CROSS_TABLE,
            FindingKind.MISSING_CONTENT);

    @Provide
    Arbitrary<Shape> shapes() {
        return AnyFacts.shapes();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void tablesAddUpAndAreTrue(@ForAll("shapes") Shape shape) {
        addUpAndAreTrue(shape);
    }

    /** Figures that were hard to round together: a search that stays with one cell until it is mended goes in circles. */
    @Example
    void manyLargeAmountsOfManyFundsAddUpAndAreTrue() {
        addUpAndAreTrue(new Shape(
                Long.MAX_VALUE,
                59,
                14,
                5,
                true,
                List.of(
                        Fund.GENERAL_PUBLIC_BUDGET,
                        Fund.GOVERNMENT_FUND,
                        Fund.UPPER_LEVEL,
                        Fund.SUBORDINATE,
                        Fund.OTHER)));
    }

    /** The sheets of the department and of every project: their money is rounded with the tables'. */
    private static SheetSubjects sheets(Kind kind, List<Fact> facts) {
        return new SheetSubjects(
                kind == Kind.BUDGET ? SheetStage.TARGET : SheetStage.SELF_EVALUATION,
                true,
                facts.stream()
                        .flatMap(fact -> fact.project().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static void addUpAndAreTrue(Shape shape) {
        for (String region : List.of("luoyang", "shanghai", "nation")) {
            for (Kind kind : Kind.values()) {
                List<Fact> facts = new AnyFacts(CATALOGUE, YEAR).of(shape, kind);
                Order order = new Order(region, kind, YEAR, AnyFacts.DEPARTMENT, Optional.of("云溪区档案馆"));
                DisclosureCompiler.Compiled compiled =
                        new DisclosureCompiler(CATALOGUE).compile(order, facts, NAMES, sheets(kind, facts));
                assertThat(ofTables(compiled.disclosure()))
                        .as(region + " " + kind)
                        .isEmpty();
                assertThat(compiled.tooFar()).isZero();
                isTrue(compiled.disclosure(), facts, order);
                LedgerLinesOracle.everyFigureIsWhatItsLinesSay(compiled.disclosure(), facts);
            }
        }
    }

    /**
     * Between tables in yuan and tables in ten thousand yuan rounding cannot but show, and is said as such, see decision 0011.
     */
    private static List<String> ofTables(Disclosure disclosure) {
        boolean oneUnit =
                disclosure.tables().stream().map(Table::currencyUnit).distinct().count() <= 1;
        return new Auditor(CATALOGUE)
                .audit(disclosure).findings().stream()
                        .filter(finding -> OF_TABLES.contains(finding.kind()))
                        .filter(finding -> oneUnit || finding.severity() != Severity.INFO)
                        .filter(finding ->
                                finding.culprit().isPresent() || finding.rule().startsWith("missing-table"))
                        .map(finding -> finding.rule() + ": " + finding.message())
                        .toList();
    }

    /** Every cell is less than a print unit from what the facts say, and is exact where they are. */
    private static void isTrue(Disclosure disclosure, List<Fact> facts, Order order) {
        FormSet set = CATALOGUE.formSet(order.region(), order.kind(), order.year());
        Map<String, FormSources> sources = CATALOGUE.sources(set);
        FormCompiler exact = new FormCompiler(facts, kind -> CATALOGUE.classification(kind, YEAR), NAMES, order);
        disclosure.tables().forEach(table -> {
            Draft draft = exact.compile(
                    set.form(table.formId()).orElseThrow(),
                    Optional.ofNullable(sources.get(table.formId())).orElseThrow());
            BigDecimal unit = table.currencyUnit().yuan().movePointLeft(2);
            for (int row = 0; row < table.rows().size(); row++) {
                Map<String, CellSum> sums = draft.rows().get(row).cells();
                table.rows().get(row).cells().forEach((column, cell) -> {
                    BigDecimal is = BigDecimal.valueOf(
                            Optional.ofNullable(sums.get(column)).orElseThrow().fen(facts), 2);
                    boolean blank = set.document().blankZeros() && is.signum() == 0;
                    assertThat(cell.value().isEmpty()).isEqualTo(blank);
                    BigDecimal off = cell.value()
                            .orElse(BigDecimal.ZERO)
                            .multiply(table.currencyUnit().yuan())
                            .subtract(is)
                            .abs();
                    assertThat(off).isLessThan(unit);
                    if (is.remainder(unit).signum() == 0) {
                        assertThat(off).isZero();
                    }
                });
            }
        });
    }
}
