package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What belongs to one region, form or year stands in the catalogue, never in Java. */
class CatalogueWordsTest {
    private static final Pattern TITLE = Pattern.compile("\\btitle:\\s*[\"']?([^\"',}#\\n]+)");
    private static final Pattern REGION = Pattern.compile("\\bname:\\s*[\"']?([\\p{IsHan}]+(?:省|市|区|县|州|旗))\\b");
    /** Comments, then literals: a comment may name an example, a literal may hold what looks like a comment. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);
    /** Besides what the catalogue holds today: places and numbers of forms that any shortcut would name. */
    private static final Set<String> ALWAYS = Set.of("洛阳", "洛龙", "西工区", "上海", "普陀", "河南", "公开0", "公开1", "预算0", "预算1");

    @Test
    void noLiteralNamesARegionOrAForm() {
        Set<String> words = words();
        List<String> offences = new ArrayList<>();
        for (Path source : Repository.mainSources()) {
            for (String literal : literals(Repository.text(source))) {
                words.stream()
                        .filter(literal::contains)
                        .forEach(word -> offences.add(source.getFileName() + " says " + word + " in " + literal));
            }
        }
        assertThat(Repository.mainSources()).hasSizeGreaterThan(50);
        assertThat(offences).isEmpty();
    }

    @Test
    void literalsAreFoundAndCommentsAreNot() {
        assertThat(literals("/* \"no\" */ f(\"a // b\", 'c'); // \"no\"\nString s = \"\"\"\n  公开05\n  \"\"\";"))
                .hasSize(3)
                .anyMatch(literal -> literal.contains("公开05"))
                .noneMatch(literal -> literal.contains("no"));
    }

    private static Set<String> words() {
        Set<String> words = new TreeSet<>(ALWAYS);
        for (Path file : Repository.files(Repository.catalogue(), ".yaml")) {
            String text = Repository.text(file);
            add(words, TITLE.matcher(text), 5);
            add(words, REGION.matcher(text), 3);
        }
        return words;
    }

    /** Very short titles are ordinary words. */
    private static void add(Set<String> words, Matcher matcher, int shortest) {
        while (matcher.find()) {
            String word = matcher.group(1).strip();
            if (word.length() >= shortest) {
                words.add(word);
            }
        }
    }

    private static List<String> literals(String source) {
        List<String> literals = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            if (!token.group().startsWith("/")) {
                literals.add(token.group());
            }
        }
        return literals;
    }
}
