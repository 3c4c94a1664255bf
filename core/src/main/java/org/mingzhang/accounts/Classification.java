package org.mingzhang.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts of one classification that are in force in one year, with the names that are no longer. */
public final class Classification {
    private final ClassificationKind kind;
    private final Map<String, Account> byCode = new LinkedHashMap<>();
    private final Map<String, List<Account>> byName = new LinkedHashMap<>();
    private final List<FormerName> formerNames;

    /**
     * A classification.
     *
     * @param accounts    the accounts in force, in the order of their codes
     * @param formerNames names given up before the year
     */
    public Classification(ClassificationKind kind, List<Account> accounts, List<FormerName> formerNames) {
        this.kind = kind;
        this.formerNames = List.copyOf(formerNames);
        for (Account account : accounts) {
            byCode.put(account.code(), account);
            byName.computeIfAbsent(AccountNames.bare(account.name()), name -> new ArrayList<>())
                    .add(account);
        }
    }

    /** Which classification. */
    public ClassificationKind kind() {
        return kind;
    }

    /** The account of that code. */
    public Optional<Account> account(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The accounts of exactly that name, blanks and bracket widths aside. */
    public List<Account> named(String name) {
        return byName.getOrDefault(AccountNames.bare(name), List.of());
    }

    /** The accounts in force. */
    public List<Account> accounts() {
        return List.copyOf(byCode.values());
    }

    /** The former names of the account. */
    public List<FormerName> formerNames(String code) {
        return formerNames.stream().filter(former -> former.code().equals(code)).toList();
    }

    /** The former names that are worded so. */
    public List<FormerName> formerlyNamed(String name) {
        String bare = AccountNames.bare(name);
        return formerNames.stream()
                .filter(former -> AccountNames.bare(former.name()).equals(bare))
                .toList();
    }

    /**
     * A name that an account once had.
     *
     * @param code  the account that bears another name now
     * @param name  the former name
     * @param until the last year it was in force
     */
    public record FormerName(String code, String name, int until) {}
}
