package org.mingzhang.read.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How words are compared: without blanks, in one width, without the ordinal that stands before them. */
public final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’「」『』]");
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:[(（][一二三四五六七八九十百]+[)）]|[一二三四五六七八九十百]+[、.．,，]|[(（]\\d{1,2}[)）]|\\d{1,2}[、.．])");

    private Words() {}

    /** The words without blanks and quotes, signs in half width. */
    public static String bare(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return QUOTES.matcher(BLANKS.matcher(narrow).replaceAll("")).replaceAll("");
    }

    /** The bare words without the ordinal before them. */
    public static String withoutOrdinal(String text) {
        return ORDINAL.matcher(bare(text)).replaceFirst("");
    }

    /** Whether an ordinal stands before the words. */
    public static boolean hasOrdinal(String text) {
        return ORDINAL.matcher(bare(text)).find();
    }

    /**
     * How alike two bare texts are, by their pairs of neighbouring characters (Dice's measure).
     *
     * @return from 0, nothing in common, to 1, the same
     */
    public static double likeness(String one, String other) {
        return new CharacterPairs(one).likeness(new CharacterPairs(other));
    }
}
