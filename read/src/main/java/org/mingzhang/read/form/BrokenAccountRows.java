package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.accounts.Classification;
import org.mingzhang.catalogue.RowsSpec;
import org.mingzhang.read.raw.RawLine;

/**
 * Puts rows of accounts, units and projects together from broken lines: codes split over tokens or lines, names that
 * wrap before, between and after, figures at the end. The classification says which pieces can be a code, and which
 * words can be the rest of a name.
 */
final class BrokenAccountRows {
    private final Optional<Classification> own;
    private final Optional<Classification> beside;
    private final List<BrokenRow> done = new ArrayList<>();
    private final List<String> totals;
    private Optional<BrokenRow> open = Optional.empty();
    private boolean secondCode;
    private boolean decimals;

    /**
     * A reader of such rows.
     *
     * @param rows   which rows the form has
     * @param own    the classification of the codes, where they are accounts
     * @param beside the classification of the codes beside them, where the form pairs two
     */
    BrokenAccountRows(RowsSpec rows, Optional<Classification> own, Optional<Classification> beside) {
        this.own = own;
        this.beside = beside;
        totals = rows.totalRows().stream()
                .map(total -> Words.bare(total.label()))
                .toList();
    }

    /** The rows of the lines; headings before the first row of figures are passed over. */
    List<BrokenRow> read(List<RawLine> lines) {
        decimals = lines.stream()
                .flatMap(line -> BrokenLines.tokens(line.text()).stream())
                .anyMatch(BrokenLines::isMoney);
        int start = start(lines);
        for (int index = start; index < lines.size(); index++) {
            line(lines.get(index), index == start);
        }
        close();
        return done;
    }

    /** The first row begins with the total's label or is the first line of money; headings come before. */
    private int start(List<RawLine> lines) {
        int lastTotal = lines.size();
        for (int index = 0; index < lines.size(); index++) {
            List<String> tokens = BrokenLines.tokens(lines.get(index).text());
            int tail = BrokenLines.tail(tokens);
            if (tail < tokens.size()
                    && tokens.subList(tail, tokens.size()).stream().anyMatch(BrokenLines::isMoney)) {
                return index;
            }
            if (totals.contains(Words.bare(lines.get(index).text()))) {
                lastTotal = index;
            }
        }
        return lastTotal;
    }

    private void line(RawLine line, boolean first) {
        List<String> tokens = BrokenLines.tokens(line.text());
        int tail = tail(tokens);
        int at = 0;
        while (at < tail) {
            String token = tokens.get(at);
            int codeTokens = codeAt(tokens, at, tail);
            if (codeTokens > 0) {
                code(String.join("", tokens.subList(at, at + codeTokens)), line);
                at += codeTokens;
            } else {
                words(token, line, at == 0);
                at++;
            }
        }
        if (tail < tokens.size()) {
            BrokenRow row = open.filter(each -> !each.isComplete()).orElseGet(() -> begin(line));
            if (first && row.code.isEmpty() && tail == 0) {
                row.labels.clear();
            }
            row.figures(tokens.subList(tail, tokens.size()), line.origin());
        }
    }

    /** A line of nothing but digits that make a code, where a code is due, has no figures. */
    private int tail(List<String> tokens) {
        int tail = BrokenLines.tail(tokens);
        while (decimals && tail < tokens.size() && isWhole(tokens.get(tail))) {
            tail++;
        }
        if (tokens.subList(tail, tokens.size()).stream().anyMatch(BrokenLines::isMoney)) {
            while (tail < tokens.size()
                    && BrokenLines.isDigits(tokens.get(tail))
                    && codeAt(tokens, tail, tokens.size()) > 0
                    && tail == 0) {
                tail += codeAt(tokens, tail, tokens.size());
            }
            return tail;
        }
        boolean allDigits = tokens.stream().allMatch(BrokenLines::isDigits);
        boolean isCode = allDigits && (isCode(String.join("", tokens)) || isPiece(tokens));
        return isCode ? tokens.size() : tail;
    }

