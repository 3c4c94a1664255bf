package org.mingzhang.accounts;

import java.text.Normalizer;

/** How names of accounts are compared: blanks, brackets' width and punctuation do not make two names differ. */
public final class AccountNames {
    private static final String EXPENDITURE = "支出";

    private AccountNames() {}

    /** The bare name of a class without the word for expenditure behind it: documents write it with or without. */
    public static String stem(String bare) {
        return bare.endsWith(EXPENDITURE) && bare.length() > EXPENDITURE.length()
                ? bare.substring(0, bare.length() - EXPENDITURE.length())
                : bare;
    }

    /** The bare name of a class with that word behind it. */
    public static String ofClass(String stem) {
        return stem + EXPENDITURE;
    }

    /** The name without blanks and quotation marks, in half-width letters, brackets and signs. */
    public static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u3000“”\"]+", "")
                .replace("[", "(")
                .replace("]", ")")
                .replace('﹙', '(')
                .replace('﹚', ')');
    }
}
