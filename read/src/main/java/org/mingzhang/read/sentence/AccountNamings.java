package org.mingzhang.read.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.AccountNames;
import org.mingzhang.accounts.Classification;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.read.form.Words;

/** Finds functional accounts that the narrative names level by level: 甲支出(类)乙(款)丙(项). */
final class AccountNamings {
    /** How many digits the code of each level has. */
    private static final List<Integer> DIGITS = List.of(3, 5, 7);

    private static final String BOUNDARIES = ",;:。、\n.“”\"";

    private final Classification functional;
    private final List<String> levelWords;
    private final Pattern level;

    /** Names as the classification has them, each with the words that the catalogue has behind its level. */
    AccountNamings(Classification functional, ReadingWords words) {
        this.functional = functional;
        levelWords = words.list("account-levels").stream().map(Words::bare).toList();
        level = Pattern.compile(levelWords.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /**
     * An account named.
     *
     * @param from where its name begins
     * @param to   where its last level ends
     * @param code its code; empty where the classification has no such account
     */
    record Named(int from, int to, Optional<String> code) {}

    /** The accounts named between two places of the text. */
    List<Named> find(String text, int from, int to) {
        List<Named> found = new ArrayList<>();
        Matcher matcher = level.matcher(text).region(from, to);
        List<String> names = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        int start = from;
        int end = -1;
        while (matcher.find()) {
            int at = levelWords.indexOf(matcher.group());
            int nameFrom = end >= 0 && !levels.isEmpty() && at > levels.getLast() ? end : -1;
            String between = nameFrom < 0 ? "" : text.substring(nameFrom, matcher.start());
            boolean goesOn = nameFrom >= 0
                    && (between.chars().noneMatch(c -> BOUNDARIES.indexOf(c) >= 0) || isName(between, at));
            if (!goesOn) {
                add(found, names, levels, start, end);
                names.clear();
                levels.clear();
                start = start(text, matcher.start(), Math.max(end, from), at);
                between = text.substring(start, matcher.start());
            }
            names.add(between);
            levels.add(at);
            end = matcher.end();
        }
        add(found, names, levels, start, end);
        return found;
    }

    /** Where the name before that place begins: behind the last sign, unless the sign belongs to a known name. */
    private int start(String text, int at, int from, int level) {
        int nearest = boundary(text, at, from);
        for (int start = nearest; start > from; start = boundary(text, start - 1, from)) {
            if (isName(text.substring(start, at), level)) {
                return start;
            }
        }
        return isName(text.substring(from, at), level) ? from : nearest;
    }

    private static int boundary(String text, int at, int from) {
        int start = at;
        while (start > from && BOUNDARIES.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private boolean isName(String words, int level) {
        return !words.isEmpty() && !named(words, DIGITS.get(level)).isEmpty();
    }

    private void add(List<Named> found, List<String> names, List<Integer> levels, int start, int end) {
        if (!names.isEmpty()) {
            found.add(new Named(start, end, code(names, levels)));
        }
    }

    /** The account whose name is the last one and whose parents bear the names before; the last name alone if unique. */
    private Optional<String> code(List<String> names, List<Integer> levels) {
        int digits = DIGITS.get(levels.getLast());
        List<Account> candidates = named(names.getLast(), digits);
        List<Account> within = candidates;
        for (int index = 0; index + 1 < names.size(); index++) {
            int above = DIGITS.get(levels.get(index));
            List<String> codes =
                    named(names.get(index), above).stream().map(Account::code).toList();
            List<Account> narrower = within.stream()
                    .filter(account -> codes.contains(account.code().substring(0, above)))
                    .toList();
            within = narrower.isEmpty() ? within : narrower;
        }
        return within.size() == 1 ? Optional.of(within.getFirst().code()) : Optional.empty();
    }

    /** The accounts of that length and name; a class may be named without 支出 behind it. */
    private List<Account> named(String name, int digits) {
        List<Account> found = ofLength(functional.named(name), digits);
        return found.isEmpty() ? ofLength(functional.named(AccountNames.ofClass(name)), digits) : found;
    }

    private static List<Account> ofLength(List<Account> accounts, int digits) {
        return accounts.stream()
                .filter(account -> account.code().length() == digits)
                .toList();
    }
}
