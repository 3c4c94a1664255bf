package org.mingzhang.audit.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Rule;

/** A heading or a form's title that names another year than the one the document is about. */
final class HeadingYearCheck {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年");

    private final OptionalInt year;
    private final Passages passages;
    private final Findings findings;

    HeadingYearCheck(OptionalInt year, Passages passages, Findings findings) {
        this.year = year;
        this.passages = passages;
        this.findings = findings;
    }

    /** Runs the rule for headings that hold one of its {@code words} and match none of its {@code except}. */
    void run(Rule rule) {
        List<Passage> headings = passages.in(Scope.HEADING).stream()
                .filter(heading -> rule.words("words").stream().anyMatch(heading.text()::contains))
                .filter(heading ->
                        rule.patterns("except").stream().noneMatch(except -> Patience.finds(except, heading.text())))
                .toList();
        findings.count(rule, year.isPresent() && !headings.isEmpty());
        for (Passage heading : headings) {
            Matcher named = YEAR.matcher(heading.text());
            boolean other = false;
            boolean own = false;
            while (named.find()) {
                boolean same = year.isEmpty() || Integer.parseInt(named.group(1)) == year.getAsInt();
                own |= same;
                other |= !same;
            }
            if (other && !own) {
                findings.add(
                        Ruling.of(rule),
                        heading.place() + "“" + heading.text() + "”所写年份不是本文件的" + year.getAsInt() + "年。",
                        List.of(heading.evidence(0, heading.text().length())),
                        rule.suggestion());
            }
        }
    }
}
