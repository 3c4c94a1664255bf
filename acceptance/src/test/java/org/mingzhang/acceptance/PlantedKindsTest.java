package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.AnyBooks;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.disclosure.Cell;
import org.mingzhang.disclosure.Direction;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.disclosure.Statement;
import org.mingzhang.disclosure.Table;
import org.mingzhang.money.CurrencyUnit;

/**
 * Plants one fault at a time in the words, sheets, names and parts of the samples and of made-up clean disclosures, kind
 * by kind: which share the audit finds and which it locates.
 */
class PlantedKindsTest {
    private static final int PLANTS = 4;
    private static final int MADE_UP = 4;
    private static final long SEED = 20_261_121L;

    /** The search for causes has little to do with these faults. */
    private static final long STEPS = 0;

    private final Catalogue catalogue = RealCatalogue.get();
    private final Auditor auditor = new Auditor(catalogue, STEPS);
    private final Map<Kind, int[]> tallies = new EnumMap<>(Kind.class);
    private final List<String> missed = new ArrayList<>();

    /** What is planted. */
    private enum Kind {
        AMOUNT("amount in the narrative"),
        PERCENTAGE("percentage in the narrative"),
        DIRECTION("direction word"),
        COUNT("count in the narrative"),
        SCORE("score"),
        WEIGHT("weight"),
        ACCOUNT_NAME("name of an account"),
        MISSING_TABLE("missing table"),
        RESIDUE("residue of a template");

        private final String english;

        Kind(String english) {
            this.english = english;
        }
    }

    /**
     * A fault.
     *
     * @param what    for people
     * @param changed the disclosure with it; none where the words cannot be told from others of their line
     * @param found   whether a finding is about it
     * @param located whether a finding points at the very place
     */
    private record Plant(
            String what,
            Supplier<Optional<Disclosure>> changed,
            Predicate<Finding> found,
            Predicate<Finding> located) {}

    /** A fault and the disclosure that has it. */
    private record Planted(Kind kind, Plant plant, Disclosure changed) {}

    private record Outcome(Planted planted, boolean found, boolean located) {}