    /** In a table that prints decimals, digits alone are a code; a bare zero is an amount all the same. */
    private static boolean isWhole(String token) {
        return BrokenLines.isDigits(token) && !token.equals("0");
    }

    private boolean isPiece(List<String> tokens) {
        String joined = String.join("", tokens);
        return open.filter(row -> !row.isComplete() && isCode(row.code + joined))
                        .isPresent()
                || own.isPresent()
                        && joined.length() >= 4
                        && own.get().accounts().stream()
                                .anyMatch(account -> account.code().startsWith(joined));
    }

    /** How many tokens from there make a code; 0 where none do. */
    private int codeAt(List<String> tokens, int at, int end) {
        StringBuilder joined = new StringBuilder();
        int best = 0;
        for (int count = 1; at + count <= end && count <= 3; count++) {
            String token = tokens.get(at + count - 1);
            if (!BrokenLines.isDigits(token) || token.length() > 30) {
                break;
            }
            joined.append(token);
            if (isCode(joined.toString()) && (count == 1 || token.length() <= 2)) {
                best = count;
            }
        }
        if (best == 0 && BrokenLines.isDigits(tokens.get(at)) && at + 1 <= end) {
            boolean wordsFollow = at + 1 < end && !BrokenLines.isFigure(tokens.get(at + 1));
            boolean piece = isPiece(List.of(tokens.get(at)));
            boolean unit = tokens.get(at).length() >= 3 && (wordsFollow || end == 1 && tokens.size() == 1);
            return piece || unit && at == 0 ? 1 : 0;
        }
        return best;
    }

    private boolean isCode(String digits) {
        return own.flatMap(accounts -> accounts.account(digits)).isPresent()
                || beside.flatMap(accounts -> accounts.account(digits)).isPresent();
    }

    private void code(String digits, RawLine line) {
        boolean besideCode =
                beside.flatMap(accounts -> accounts.account(digits)).isPresent()
                        && own.flatMap(accounts -> accounts.account(digits)).isEmpty();
        if (besideCode
                && open.filter(row -> !row.isComplete() && !row.code.isEmpty()).isPresent()) {
            open.get().facts.put("gov-code", digits);
            secondCode = true;
            return;
        }
        Optional<BrokenRow> unfinished = open.filter(row -> !row.isComplete());
        if (unfinished.isPresent() && unfinished.get().code.isEmpty()) {
            unfinished.get().code = digits;
        } else if (unfinished.isPresent()
                && unfinished.get().labels.isEmpty()
                && isCode(unfinished.get().code + digits)) {
            unfinished.get().code += digits;
        } else {
            begin(line).code = digits;
        }
        secondCode = false;
    }

    private void words(String token, RawLine line, boolean startsLine) {
        if (open.isPresent() && !open.get().isComplete()) {
            BrokenRow row = open.get();
            if (secondCode) {
                row.facts.merge("gov-label", token, String::concat);
            } else {
                row.labels.add(token);
            }
            return;
        }
        if (startsLine && open.isPresent() && endsName(open.get(), token)) {
            open.get().labels.add(token);
            return;
        }
        begin(line).labels.add(token);
    }

    /** Whether the words are the rest of the name of a row whose figures have been read. */
    private boolean endsName(BrokenRow row, String token) {
        return own.flatMap(accounts -> accounts.account(row.code))
                .map(account -> Words.bare(account.name()))
                .filter(name ->
                        !name.equals(Words.bare(row.label())) && name.startsWith(Words.bare(row.label() + token)))
                .isPresent();
    }

    private BrokenRow begin(RawLine line) {
        close();
        BrokenRow row = new BrokenRow(line.origin());
        open = Optional.of(row);
        secondCode = false;
        return row;
    }

    private void close() {
        open.filter(row -> row.isComplete() || !row.code.isEmpty() || totals.contains(Words.bare(row.label())))
                .ifPresent(done::add);
        open = Optional.empty();
    }
}
