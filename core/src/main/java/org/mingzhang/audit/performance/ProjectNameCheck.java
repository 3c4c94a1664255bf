package org.mingzhang.audit.performance;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.audit.Values;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleTest;

/**
 * A project that the narrative calls almost as its sheet does: a few characters more or fewer in the middle of the name. A
 * name that the narrative has in full, or that is another project's, is not meant.
 */
final class ProjectNameCheck {
    /** So many characters may be more or fewer. */
    private static final int OFF = 4;
    /** So many characters at each end of the name stand. */
    private static final int END = 2;

    private static final String INSERTED = "[^，。；、：,;:（）()“”\"]{1," + OFF + "}";

    private final Reporter reporter;
    private final Narrative narrative;

    ProjectNameCheck(Reporter reporter, Narrative narrative) {
        this.reporter = reporter;
        this.narrative = narrative;
    }

    void run(List<SheetFacts> sheets) {
        List<SheetFacts> projects =
                sheets.stream().filter(sheet -> sheet.sheet().ofProject()).toList();
        Set<String> names = projects.stream()
                .map(project -> bare(project.sheet().name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        reporter.rule(RuleTest.PROJECT_NAME)
                .ifPresent(rule -> projects.forEach(project -> check(rule, project, names)));
    }

    private void check(Rule rule, SheetFacts project, Set<String> names) {
        String name = bare(project.sheet().name());
        int least = rule.words("limit").stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(2 * END);
        if (name.length() < least || !narrative.find(exactly(name)).isEmpty()) {
            return;
        }
        narrative.find(almost(name)).stream()
                .filter(found -> !names.contains(bare(found.match().group())))
                .findFirst()
                .ifPresent(found -> reporter.report(
                        RuleTest.PROJECT_NAME,
                        Map.of(
                                "quote",
                                found.match().group(),
                                "sheet",
                                "《" + project.sheet().title() + "》",
                                "name",
                                name),
                        List.of(found.evidence(), project.evidence()),
                        Values.of(found.match().group(), name)));
    }

    private static Pattern almost(String name) {
        StringBuilder alternatives = new StringBuilder();
        for (int from = END; from <= name.length() - END; from++) {
            String head = literally(name.substring(0, from));
            alternatives.append('|').append(head).append(INSERTED).append(literally(name.substring(from)));
            for (int to = from + 1; to <= Math.min(from + OFF, name.length() - END); to++) {
                alternatives.append('|').append(head).append(literally(name.substring(to)));
            }
        }
        return Pattern.compile(alternatives.substring(1));
    }

    private static Pattern exactly(String name) {
        return Pattern.compile(literally(name));
    }

    /** The words in any width of brackets and strokes. */
    private static String literally(String words) {
        return words.chars()
                .mapToObj(each -> switch (each) {
                    case '(' -> "[(（]";
                    case ')' -> "[)）]";
                    case '-' -> "[-－—–]";
                    default -> Pattern.quote(Character.toString(each));
                })
                .collect(Collectors.joining());
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replaceAll("[—–]", "-");
    }
}
