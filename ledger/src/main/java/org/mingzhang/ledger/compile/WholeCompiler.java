package org.mingzhang.ledger.compile;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.performance.SheetFigures;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.FrameSpec;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Section;
import org.mingzhang.facts.Fact;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.baseline.BaselineCounts;
import org.mingzhang.ledger.baseline.BaselineTables;
import org.mingzhang.ledger.compile.DisclosureCompiler.Compiled;
import org.mingzhang.ledger.count.Stage;
import org.mingzhang.narrative.Composer;
import org.mingzhang.narrative.Frame;
import org.mingzhang.narrative.Written;

/** A department's whole disclosure from the ledger: tables and narrative, compared with the year before where that is known. */
public final class WholeCompiler {
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final DisclosureCompiler compiler;
    private final Auditor auditor;

    /** A compiler of what this ledger holds. */
    public WholeCompiler(Catalogue catalogue, Ledger ledger) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        compiler = new DisclosureCompiler(catalogue);
        auditor = new Auditor(catalogue);
    }

    /**
     * What came of it.
     *
     * @param disclosure tables and sections; its sentences are not heard yet
     * @param tooFar     see {@link Compiled}
     * @param unstated   what the narrative would say but nobody stated, in Chinese
     * @param contradicting what was counted but is not said since it does not come to what the tables print, in Chinese
     * @param sheets     the performance sheets of the disclosure, and whose they are
     * @param unsheeted  what the performance sheets together leave out, in Chinese
     */
    public record Whole(
            Disclosure disclosure,
            int tooFar,
            Set<String> unstated,
            Set<String> contradicting,
            List<LaidSheet> sheets,
            Set<String> unsheeted) {}

    /** The disclosure; none where the ledger holds nothing of the department and year. */
    public Optional<Whole> compile(Order order) {
        return year(order).map(now -> {
            Optional<Composer.Basis> before =
                    year(order.yearBefore()).map(Year::basis).or(() -> published(order.yearBefore()));
            List<LaidSheet> sheets = now.sheets().of(now.compiled());
            Disclosure tables = now.compiled()
                    .disclosure()
                    .withPerformance(sheets.stream().map(LaidSheet::sheet).toList());
            SheetFigures figures =
                    new SheetFigures(tables, catalogue.scoring(order.region(), order.year()), catalogue.words());
            Written written = ledger.words().of(order.department(), order.year(), order.kind());
            List<Section> narrative = new Composer(catalogue).sections(now.basis(), before, written::reason);
            return new Whole(
                    tables.withSections(new Frame(catalogue)
                            .around(
                                    tables,
                                    narrative,
                                    written,
                                    measure -> measure.equals(FrameSpec.COVERAGE)
                                            ? now.sheets().coverage()
                                            : figures.of(measure))),
                    now.compiled().tooFar(),
                    now.counted().unstated(),
                    now.counted().contradicting(),
                    sheets,
                    now.sheets().gaps());
        });
    }

    private record Year(
            Compiled compiled, Optional<Compiled> initial, CountedFigures counted, DepartmentSheets sheets) {
        Composer.Basis basis() {
            return new Composer.Basis(
                    compiled.disclosure(),
                    initial.map(each -> new Composer.Basis(
                            each.disclosure(), Optional.empty(), CountedFigures.agency(each.agency()))),
                    counted);
        }
    }

    /** What was published before the ledger was kept. */
    private Optional<Composer.Basis> published(Order order) {
        FormSet set = catalogue.formSet(order.region(), order.kind(), order.year());
        return new BaselineTables(ledger.baselines())
                .of(order.department(), order.year(), set)
                .map(tables -> new Composer.Basis(
                        tables,
                        Optional.empty(),
                        new BaselineCounts(
                                ledger.baselines().slots(order.department(), order.year(), order.kind()), set)));
    }

    private Optional<Year> year(Order order) {
        List<Fact> facts = ledger.facts().of(order.department(), order.year());
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Names names = new RegistryNames(ledger.registry(), LocalDate.of(order.year(), Month.DECEMBER, 31));
        DepartmentSheets sheets = DepartmentSheets.of(order, catalogue, ledger, facts, names);
        Compiled compiled = compiler.compile(order, facts, names, sheets.subjects());
        return Optional.of(new Year(
                compiled,
                compiler.initial(order, facts, names),
                new CountedFigures(
                        catalogue.formSet(order.region(), order.kind(), order.year()),
                        ledger.counts().together(order.department(), order.year(), Stage.of(order.kind())),
                        compiled.agency(),
                        auditor.figures(compiled.disclosure())),
                sheets));
    }
}
