package org.mingzhang.audit;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.RealCatalogue;

/** Books of every shape that {@link Books} can have. */
public final class AnyBooks {
    /** Accounts that checks tie to economic accounts, which these books spend at random. */
    private static final Set<String> TIED =
            Set.of("2080505", "2080506", "2101101", "2101102", "2101103", "2210201", "2012906", "2080801");

    private static final List<String> ITEMS =
            RealCatalogue.get().classification(ClassificationKind.FUNCTIONAL, 2024).accounts().stream()
                    .filter(account -> account.confirmed() && account.funds().equals(Set.of("一般公共预算")))
                    .map(Account::code)
                    .filter(code -> code.length() == 7 && !TIED.contains(code))
                    .toList();

    private AnyBooks() {}

    /** Any books. */
    public static Arbitrary<Books> arbitrary() {
        Arbitrary<Long> fen = Arbitraries.longs().between(1, 900_000);
        Arbitrary<Map<String, Books.Spent>> spent = Arbitraries.maps(
                        Arbitraries.of(ITEMS),
                        Combinators.combine(fen, Arbitraries.longs().between(0, 900_000))
                                .as(Books.Spent::new))
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(
                        spent,
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100))
                .as(AnyBooks::books);
    }

    /** Some books, for tests that are no property. */
    public static Books random(Random random) {
        Map<String, Books.Spent> spent = new TreeMap<>();
        for (int item = 0; item < 6; item++) {
            spent.put(
                    ITEMS.get(random.nextInt(ITEMS.size())),
                    new Books.Spent(1 + random.nextInt(900_000), random.nextInt(900_000)));
        }
        return books(spent, random.nextInt(101), random.nextInt(101));
    }

    /** Books whose basic expenditure is divided over four economic accounts by the given shares. */
    private static Books books(Map<String, Books.Spent> spent, int personnel, int first) {
        long basic = spent.values().stream().mapToLong(Books.Spent::basic).sum();
        long wages = basic * personnel / 100;
        long goods = basic - wages;
        long salaries = wages * first / 100;
        long office = goods * first / 100;
        return new Books(
                new TreeMap<>(spent),
                new TreeMap<>(Map.of(
                        "30101", salaries, "30102", wages - salaries, "30201", office, "30207", goods - office)));
    }
}
