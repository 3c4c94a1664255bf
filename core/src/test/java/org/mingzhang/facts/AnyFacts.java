package org.mingzhang.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.money.Fen;

/**
 * Facts of made-up departments of every shape, whose income, expenditure and balances agree as a real ledger's do. Lines are cut
 * and supplemented in the course of the year, payments come back, and one unit of several is dissolved.
 */
public final class AnyFacts {
    /** The department that the units belong to. */
    public static final String DEPARTMENT = "909";

    /** Functional accounts that checks tie to economic ones. */
    private static final Set<String> TIED =
            Set.of("2080505", "2080506", "2101101", "2101102", "2101103", "2210201", "2012906", "2080801");

    private static final Map<String, String> GOVERNMENT =
            Map.of("301", "50101", "302", "50201", "303", "50901", "310", "50306");
    private static final List<String> PERSONNEL =
            List.of("30101", "30102", "30103", "30199", "30305", "30309", "30399");
    private static final List<String> PUBLIC =
            List.of("30201", "30207", "30211", "30212", "30217", "30231", "30239", "30299", "31002", "31013");

    private static final List<String> PROJECT = List.of("30213", "30227", "30299", "30399", "31002", "31003");

    private static final int MOST_LINES = 60;
    private static final int MOST_DIGITS = 14;
    private static final int DISSOLVED = 2;

    private final Catalogue catalogue;
    private final int year;

    /** Facts of this year. */
    public AnyFacts(Catalogue catalogue, int year) {
        this.catalogue = catalogue;
        this.year = year;
    }

    /**
     * What a department is like.
     *
     * @param seed   all else follows from it
     * @param lines  how many lines of expenditure
     * @param digits of the largest amount in fen; 14 are 10¹² yuan
     * @param units  how many units, the second of which is dissolved in the course of the year
     * @param income whether there is any, or all is spent of what was left
     * @param funds  the funds that it has
     */
    public record Shape(long seed, int lines, int digits, int units, boolean income, List<Fund> funds) {
        public Shape {
            funds = List.copyOf(funds);
        }
    }

