package org.mingzhang.accounts;

import java.text.Normalizer;

/** How names of accounts are compared: blanks, brackets' width and punctuation do not make two names differ. */
public final class AccountNames {
    private AccountNames() {}

    /** The name without blanks, in half-width letters, brackets and signs. */
    public static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u3000]+", "")
                .replace('“', '"')
                .replace('”', '"')
                .replace("[", "(")
                .replace("]", ")")
                .replace('﹙', '(')
                .replace('﹚', ')');
    }
}
