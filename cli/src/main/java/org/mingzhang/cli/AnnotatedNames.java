package org.mingzhang.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for the annotated copies, all in one folder: the document's own name, with the folders above it in front where
 * two documents have the same, and a number where that does not tell them apart. The same run gives the same names.
 */
final class AnnotatedNames {
    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\!]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\p{Cntrl}\\x{FFFD}]");
    private static final Pattern ENDING = Pattern.compile("(?i)(?<=.)\\.(pdf|txt|md)$");
    private static final Pattern TEXT = Pattern.compile("(?i)\\.(txt|md)$");
    /** With the ending and three bytes for each character, within the 255 bytes of a name on disk. */
    private static final int LONGEST = 72;

    private AnnotatedNames() {}

    /** A name without ending for each of the documents, by the document's own name. */
    static Map<String, String> of(List<String> all) {
        List<String> documents = all.stream().distinct().toList();
        List<List<String>> paths =
                documents.stream().map(AnnotatedNames::segments).toList();
        Map<Integer, Integer> depths = new HashMap<>();
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (List<Integer> alike : alike(paths, depths)) {
                for (int document : alike) {
                    int depth = depths.getOrDefault(document, 1);
                    if (depth < paths.get(document).size()) {
                        depths.put(document, depth + 1);
                        deeper = true;
                    }
                }
            }
        }
        Set<String> given = new HashSet<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            String wish = name(paths.get(i), depths.getOrDefault(i, 1));
            String name = wish;
            for (int number = 2; !given.add(key(paths.get(i), name)); number++) {
                name = wish + "-" + number;
            }
            names.put(documents.get(i), name);
        }
        return names;
    }

    /** The documents that would have one name at these depths. */
    private static List<List<Integer>> alike(List<List<String>> paths, Map<Integer, Integer> depths) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            String name = name(paths.get(i), depths.getOrDefault(i, 1));
            byName.computeIfAbsent(key(paths.get(i), name), key -> new ArrayList<>())
                    .add(i);
        }
        return byName.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static List<String> segments(String document) {
        return Arrays.stream(SEPARATORS.split(document, -1))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .map(part -> FORBIDDEN.matcher(part).replaceAll("_"))
                .toList();
    }

    private static String name(List<String> path, int depth) {
        String whole = String.join("_", path.subList(Math.max(0, path.size() - depth), path.size()));
        String bare = ENDING.matcher(whole).replaceFirst("");
        int[] characters = bare.codePoints().toArray();
        int from = Math.max(0, characters.length - LONGEST);
        return new String(characters, from, characters.length - from);
    }

    /** The same for names that some file systems take for one; a text and a PDF get copies with different endings. */
    private static String key(List<String> path, String name) {
        boolean text = !path.isEmpty() && TEXT.matcher(path.getLast()).find();
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT) + (text ? "/text" : "/other");
    }
}
