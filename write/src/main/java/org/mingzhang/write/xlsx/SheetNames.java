package org.mingzhang.write.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for the sheets of one workbook: valid in every office program, none twice. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cs}\\p{Cf}]");
    private static final Pattern QUOTES_AT_THE_ENDS = Pattern.compile("^'+|'+$");

    private final Set<String> given = new HashSet<>();

    /** A name as near to the one wished for as the format allows; what is wished for first is given first. */
    String give(String wish) {
        String clean = clean(wish);
        String name = shorten(clean, "");
        for (int i = 2; name.isEmpty() || !given.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = shorten(clean, "(" + i + ")");
        }
        return name;
    }

    private static String clean(String wish) {
        String plain = FORBIDDEN.matcher(wish).replaceAll(" ").strip();
        return QUOTES_AT_THE_ENDS.matcher(plain).replaceAll("").strip();
    }

    private static String shorten(String name, String tail) {
        int room = LONGEST - tail.length();
        if (name.length() <= room) {
            return name + tail;
        }
        int end = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
        return clean(name.substring(0, end)) + tail;
    }
}
