package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.compile.WholeCompiler;
import org.mingzhang.ledger.compile.WholeCompiler.Whole;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.ledger.sample.SampleDistrict;
import org.mingzhang.narrative.Speaker;
import org.mingzhang.read.DisclosureReader;

/** The whole made-up district through the ledger: every budget and final account of every year passes its audit. */
class SampleDistrictTest {
    private static final int DEPARTMENTS = 12;
    private static final int FIRST = 901;
    /** What the ledger does not know yet, so that nothing is said of it. */
    private static final String REQUIRED = "required-";
    /** What people wrote and the registry knows must be there. */
    private static final Set<String> SAID = Set.of("required-duties", "required-units", "required-terms");

    private final Catalogue catalogue = RealCatalogue.get();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyDisclosureOfTheDistrictPassesItsAudit() throws Exception {
        Path facts = folder.resolve("facts");
        SampleDistrict.write(facts);
        List<String> wrong = new ArrayList<>();
        int compiled = 0;
        try (Ledger ledger = Ledger.embedded(folder.resolve("data"), catalogue)) {
            assertThat(ledger.importer().run(facts).faults()).isEmpty();
            for (int department = FIRST; department < FIRST + DEPARTMENTS; department++) {
                for (Kind kind : Kind.values()) {
                    for (int year = 2023; year <= 2025; year++) {
                        wrong.addAll(wrong(compile(ledger, Integer.toString(department), year, kind)));
                        compiled++;
                    }
                }
            }
            assertThat(ledger.check().sound()).isTrue();
            for (Kind kind : Kind.values()) {
                wrong.addAll(lost(compile(ledger, Integer.toString(FIRST), 2024, kind)));
            }
        }
        assertThat(compiled).isEqualTo(DEPARTMENTS * 3 * 2);
        assertThat(wrong).isEmpty();
        theGuideTellsWhatTheCommandsSay();
    }

    /** The walk through one project's year is written from what this district says. */
    private void theGuideTellsWhatTheCommandsSay() throws Exception {
        String guide = Files.readString(Repository.root().resolve("docs/guide/performance.md"));
        Path data = folder.resolve("data");
        String listed = Command.run("ledger", "performance", "--data", data, "--unit", "904", "--year", "2024")
                .out();
        String block = guide.substring(guide.indexOf("…\n") + 2, guide.indexOf("```\n\n决算公开文本"));
        assertThat(listed).endsWith(block);
        Path out = folder.resolve("out");
        Command.run(
                "ledger",
                "report",
                "--data",
                data,
                "--unit",
                "904",
                "--year",
                "2024",
                "--kind",
                "monitoring",
                "--out",
                out);
        String report = Command.run("extract", "--format", "json", out.resolve("904-2024-07-31-monitoring.docx"))
                .out();
        for (String figure : List.of("945.12", "479.08", "50.69", "58.2")) {
            assertThat(guide).contains(figure);
            assertThat(report).contains(figure);
        }
        assertThat(guide).contains("填报进展的指标 29 个");
        assertThat(report).contains("填报进展的指标共29个");
    }

    /** What a disclosure with performance sheets loses in a file. */
    private List<String> lost(Whole whole) throws Exception {
        Disclosure disclosure = new DisclosureReader(catalogue).hear(whole.disclosure());
        assertThat(disclosure.performance()).hasSizeGreaterThan(2);
        ReadBack reader = new ReadBack(catalogue);
        List<String> lost = new ArrayList<>();
        for (byte[] file : ReadBack.files(disclosure, catalogue)) {
            Disclosure read = reader.of(file);
            String format = read.source().format() + " ";
            Carried.differences(disclosure, read).forEach(difference -> lost.add(format + difference));
            read.unread().forEach(unread -> lost.add(format + unread.why()));
            new Auditor(catalogue)
                    .audit(read).findings().stream()
                            .filter(finding -> finding.severity() != Severity.INFO && !isExcused(finding.rule()))
                            .forEach(finding -> lost.add(format + finding.rule() + " " + finding.message()));
        }
        return lost;
    }

    private List<String> wrong(Whole whole) {
        Disclosure disclosure = new DisclosureReader(catalogue).hear(whole.disclosure());
        String which = disclosure.unitName().orElse("") + " " + disclosure.year() + " " + disclosure.kind() + ": ";
        List<String> wrong = new ArrayList<>();
        disclosure.sections().stream()
                .filter(section -> section.text().contains(Speaker.GAP))
                .forEach(section -> wrong.add(which + "gap in " + section.title()));
        if (whole.tooFar() > 0) {
            wrong.add(which + whole.tooFar() + " cells too far");
        }
        whole.unstated().forEach(measure -> wrong.add(which + measure + " not stated"));
        whole.contradicting().forEach(measures -> wrong.add(which + measures));
        whole.sheets().forEach(sheet -> sheet.gaps().forEach(gap -> wrong.add(which + gap)));
        whole.unsheeted().forEach(gap -> wrong.add(which + gap));
        for (Finding finding : new Auditor(catalogue).audit(disclosure).findings()) {
            if (finding.severity() != Severity.INFO && !isExcused(finding.rule())) {
                wrong.add(which + finding.rule() + " " + finding.message());
            }
        }
        return wrong;
    }

    private static boolean isExcused(String rule) {
        return rule.startsWith(REQUIRED) && !SAID.contains(rule);
    }

    private Whole compile(Ledger ledger, String department, int year, Kind kind) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return new WholeCompiler(catalogue, ledger)
                .compile(new Order(
                        "luoyang",
                        kind,
                        year,
                        department,
                        ledger.registry().department(department, end).map(Department::name)))
                .orElseThrow();
    }
}
