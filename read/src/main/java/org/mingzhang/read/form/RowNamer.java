package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.AccountNames;
import org.mingzhang.accounts.Classification;
import org.mingzhang.catalogue.NamedRow;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.TotalSpec;

/**
 * Finds the catalogue's key of a row by its label. Rows come in the order of the document: a label that occurs more
 * than once means the row under the one last seen.
 */
final class RowNamer {
    /** A label less like a row's than this is another row. */
    private static final double LIKE = 0.75;

    private final RowsSpec rows;
    private final Classification functional;
    private final List<String> seen = new ArrayList<>();

    RowNamer(RowsSpec rows, Classification functional) {
        this.rows = rows;
        this.functional = functional;
    }

    /** The key of the row with that label; of a functional class, its code. */
    Optional<String> key(String label) {
        String bare = Words.withoutOrdinal(label);
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> key =
                switch (rows) {
                    case RowsSpec.Named named -> named(named, bare);
                    case RowsSpec.Accounts accounts -> total(accounts.totals(), bare);
                    case RowsSpec.Units units -> total(units.totals(), bare);
                    case RowsSpec.Projects projects -> total(projects.totals(), bare);
                    case RowsSpec.One one -> Optional.empty();
                };
        key.ifPresent(seen::add);
        return key;
    }

    /** The key of the row that has exactly that label, ordinals and signs aside. */
    Optional<String> exact(String label) {
        return likeness(label) == 1 ? key(label) : Optional.empty();
    }

    /** How alike the label and the likest of the rows are, from 0 to 1; a functional class counts as alike. */
    double likeness(String label) {
        String bare = Words.withoutOrdinal(label);
        if (!(rows instanceof RowsSpec.Named named) || bare.isEmpty()) {
            return 0;
        }
        double best = named.rows().stream()
                .filter(row -> !row.group())
                .mapToDouble(row -> likeness(row, bare))
                .max()
                .orElse(0);
        boolean classes = named.rows().stream().anyMatch(NamedRow::group);
        return classes && functionalClass(bare).isPresent() ? Math.max(best, 0.99) : best;
    }

    /** Whether the words are those of a row of totals. */
    boolean isTotal(String words) {
        return !words.isBlank()
                && total(rows.totalRows(), Words.withoutOrdinal(words)).isPresent();
    }

    private static Optional<String> total(List<TotalSpec> totals, String bare) {
        return totals.stream()
                .filter(total -> Words.withoutOrdinal(total.label()).equals(bare)
                        || total.heardAs().stream()
                                .anyMatch(other -> Words.withoutOrdinal(other).equals(bare)))
                .map(TotalSpec::key)
                .findFirst();
    }

    private Optional<String> named(RowsSpec.Named named, String bare) {
        List<NamedRow> exact = named.rows().stream()
                .filter(row -> !row.group() && likeness(row, bare) == 1)
                .toList();
        if (!exact.isEmpty()) {
            return Optional.of(nearest(exact).key());
        }
        Optional<String> group =
                named.rows().stream().anyMatch(NamedRow::group) ? functionalClass(bare) : Optional.empty();
        if (group.isPresent()) {
            return group;
        }
        List<NamedRow> alike = named.rows().stream()
                .filter(row -> !row.group() && likeness(row, bare) >= LIKE)
                .toList();
        double best =
                alike.stream().mapToDouble(row -> likeness(row, bare)).max().orElse(0);
        return alike.stream()
                .filter(row -> likeness(row, bare) == best)
                .findFirst()
                .map(NamedRow::key);
    }

    /** Of rows with the same label: the one under the row last seen, else the first not yet seen. */
    private NamedRow nearest(List<NamedRow> candidates) {
        for (String last : seen.reversed()) {
            Optional<NamedRow> under = candidates.stream()
                    .filter(row -> row.within().filter(last::equals).isPresent() && !seen.contains(row.key()))
                    .findFirst();
            if (under.isPresent()) {
                return under.get();
            }
        }
        return candidates.stream()
                .filter(row -> row.within().isEmpty() && !seen.contains(row.key()))
                .findFirst()
                .orElse(candidates.getFirst());
    }

    private static double likeness(NamedRow row, String bare) {
        double best = Words.likeness(Words.withoutOrdinal(row.label()), bare);
        for (String other : row.heardAs()) {
            best = Math.max(best, Words.likeness(Words.withoutOrdinal(other), bare));
        }
        return best;
    }

    private Optional<String> functionalClass(String bare) {
        List<Account> classes = functional.accounts().stream()
                .filter(account -> account.code().length() == 3)
                .toList();
        for (Account account : classes) {
            if (sameClass(account.name(), bare)
                    || functional.formerNames(account.code()).stream()
                            .anyMatch(former -> sameClass(former.name(), bare))) {
                return Optional.of(account.code());
            }
        }
        Optional<Account> slip = classes.stream()
                .filter(account -> sorted(stem(account.name())).equals(sorted(stem(bare))))
                .findFirst();
        if (slip.isPresent()) {
            return slip.map(Account::code);
        }
        return classes.stream()
                .max(Comparator.comparingDouble(account -> Words.likeness(stem(account.name()), stem(bare))))
                .filter(account -> Words.likeness(stem(account.name()), stem(bare)) >= LIKE)
                .map(Account::code);
    }

    /** The characters in order: words that changed places make the same class. */
    private static String sorted(String name) {
        char[] characters = name.toCharArray();
        Arrays.sort(characters);
        return new String(characters);
    }

    private static boolean sameClass(String name, String bare) {
        return stem(Words.bare(name)).equals(stem(bare));
    }

    private static String stem(String name) {
        return AccountNames.stem(Words.bare(name));
    }
}