    @Test
    void findsFaultsOfEveryKind() throws Exception {
        for (Disclosure disclosure : disclosures()) {
            Random random = new Random(SEED);
            Set<String> before = messages(auditor.audit(disclosure));
            List<Planted> planted = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                planted.addAll(planted(kind, plants(kind, disclosure, random), random));
            }
            planted.parallelStream().map(each -> outcome(each, before)).toList().forEach(this::count);
        }
        List<String> rows = new ArrayList<>();
        tallies.forEach((kind, tally) -> rows.add(String.format(
                Locale.ROOT,
                "| %s | %d | %d (%.3f) | %d (%.3f) |",
                kind.english,
                tally[0],
                tally[1],
                (double) tally[1] / tally[0],
                tally[2],
                (double) tally[2] / tally[0])));
        Measured.table("kinds", "| kind | planted | found | located |", rows);
        missed.forEach(miss -> System.out.println("  missed " + miss));
        for (Kind kind : EnumSet.allOf(Kind.class)) {
            assertThat(tallies).containsKey(kind);
        }
        for (Kind kind : List.of(Kind.AMOUNT, Kind.PERCENTAGE, Kind.MISSING_TABLE, Kind.RESIDUE)) {
            int[] tally = tallies.getOrDefault(kind, new int[3]);
            assertThat((double) tally[1] / tally[0]).as(kind.english).isGreaterThanOrEqualTo(0.99);
            assertThat((double) tally[2] / tally[0]).as(kind.english).isGreaterThanOrEqualTo(0.95);
        }
    }

    private List<Disclosure> disclosures() throws Exception {
        List<Disclosure> disclosures = new ArrayList<>();
        for (Path file : Shared.documents()) {
            disclosures.add(Samples.read(file));
        }
        Random random = new Random(SEED);
        for (int at = 0; at < MADE_UP; at++) {
            Disclosure before = AnyBooks.random(random).disclosure();
            disclosures.add(SpokenDisclosure.of(AnyBooks.random(random).disclosure(), Optional.of(before)));
        }
        return disclosures;
    }

    private static Set<String> messages(AuditReport report) {
        Set<String> messages = new LinkedHashSet<>();
        report.findings().forEach(finding -> messages.add(finding.message()));
        return messages;
    }

    private static List<Planted> planted(Kind kind, List<Plant> plants, Random random) {
        List<Planted> planted = new ArrayList<>();
        while (planted.size() < PLANTS && !plants.isEmpty()) {
            Plant plant = plants.remove(random.nextInt(plants.size()));
            plant.changed.get().ifPresent(changed -> planted.add(new Planted(kind, plant, changed)));
        }
        return planted;
    }

    private Outcome outcome(Planted planted, Set<String> before) {
        List<Finding> raised = auditor.audit(planted.changed).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO && !before.contains(finding.message()))
                .toList();
        return new Outcome(
                planted,
                raised.stream().anyMatch(planted.plant.found),
                raised.stream().anyMatch(planted.plant.located));
    }

    private void count(Outcome outcome) {
        Kind kind = outcome.planted.kind;
        int[] tally = tallies.computeIfAbsent(kind, any -> new int[3]);
        tally[0]++;
        tally[1] += outcome.found ? 1 : 0;
        tally[2] += outcome.located ? 1 : 0;
        if (!outcome.located) {
            missed.add((outcome.found ? "located: " : "") + kind.english + ", "
                    + outcome.planted.changed.source().file() + ": " + outcome.planted.plant.what);
        }
    }

    private List<Plant> plants(Kind kind, Disclosure disclosure, Random random) {
        return switch (kind) {
            case AMOUNT, PERCENTAGE, COUNT -> figures(kind, disclosure, random);
            case DIRECTION -> directions(disclosure);
            case SCORE -> indicators(disclosure, "score", random);
            case WEIGHT -> indicators(disclosure, "weight", random);
            case ACCOUNT_NAME -> names(disclosure, random);
            case MISSING_TABLE -> tables(disclosure);
            case RESIDUE -> residues(disclosure);
        };
    }

    /** Figures that tables or other words determine: those that the audit itself does not have to doubt. */
    private List<Plant> figures(Kind kind, Disclosure disclosure, Random random) {
        List<Plant> plants = new ArrayList<>();
        for (Statement statement : disclosure.statements()) {
            statement.slots().forEach((facet, slot) -> {
                boolean determined = slot.clean()
                        && switch (kind) {
                            case AMOUNT -> facet == Facet.AMOUNT && isMoney(slot) && isInTables(disclosure, statement);
                            case PERCENTAGE ->
                                facet == Facet.SHARE
                                                && isRate(slot)
                                                && slot.of().isEmpty()
                                        || facet == Facet.COMPLETION && isRate(slot)
                                        || facet == Facet.GROWTH
                                                && isRate(slot)
                                                && statement.slot(Facet.CHANGE).isPresent();
                            default -> facet == Facet.AMOUNT && slot.unit().equals("辆") && !isZero(slot);
                        };
                if (determined && !statement.sentence().equals(Statement.GENERIC)) {
                    String now = Changed.figure(slot.text(), random);
                    plants.add(new Plant(
                            statement.quote() + " → " + now,
                            () -> Changed.words(
                                    disclosure, slot.origin(), slot.text() + slot.unit(), now + slot.unit()),
                            finding -> finding.evidence().stream().anyMatch(at -> isAt(at, slot.origin())),
                            finding -> finding.evidence().stream()
                                    .anyMatch(at ->
                                            isAt(at, slot.origin()) && at.text().equals(now))));
                }
            });
        }
        return plants;
    }

    private boolean isInTables(Disclosure disclosure, Statement statement) {
        return catalogue
                .formSet(
                        disclosure.regionId(),
                        disclosure.kind(),
                        disclosure.year().orElseThrow())
                .sentences()
                .stream()
                .filter(sentence -> sentence.id().equals(statement.sentence()))
                .flatMap(sentence -> sentence.quantities().stream())
                .filter(quantity -> quantity.key().equals(statement.quantity())
                        || quantity.each().isPresent())
                .anyMatch(quantity -> quantity.is()
                        .flatMap(is -> auditor.figures(disclosure)
                                .amount(
                                        is,
                                        quantity.each().isPresent() ? statement.quantity() : "",
                                        CurrencyUnit.TEN_THOUSAND_YUAN))
                        .isPresent());
    }

    private static boolean isMoney(Slot slot) {
        return CurrencyUnit.of(slot.unit()).isPresent();
    }

    private static boolean isRate(Slot slot) {
        return slot.unit().equals("%") && !isZero(slot);
    }

    private static boolean isZero(Slot slot) {
        return slot.figure().value().signum() == 0;
    }

    /** A change and its rate, one of them turned round. */
    private static List<Plant> directions(Disclosure disclosure) {
        List<Plant> plants = new ArrayList<>();
        for (Statement statement : disclosure.statements()) {
            Optional<Slot> change = statement.slot(Facet.CHANGE);
            Optional<Slot> growth = statement.slot(Facet.GROWTH);
            if (change.isPresent() && growth.isPresent() && growth.get().direction() != Direction.NONE) {
                Slot slot = growth.get();
                for (String[] turn : new String[][] {{"增长", "下降"}, {"下降", "增长"}, {"增加", "减少"}, {"减少", "增加"}}) {
                    String figure = slot.text() + slot.unit();
                    plants.add(new Plant(
                            statement.quote() + " → " + turn[1],
                            () -> Changed.words(disclosure, slot.origin(), turn[0] + figure, turn[1] + figure),
                            finding -> finding.evidence().stream().anyMatch(at -> isAt(at, slot.origin())),
                            finding -> finding.evidence().stream()
                                    .anyMatch(at ->
                                            isAt(at, slot.origin()) && at.text().equals(slot.text()))));
                }
            }
        }
        return plants;
    }

    private static boolean isAt(Evidence evidence, Origin origin) {
        return evidence.origin().line().equals(origin.line())
                && evidence.origin().page().equals(origin.page());
    }

    private static List<Plant> indicators(Disclosure disclosure, String key, Random random) {
        List<Plant> plants = new ArrayList<>();
        List<PerformanceSheet> sheets = disclosure.performance();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            PerformanceSheet of = sheets.get(sheet);
            for (int line = 0; line < of.indicators().size() && of.total().isPresent(); line++) {
                Cell cell = of.indicators().get(line).cells().get(key);
                if (cell != null && cell.value().isPresent()) {
                    String now = Changed.figure(cell.value().get().toPlainString(), random);
                    Origin origin = of.indicators().get(line).origin();
                    int in = sheet;
                    int at = line;
                    plants.add(new Plant(
                            of.name() + ", " + of.indicators().get(line).label() + " → " + now,
                            () -> Optional.of(Changed.indicator(disclosure, in, at, key, now)),
                            finding -> finding.rule().startsWith("performance."),
                            finding -> finding.evidence().stream().anyMatch(place -> isAt(place, origin))));
                }
            }
        }
        return plants;
    }

    private static List<Plant> names(Disclosure disclosure, Random random) {
        List<Plant> plants = new ArrayList<>();
        for (int table = 0; table < disclosure.tables().size(); table++) {
            Table of = disclosure.tables().get(table);
            List<Row> accounts = of.rows().stream()
                    .filter(row ->
                            row.code().filter(code -> code.matches("2\\d{6}")).isPresent()
                                    && !row.label().isBlank())
                    .toList();
            for (int at = 0; at < of.rows().size() && accounts.size() > 1; at++) {
                Row row = of.rows().get(at);
                String other = accounts.get(random.nextInt(accounts.size())).label();
                if (accounts.contains(row) && !other.equals(row.label())) {
                    int in = table;
                    int line = at;
                    plants.add(new Plant(
                            of.number() + ", " + row.code().orElse("") + " " + row.label() + " → " + other,
                            () -> Optional.of(Changed.row(disclosure, in, line, renamed(row, other))),
                            finding -> finding.rule().startsWith("account-"),
                            finding -> finding.rule().startsWith("account-")
                                    && finding.evidence().stream()
                                            .anyMatch(place -> place.row().equals(row.code())
                                                    && place.form().equals(Optional.of(of.number())))));
                }
            }
        }
        return plants;
    }

    private static Row renamed(Row row, String label) {
        return new Row(row.block(), row.key(), row.code(), label, row.lineNo(), row.facts(), row.cells(), row.origin());
    }

    private static List<Plant> tables(Disclosure disclosure) {
        List<Plant> plants = new ArrayList<>();
        for (int table = 0; table < disclosure.tables().size(); table++) {
            String number = disclosure.tables().get(table).number();
            Predicate<Finding> says = finding -> finding.rule().equals("missing-table." + number);
            int at = table;
            plants.add(new Plant(number, () -> Optional.of(Changed.without(disclosure, at)), says, says));
        }
        return plants;
    }

    private static List<Plant> residues(Disclosure disclosure) {
        List<Plant> plants = new ArrayList<>();
        for (Statement statement : disclosure.statements()) {
            statement.slots().values().forEach(slot -> {
                for (String residue : List.of("××", "**")) {
                    plants.add(new Plant(
                            statement.quote() + " → " + residue,
                            () -> Changed.words(
                                    disclosure, slot.origin(), slot.text() + slot.unit(), residue + slot.unit()),
                            finding -> finding.rule().startsWith("placeholder"),
                            finding -> finding.rule().startsWith("placeholder")
                                    && finding.evidence().stream().anyMatch(at -> isAt(at, slot.origin()))));
                }
            });
        }
        return plants;
    }
}
