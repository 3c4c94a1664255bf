package org.mingzhang.ledger.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fact;
import org.mingzhang.facts.FactKind;
import org.mingzhang.facts.Fund;
import org.mingzhang.money.Fen;

/** Facts of made-up departments of every shape, whose income, expenditure and balances agree as a real ledger's do. */
final class AnyFacts {
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

    private final Catalogue catalogue;
    private final int year;

    AnyFacts(Catalogue catalogue, int year) {
        this.catalogue = catalogue;
        this.year = year;
    }

    /**
     * Facts that follow from the seed alone.
     *
     * @param lines  how many lines of expenditure
     * @param digits of the largest amount in fen
     * @param funds  the funds that the department has
     */
    List<Fact> of(long seed, int lines, int digits, List<Fund> funds) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            Fund fund = funds.get(random.nextInt(funds.size()));
            List<String> accounts = accounts(fund);
            String functional = accounts.get(random.nextInt(accounts.size()));
            expenditure(facts, random, "line" + line, "90900" + random.nextInt(1, 6), fund, functional, digits);
        }
        return facts;
    }

    private void expenditure(
            List<Fact> facts, Random random, String line, String unit, Fund fund, String functional, int digits) {
        Category category = category(random, fund);
        Optional<String> economic =
                switch (category) {
                    case PERSONNEL -> Optional.of(PERSONNEL.get(random.nextInt(PERSONNEL.size())));
                    case PUBLIC_FUNDS -> Optional.of(PUBLIC.get(random.nextInt(PUBLIC.size())));
                    case OTHER_OPERATING, SPECIFIC_PURPOSE, BUSINESS, UPPER_LEVEL, SUBORDINATE ->
                        Optional.of(PROJECT.get(random.nextInt(PROJECT.size())));
                };
        long spent = amount(random, digits);
        long opening = random.nextInt(4) == 0 ? amount(random, digits) : 0;
        long closing = random.nextInt(4) == 0 ? amount(random, digits) : 0;
        long received = Math.max(0, spent + closing - opening);
        closing = received + opening - spent;
        add(facts, FactKind.INITIAL, line, unit, fund, functional, economic, Optional.of(category), spent);
        // A budget carries over what projects have left; the rest is new money.
        long carried = category.needsProject() ? opening : 0;
        add(facts, FactKind.CARRIED_IN, line, unit, fund, functional, economic, Optional.of(category), carried);
        add(facts, FactKind.PLANNED, line + "i", unit, fund, functional, Optional.empty(), Optional.empty(), spent);
        add(facts, FactKind.SPENT, line, unit, fund, functional, economic, Optional.of(category), spent);
        add(facts, FactKind.REVISED, line, unit, fund, functional, economic, Optional.of(category), spent + closing);
        add(facts, FactKind.OPENING, line + "i", unit, fund, functional, Optional.empty(), Optional.empty(), opening);
        add(facts, FactKind.RECEIVED, line + "i", unit, fund, functional, Optional.empty(), Optional.empty(), received);
    }

    private static void add(
            List<Fact> facts,
            FactKind kind,
            String line,
            String unit,
            Fund fund,
            String functional,
            Optional<String> economic,
            Optional<Category> category,
            long fen) {
        if (fen != 0) {
            facts.add(new Fact(
                    kind,
                    line,
                    unit,
                    fund,
                    functional,
                    economic,
                    economic.map(code -> GOVERNMENT.getOrDefault(code.substring(0, 3), "")),
                    category,
                    category.filter(Category::needsProject)
                            .map(any -> "41030024000000000000" + line.charAt(line.length() - 1)),
                    new Fen(fen)));
        }
    }

    private static Category category(Random random, Fund fund) {
        return switch (fund) {
            case BUSINESS -> Category.BUSINESS;
            case GOVERNMENT_FUND, STATE_CAPITAL -> Category.SPECIFIC_PURPOSE;
            case GENERAL_PUBLIC_BUDGET, SPECIAL_ACCOUNT, OPERATIONS, UPPER_LEVEL, SUBORDINATE, OTHER ->
                List.of(Category.PERSONNEL, Category.PUBLIC_FUNDS, Category.SPECIFIC_PURPOSE, Category.OTHER_OPERATING)
                        .get(random.nextInt(4));
        };
    }

    /** As many amounts of few digits as of many. */
    private static long amount(Random random, int digits) {
        long bound = 1;
        for (int digit = 0; digit < 1 + random.nextInt(digits); digit++) {
            bound *= 10;
        }
        return 1 + random.nextLong(bound);
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
