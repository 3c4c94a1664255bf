package org.mingzhang.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.Classification.FormerName;
import org.mingzhang.accounts.ClassificationKind;

/** The accounts of all classifications and years, from the catalogue's CSV files. */
final class AccountBook {
    private static final Set<String> CONFIRMED = Set.of("high", "medium");

    private final Map<ClassificationKind, List<Line>> lines = new LinkedHashMap<>();
    private final Map<ClassificationKind, List<FormerName>> formerNames = new LinkedHashMap<>();

    private AccountBook() {}

    /**
     * Loads the files {@code <kind>.csv} and {@code <kind>-former-names.csv}.
     *
     * @param catalogue the folder of the whole catalogue, which mistakes name their files from
     * @param folder    the folder of the files
     */
    static AccountBook load(Path catalogue, Path folder, Mistakes mistakes) throws IOException {
        AccountBook book = new AccountBook();
        for (ClassificationKind kind : ClassificationKind.values()) {
            book.lines.put(kind, lines(CsvRow.read(catalogue, folder.resolve(kind.id() + ".csv"), mistakes)));
            Path formerNames = folder.resolve(kind.id() + "-former-names.csv");
            book.formerNames.put(kind, formerNames(CsvRow.read(catalogue, formerNames, mistakes)));
        }
        return book;
    }

    /** The classification in force in the year. */
    Classification classification(ClassificationKind kind, int year) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (Line line : lines.getOrDefault(kind, List.of())) {
            if (line.from() <= year && year <= line.to()) {
                accounts.merge(line.account().code(), line.account(), AccountBook::merge);
            }
        }
        List<FormerName> former = formerNames.getOrDefault(kind, List.of()).stream()
                .filter(name -> name.until() < year)
                .toList();
        return new Classification(kind, List.copyOf(accounts.values()), former);
    }

    private static Account merge(Account one, Account other) {
        Set<String> funds = new LinkedHashSet<>(one.funds());
        funds.addAll(other.funds());
        return new Account(one.code(), one.name(), funds, one.confirmed() || other.confirmed());
    }

    private static List<Line> lines(List<CsvRow> rows) {
        List<Line> lines = new ArrayList<>();
        for (CsvRow row : rows) {
            String code = row.text("code");
            String name = row.text("name");
            if (!code.matches("\\d{3}(\\d{2}){0,2}")) {
                row.wrong("科目代码“" + code + "”不是 3、5 或 7 位数字", "请改正");
            } else if (name.isEmpty()) {
                row.wrong("科目 " + code + " 没有名称", "请补上");
            } else {
                String fund = row.text("fund");
                lines.add(new Line(
                        new Account(
                                code,
                                name,
                                fund.isEmpty() ? Set.of() : Set.of(fund),
                                CONFIRMED.contains(row.text("confidence"))),
                        row.year("from", 0),
                        row.year("to", 9999)));
            }
        }
        return lines;
    }

    private static List<FormerName> formerNames(List<CsvRow> rows) {
        return rows.stream()
                .map(row -> new FormerName(row.text("code"), row.text("name"), row.year("until", 0)))
                .toList();
    }

    private record Line(Account account, int from, int to) {}
}