    /** Departments of every shape. */
    public static Arbitrary<Shape> shapes() {
        Arbitrary<List<Fund>> funds = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Fund.class).set().ofMinSize(1).map(AnyFacts::inOrder)),
                Tuple.of(1, Arbitraries.just(List.of(Fund.GENERAL_PUBLIC_BUDGET))),
                Tuple.of(1, Arbitraries.just(List.of(Fund.GOVERNMENT_FUND))));
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, MOST_LINES),
                        Arbitraries.integers().between(1, MOST_DIGITS),
                        Arbitraries.of(1, 5, 30),
                        Arbitraries.of(true, true, true, false),
                        funds)
                .as(Shape::new);
    }

    private static List<Fund> inOrder(Set<Fund> funds) {
        return List.copyOf(new TreeSet<>(funds));
    }

    /** The facts of a department of that shape, as a ledger has them for the kind of disclosure. */
    public List<Fact> of(Shape shape, Kind kind) {
        Random random = new Random(shape.seed());
        List<Fact> facts = new ArrayList<>();
        for (int line = 0; line < shape.lines(); line++) {
            Fund fund = shape.funds().get(random.nextInt(shape.funds().size()));
            List<String> accounts = accounts(fund);
            String functional = accounts.get(random.nextInt(accounts.size()));
            int unit = random.nextInt(1, shape.units() + 1);
            new Drawn(random, shape, "line" + line, unit, fund, functional).addTo(facts);
        }
        return kind == Kind.FINAL_ACCOUNT ? facts : opening(facts);
    }

    /** A budget opens with what it carries over and nothing else. */
    private static List<Fact> opening(List<Fact> facts) {
        Set<String> carried = new TreeSet<>();
        facts.stream()
                .filter(fact -> fact.kind() == FactKind.CARRIED_IN)
                .forEach(fact -> carried.add(fact.line() + "i"));
        return facts.stream()
                .filter(fact -> fact.kind() != FactKind.OPENING || carried.contains(fact.line()))
                .toList();
    }

    /** A line of expenditure and the line of income beside it. */
    private record Drawn(Random random, Shape shape, String line, int unit, Fund fund, String functional) {
        void addTo(List<Fact> facts) {
            Category category = category();
            Optional<String> economic =
                    switch (category) {
                        case PERSONNEL -> Optional.of(PERSONNEL.get(random.nextInt(PERSONNEL.size())));
                        case PUBLIC_FUNDS -> Optional.of(PUBLIC.get(random.nextInt(PUBLIC.size())));
                        case OTHER_OPERATING, SPECIFIC_PURPOSE, BUSINESS, UPPER_LEVEL, SUBORDINATE ->
                            Optional.of(PROJECT.get(random.nextInt(PROJECT.size())));
                    };
            boolean dissolved = shape.units() >= DISSOLVED && unit == DISSOLVED;
            // What was paid has come back as a whole in some lines.
            long spent = random.nextInt(8) == 0 ? 0 : amount();
            long opening = random.nextInt(4) == 0 ? amount() : 0;
            long closing = !dissolved && random.nextInt(4) == 0 ? amount() : 0;
            long received = Math.max(0, spent + closing - opening);
            if (!shape.income()) {
                opening = spent + closing;
                received = 0;
            }
            closing = received + opening - spent;
            if (dissolved && closing > 0) {
                spent += closing;
                closing = 0;
            }
            long initial = shape.income() ? initial(dissolved ? spent * 2 : spent, spent) : 0;
            // A budget carries over what projects have left; the rest is new money.
            long carried = category.needsProject() ? opening : 0;
            expenditure(facts, FactKind.INITIAL, economic, category, initial);
            expenditure(facts, FactKind.CARRIED_IN, economic, category, carried);
            income(facts, FactKind.PLANNED, initial);
            expenditure(facts, FactKind.SPENT, economic, category, spent);
            expenditure(facts, FactKind.REVISED, economic, category, spent + closing);
            income(facts, FactKind.OPENING, opening);
            income(facts, FactKind.RECEIVED, received);
        }

        /** As spent, or cut or supplemented since, or approved only in the course of the year. */
        private long initial(long ended, long spent) {
            return switch (random.nextInt(6)) {
                case 0 -> ended + amount();
                case 1 -> spent - random.nextLong(spent + 1);
                case 2 -> 0;
                default -> ended;
            };
        }

        private void expenditure(
                List<Fact> facts, FactKind kind, Optional<String> economic, Category category, long fen) {
            add(facts, kind, line, economic, Optional.of(category), fen);
        }

        private void income(List<Fact> facts, FactKind kind, long fen) {
            add(facts, kind, line + "i", Optional.empty(), Optional.empty(), fen);
        }

        private void add(
                List<Fact> facts,
                FactKind kind,
                String of,
                Optional<String> economic,
                Optional<Category> category,
                long fen) {
            if (fen != 0) {
                facts.add(new Fact(
                        kind,
                        of,
                        String.format("%s%03d", DEPARTMENT, unit),
                        fund,
                        functional,
                        economic,
                        economic.map(code -> GOVERNMENT.getOrDefault(code.substring(0, 3), "")),
                        category,
                        category.filter(Category::needsProject)
                                .map(any -> "41030024000000000000" + of.charAt(of.length() - 1)),
                        new Fen(fen)));
            }
        }

        private Category category() {
            return switch (fund) {
                case BUSINESS -> Category.BUSINESS;
                case GOVERNMENT_FUND, STATE_CAPITAL -> Category.SPECIFIC_PURPOSE;
                case GENERAL_PUBLIC_BUDGET, SPECIAL_ACCOUNT, OPERATIONS, UPPER_LEVEL, SUBORDINATE, OTHER ->
                    List.of(
                                    Category.PERSONNEL,
                                    Category.PUBLIC_FUNDS,
                                    Category.SPECIFIC_PURPOSE,
                                    Category.OTHER_OPERATING)
                            .get(random.nextInt(4));
            };
        }

        /** As many amounts of few digits as of many. */
        private long amount() {
            long bound = 1;
            for (int digit = 0; digit < 1 + random.nextInt(shape.digits()); digit++) {
                bound *= 10;
            }
            return 1 + random.nextLong(bound);
        }
    }

    private List<String> accounts(Fund fund) {
        String budget = fund.fiscal() ? fund.chinese() : Fund.GENERAL_PUBLIC_BUDGET.chinese();
        return catalogue.classification(ClassificationKind.FUNCTIONAL, year).accounts().stream()
                .filter(account -> account.confirmed() && account.funds().equals(Set.of(budget)))
                .map(Account::code)
                .filter(code -> code.length() == 7 && !TIED.contains(code))
                .toList();
    }
}
