package org.mingzhang.ledger.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.ReportSpec;
import org.mingzhang.catalogue.Scoring;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.SheetStage;
import org.mingzhang.facts.Fact;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.DisclosureCompiler.Compiled;
import org.mingzhang.ledger.compile.SheetCompiler.Parts;
import org.mingzhang.ledger.performance.Indicator;
import org.mingzhang.ledger.performance.Monitoring;
import org.mingzhang.ledger.performance.Progress;
import org.mingzhang.ledger.performance.Round;
import org.mingzhang.ledger.performance.Subject;
import org.mingzhang.ledger.performance.Warning;
import org.mingzhang.money.Decimals;

/** The report of a department on a round of monitoring, with its own sheet and those of its projects. */
public final class MonitoringReports {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int DECIMALS = 2;

    private final Catalogue catalogue;
    private final Ledger ledger;

    /** The reports of this ledger. */
    public MonitoringReports(Catalogue catalogue, Ledger ledger) {
        this.catalogue = catalogue;
        this.ledger = ledger;
    }

    /** The rounds that the department has to report in, in the order of their days. */
    public List<Round> rounds(String department, int year) {
        return ledger.performances().rounds(year, List.of(department));
    }

    /**
     * The report: money as the books stood on the day, progress as it was told up to it.
     *
     * @param order of the final account, whose forms the sheets are of
     * @param until the day
     * @return none where the books held nothing of the department on that day, or the catalogue words no such report
     */
    public Optional<Reported> of(Order order, LocalDate until) {
        List<Fact> facts = ledger.facts().until(order.department(), order.year(), until);
        Scoring scoring = catalogue.scoring(order.region(), order.year());
        Optional<ReportSpec> spec = scoring.report(ReportSpec.Kind.MONITORING);
        if (facts.isEmpty() || spec.isEmpty()) {
            return Optional.empty();
        }
        Names names = new RegistryNames(ledger.registry(), until);
        DepartmentSheets sheets = DepartmentSheets.during(order, catalogue, ledger, facts, names);
        Compiled compiled = new DisclosureCompiler(catalogue)
                .compile(order, facts, names, new SheetSubjects(SheetStage.MONITORING, true, sheets.targeted()));
        MonitoringSheet layout = new MonitoringSheet(scoring, until);
        Lines lines = new Lines(scoring, facts, order.year(), until);
        List<LaidSheet> laid = new ArrayList<>();
        for (Parts parts : sheets.parts(compiled)) {
            LaidSheet sheet = layout.lay(parts);
            if (parts.money().project().isEmpty()) {
                lines.money(sheet.sheet());
            }
            if (!parts.stated().targets().isEmpty()) {
                laid.add(sheet);
                lines.add(parts, layout.untold(parts));
            }
        }
        return Optional.of(Reported.of(
                spec.get(), catalogue, order, compiled.disclosure(), lines.said(order, opened(order, until)), laid));
    }

    private Optional<Round> opened(Order order, LocalDate until) {
        return rounds(order.department(), order.year()).stream()
                .filter(round -> round.until().equals(until))
                .reduce((general, own) -> own);
    }

    /** Gathers what the report says. */
    private static final class Lines {
        private final Scoring scoring;
        private final List<Fact> facts;
        private final int year;
        private final LocalDate until;
        private final Map<String, String> words = new LinkedHashMap<>();
        private final List<Map<String, String>> unreported = new ArrayList<>();
        private final List<Map<String, String>> warned = new ArrayList<>();
        private final Map<Warning.Kind, Integer> kinds = new EnumMap<>(Warning.Kind.class);
        private int projects;
        private int monitored;
        private int indicators;

        Lines(Scoring scoring, List<Fact> facts, int year, LocalDate until) {
            this.scoring = scoring;
            this.facts = facts;
            this.year = year;
            this.until = until;
        }

        /** The money of the department. */
        void money(PerformanceSheet sheet) {
            sheet.funding().lines().stream()
                    .filter(line -> line.key().filter("total"::equals).isPresent())
                    .findFirst()
                    .ifPresent(line -> {
                        text(line, "initial").ifPresent(text -> words.put("initial", text));
                        text(line, "executed").ifPresent(text -> words.put("executed", text));
                        text(line, "rate")
                                .filter(text -> text.endsWith("%"))
                                .ifPresent(text -> words.put("rate", text.substring(0, text.length() - 1)));
                    });
        }

        private static Optional<String> text(PerformanceSheet.Line line, String key) {
            return Optional.ofNullable(line.cells().get(key)).map(Cell::text);
        }

        void add(Parts parts, long untold) {
            List<Progress> told = parts.stated().progress().stream()
                    .filter(each -> each.until().equals(until))
                    .toList();
            if (parts.money().project().isPresent()) {
                projects++;
                monitored += told.isEmpty() ? 0 : 1;
            }
            indicators += told.size();
            if (untold > 0) {
                unreported.add(Map.of("subject", parts.name(), "count", Long.toString(untold)));
            }
            Subject subject = new Subject(year, parts.code().orElse(""));
            List<Warning> warnings = new Monitoring(scoring.values(), day -> Spending.share(subject, facts))
                    .warnings(parts.stated().targets(), told);
            warnings.forEach(warning -> kinds.merge(warning.kind(), 1, Integer::sum));
            for (Progress progress : told) {
                List<String> own = warnings.stream()
                        .filter(warning -> warning.indicator().equals(progress.name()))
                        .map(warning -> warning.kind().chinese())
                        .toList();
                if (!own.isEmpty()) {
                    warned.add(warned(parts, progress, own));
                }
            }
        }

        private static Map<String, String> warned(Parts parts, Progress progress, List<String> warnings) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("subject", parts.name());
            line.put("indicator", progress.name());
            parts.stated().targets().stream()
                    .filter(target -> target.name().equals(progress.name()))
                    .map(Indicator::target)
                    .findFirst()
                    .ifPresent(target -> line.put("target", target));
            line.put("actual", progress.actual());
            line.put("forecast", progress.forecast());
            line.put("warnings", String.join("、", warnings));
            Stream.of(Map.entry("cause", progress.cause()), Map.entry("measure", progress.measure()))
                    .filter(said -> !said.getValue().isEmpty())
                    .forEach(said -> line.put(said.getKey(), open(said.getValue())));
            return line;
        }

        Reported.Said said(Order order, Optional<Round> round) {
            words.put("department", order.name().orElse(order.department()));
            words.put("year", Integer.toString(order.year()));
            words.put("until", MonitoringSheet.day(until));
            round.ifPresent(of -> {
                words.put("opened", MonitoringSheet.day(of.opened()));
                words.put("due", MonitoringSheet.day(of.due()));
            });
            words.put("passed", percent(until.getDayOfYear(), until.lengthOfYear()));
            words.put("projects", Integer.toString(projects));
            words.put("monitored", Integer.toString(monitored));
            if (projects > 0) {
                words.put("coverage", percent(monitored, projects));
            }
            words.put("indicators", Integer.toString(indicators));
            words.put("on-course", Integer.toString(indicators - warned.size()));
            for (Warning.Kind kind : Warning.Kind.values()) {
                words.put(kind.id(), Integer.toString(kinds.getOrDefault(kind, 0)));
            }
            return new Reported.Said(words, Map.of("unreported", unreported, "warned", warned));
        }

        private static String percent(int part, int whole) {
            return Decimals.plain(HUNDRED.multiply(BigDecimal.valueOf(part))
                            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP))
                    .toPlainString();
        }
    }

    /** Words that a sentence goes on behind. */
    static String open(String words) {
        return words.replaceFirst("[。；;，,\\s]+$", "");
    }
}
