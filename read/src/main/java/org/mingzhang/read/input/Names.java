package org.mingzhang.read.input;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of files as people see them. */
final class Names {
    /** Control and direction characters in a file's name could rewrite the terminal or disguise the name. */
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private Names() {}

    /** The name with nothing in it that a terminal would act on. */
    static String shown(String name) {
        return UNSHOWABLE.matcher(name).replaceAll("\uFFFD");
    }

    /** Whether a file of that name is left behind by a system or an office program, and is no document of anybody's. */
    static boolean isSystemFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean hidden = lower.startsWith(".") && !lower.equals(".") && !lower.equals("..");
        return hidden || lower.startsWith("~$") || LEFT_BY_SYSTEMS.contains(lower);
    }
}
