package org.mingzhang.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.Classification;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.catalogue.Side;
import org.mingzhang.catalogue.TotalSpec;
import org.mingzhang.disclosure.Row;
import org.mingzhang.disclosure.Table;

/**
 * The rows of one side of a table as a tree: totals, units, and accounts below each other by their codes. An account
 * stands below the nearest printed account whose code begins its own, within the same unit.
 */
final class TableIndex {
    private final int table;
    private final Table printed;
    private final Side side;
    private final Classification classification;
    private final Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    private final List<Integer> top = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    private final List<Integer> accounts = new ArrayList<>();
    private final List<Integer> units = new ArrayList<>();
    private final Map<Integer, String> codes = new LinkedHashMap<>();

    TableIndex(int table, Table printed, Side side, Classification classification) {
        this.table = table;
        this.printed = printed;
        this.side = side;
        this.classification = classification;
        Set<String> totalKeys =
                side.rows().totalRows().stream().map(TotalSpec::key).collect(Collectors.toSet());
        List<Integer> unitPath = new ArrayList<>();
        for (int index = 0; index < printed.rows().size(); index++) {
            Row row = printed.rows().get(index);
            if (!row.block().equals(side.id())) {
                continue;
            }
            int at = index;
            row.key().ifPresent(key -> byKey.computeIfAbsent(key, each -> new ArrayList<>())
                    .add(at));
            if (row.key().filter(totalKeys::contains).isPresent() || side.rows() instanceof RowsSpec.Named) {
                continue;
            }
            if (isUnit(row)) {
                units.add(index);
                while (!unitPath.isEmpty() && !below(row, printed.rows().get(unitPath.getLast()))) {
                    unitPath.removeLast();
                }
                parent(unitPath).add(index);
                unitPath.add(index);
            } else {
                accounts.add(index);
                codes.put(index, meant(row));
                parent(unitPath).add(index);
            }
        }
        nest(top);
        List.copyOf(children.values()).forEach(this::nest);
    }

    private List<Integer> parent(List<Integer> unitPath) {
        return unitPath.isEmpty() ? top : children.computeIfAbsent(unitPath.getLast(), unit -> new ArrayList<>());
    }

    private static boolean below(Row row, Row unit) {
        String code = row.code().orElse("");
        String above = unit.code().orElse("");
        return !above.isEmpty() && code.length() > above.length() && code.startsWith(above);
    }

    private boolean isUnit(Row row) {
        return switch (side.rows()) {
            case RowsSpec.Units units -> true;
            case RowsSpec.Projects projects ->
                row.code().filter(code -> code.length() <= 9).isPresent();
            case RowsSpec.Accounts spec ->
                spec.units()
                        && row.code()
                                .filter(code -> classification.account(code).isPresent()
                                        || code.length() == 7
                                        || code.length() == 5)
                                .isEmpty();
            case RowsSpec.Named named -> false;
            case RowsSpec.One one -> false;
        };
    }

    /** Moves the accounts of a list below those whose codes begin theirs. */
    private void nest(List<Integer> siblings) {
        List<Integer> ownAccounts = siblings.stream().filter(accounts::contains).toList();
        for (int index : ownAccounts) {
            String code = treeCode(index);
            Optional<Integer> parent = ownAccounts.stream()
                    .filter(other -> isAbove(treeCode(other), code))
                    .reduce((one, other) ->
                            treeCode(other).length() > treeCode(one).length() ? other : one);
            if (parent.isPresent()) {
                siblings.remove(Integer.valueOf(index));
                children.computeIfAbsent(parent.get(), row -> new ArrayList<>()).add(index);
            }
        }
    }

    private static boolean isAbove(String above, String code) {
        return above.length() >= 3 && code.length() > above.length() && code.startsWith(above);
    }

    /**
     * The code that a row means: its own, unless its name is exactly that of one other account; then the name decides,
     * so that one wrong code does not show as many wrong sums.
     */
    private String meant(Row row) {
        String code = row.code().orElse("");
        if (code.isEmpty()) {
            return code;
        }
        List<Account> named = classification.named(row.label());
        boolean own = named.stream().anyMatch(account -> account.code().equals(code));
        return !own && named.size() == 1 ? named.getFirst().code() : code;
    }

    /** Where the row stands among its neighbours: by the code printed, where that is of any class at all. */
    private String treeCode(int row) {
        String code = printed.rows().get(row).code().orElse("");
        String meant = codes.getOrDefault(row, code);
        boolean sameClass = meant.length() >= 3 && code.startsWith(meant.substring(0, 3));
        return sameClass
                        || classification
                                .account(code.substring(0, Math.min(3, code.length())))
                                .isPresent()
                ? code
                : meant;
    }

    /** The code that the row of an account means. */
    String code(int row) {
        return codes.getOrDefault(row, "");
    }

    /** The classification of its codes; of a form without codes, that of its functional classes. */
    Classification classification() {
        return classification;
    }

    Side side() {
        return side;
    }

    Table printed() {
        return printed;
    }

    /** The rows below which others stand, with those. */
    Map<Integer, List<Integer>> children() {
        return children;
    }

    /** The rows that stand below no other, totals aside. */
    List<Integer> top() {
        return top;
    }

    /** The rows of accounts. */
    List<Integer> accounts() {
        return accounts;
    }

    /** Whether the row is one of a unit. */
    boolean isUnit(int row) {
        return units.contains(row);
    }

    /** The row of that key; the first where it is printed more than once. */
    Optional<Integer> row(String key) {
        return rows(key).stream().findFirst();
    }

    /** The rows of that key: a functional class may stand under its former name and again under its present one. */
    List<Integer> rows(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The keys of the rows that the form does not name: the functional classes. */
    List<String> groupKeys() {
        Set<String> named = side.rows() instanceof RowsSpec.Named rows
                ? rows.rows().stream().map(row -> row.key()).collect(Collectors.toSet())
                : Set.of();
        return byKey.keySet().stream()
                .filter(key -> !named.contains(key) && key.matches("\\d{3}"))
                .toList();
    }

    /** The rows that make up an account: its own, or else the highest that stand for parts of it. */
    List<Integer> account(String code) {
        List<Integer> own =
                accounts.stream().filter(row -> code(row).equals(code)).toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Integer> within =
                accounts.stream().filter(row -> code(row).startsWith(code)).toList();
        return within.stream()
                .filter(row -> within.stream().noneMatch(other -> children.getOrDefault(other, List.of())
                        .contains(row)))
                .toList();
    }

    /** The cell of a row in a column of this side. */
    CellAddress cell(int row, String column) {
        return new CellAddress(table, row, column);
    }

    /** Whether the table prints the column. */
    boolean prints(String column) {
        return printed.columns().stream().anyMatch(each -> each.key().equals(column));
    }
}
