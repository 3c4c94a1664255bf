package org.mingzhang.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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

    /** Loads the files {@code <kind>.csv} and {@code <kind>-former-names.csv} of the folder. */
    static AccountBook load(Path folder, Mistakes mistakes) throws IOException {
        AccountBook book = new AccountBook();
        for (ClassificationKind kind : ClassificationKind.values()) {
            book.lines.put(kind, lines(folder.resolve(kind.id() + ".csv"), mistakes));
            book.formerNames.put(kind, formerNames(folder.resolve(kind.id() + "-former-names.csv"), mistakes));
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

    private static List<Line> lines(Path file, Mistakes mistakes) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (CSVRecord row : records(file)) {
            String code = row.get("code").strip();
            String name = row.get("name").strip();
            if (!code.matches("\\d{3}(\\d{2}){0,2}")) {
                mistakes.at(file.toString(), row.getRecordNumber() + 1, "科目代码“" + code + "”不是 3、5 或 7 位数字", "请改正");
            } else if (name.isEmpty()) {
                mistakes.at(file.toString(), row.getRecordNumber() + 1, "科目 " + code + " 没有名称", "请补上");
            } else {
                String fund = row.isMapped("fund") ? row.get("fund").strip() : "";
                lines.add(new Line(
                        new Account(
                                code,
                                name,
                                fund.isEmpty() ? Set.of() : Set.of(fund),
                                CONFIRMED.contains(row.get("confidence"))),
                        year(row, "from", 0, file, mistakes),
                        year(row, "to", 9999, file, mistakes)));
            }
        }
        return lines;
    }

    private static List<FormerName> formerNames(Path file, Mistakes mistakes) throws IOException {
        List<FormerName> names = new ArrayList<>();
        for (CSVRecord row : records(file)) {
            names.add(new FormerName(
                    row.get("code").strip(), row.get("name").strip(), year(row, "until", 0, file, mistakes)));
        }
        return names;
    }

    private static int year(CSVRecord row, String column, int otherwise, Path file, Mistakes mistakes) {
        String text = row.isMapped(column) ? row.get(column).strip() : "";
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{4}")) {
            mistakes.at(file.toString(), row.getRecordNumber() + 1, "年份“" + text + "”不是四位数字", "请改正或留空");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }

    private record Line(Account account, int from, int to) {}
}
