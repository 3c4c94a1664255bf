package org.mingzhang.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingzhang.disclosure.Kind;

/**
 * What a file of the catalogue says of itself: where and since when it is in force.
 *
 * @param kind the kind of disclosure that it is for; empty where it is for any
 * @param from the first year
 */
record LayerHeader(Optional<Kind> kind, int from) {
    /** Stands for every kind, in files that may be for any. */
    static final String ANY = "any";

    /**
     * Reads the header, and reports what is wrong with it.
     *
     * @param region the region that the folder of the file is of
     * @param words  what the attribute for the kind may be; none where such files have no kind
     * @return nothing where kind or year are not understood
     */
    static Optional<LayerHeader> of(YamlMap file, String region, List<String> words, Mistakes mistakes) {
        if (!file.requiredText("region").equals(region)) {
            mistakes.at(file.node(), "region 应与所在文件夹一致", "请改为 " + region);
        }
        String kind = words.isEmpty() ? ANY : file.requiredText("kind");
        String from = file.requiredText("from");
        if (!words.isEmpty() && !words.contains(kind)) {
            mistakes.at(file.node(), "kind 不能是“" + kind + "”", "可用的有：" + String.join("、", words));
            return Optional.empty();
        }
        if (!from.matches("\\d{4}")) {
            mistakes.at(file.node(), "from 应为四位年份，实为“" + from + "”", "请改正");
            return Optional.empty();
        }
        Optional<Kind> known = Arrays.stream(Kind.values())
                .filter(each -> each.id().equals(kind))
                .findFirst();
        return Optional.of(new LayerHeader(known, Integer.parseInt(from)));
    }

    /** The words for the kinds of disclosure. */
    static List<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::id).toList();
    }
}
