package org.mingzhang.audit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Section;

/** The numbers of parts and sections, and headings with nothing under them. */
final class OrderCheck {
    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern NUMBERED = Pattern.compile("^\\s*([一二三四五六七八九十]{1,3})、\\s*(\\S.*)$");
    private static final Pattern PART = Pattern.compile("^第([一二三四五六七八九十]{1,3})部分$");

    private final Passages passages;
    private final Findings findings;

    OrderCheck(Passages passages, Findings findings) {
        this.passages = passages;
        this.findings = findings;
    }

    /** Runs the rules of order. */
    void run(RuleSet rules) {
        rules.of(RuleTest.PART_ORDER).ifPresent(this::parts);
        rules.of(RuleTest.SECTION_ORDER).ifPresent(this::sections);
        rules.of(RuleTest.EMPTY_SECTION).ifPresent(this::empty);
    }

    private void parts(Rule rule) {
        List<Heading> parts = new ArrayList<>();
        for (Section section : passages.sections()) {
            Matcher part = PART.matcher(section.no());
            if (part.matches()) {
                parts.add(new Heading(number(part.group(1)), section.no(), section.title(), section));
            }
        }
        findings.count(rule, parts.size() > 1);
        follow(rule, parts, false);
    }

    /** The numbered lines of each part; a new list begins with one. */
    private void sections(Rule rule) {
        List<Heading> headings = new ArrayList<>();
        boolean any = false;
        for (Section section : passages.sections()) {
            if (PART.matcher(section.no()).matches()) {
                follow(rule, headings, true);
                headings.clear();
            } else if (section.no().matches("[一二三四五六七八九十]+")) {
                headings.add(new Heading(number(section.no()), section.no() + "、", section.title(), section));
            }
            for (Section.Line line : section.lines()) {
                Matcher numbered = NUMBERED.matcher(line.text());
                if (numbered.matches()) {
                    Section at = new Section(numbered.group(1), numbered.group(2), "", line.origin());
                    headings.add(new Heading(number(at.no()), at.no() + "、", at.title(), at));
                }
            }
            any |= headings.size() > 1;
        }
        findings.count(rule, any);
        follow(rule, headings, true);
    }

    private void follow(Rule rule, List<Heading> headings, boolean mayBeginAgain) {
        for (int index = 1; index < headings.size(); index++) {
            Heading before = headings.get(index - 1);
            Heading heading = headings.get(index);
            boolean next = heading.number() == before.number() + 1;
            boolean again = mayBeginAgain && heading.number() == 1;
            if (!next && !again) {
                findings.add(
                        Ruling.of(rule),
                        "“" + before.called() + "”之后是“" + heading.called() + "”，序号"
                                + (heading.number() == before.number() ? "重复" : "不连续") + "。",
                        List.of(
                                before.passage().evidence(0, 0),
                                heading.passage().evidence(0, 0)),
                        rule.suggestion());
            }
        }
    }

    /** A heading that is followed at once by one of its own rank, and whose words promise more than a form. */
    private void empty(Rule rule) {
        List<Section> sections = passages.sections();
        boolean any = false;
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            boolean promises = !PART.matcher(section.no()).matches()
                    && rule.words("words").stream().anyMatch(section.title()::endsWith);
            any |= promises;
            boolean followed = index + 1 < sections.size()
                    && number(sections.get(index + 1).no()) == number(section.no()) + 1;
            if (promises && section.text().isBlank() && followed) {
                Passage passage = passage(section);
                findings.add(
                        Ruling.of(rule),
                        "“" + Names.of(section) + "”之下没有内容。",
                        List.of(passage.evidence(0, passage.text().length())),
                        rule.suggestion());
            }
        }
        findings.count(rule, any);
    }

    /** The value of a Chinese number up to 99; 0 for what is none. */
    static int number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return chinese.length() == 1 ? DIGITS.indexOf(chinese) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0)) + 1;
        int ones = ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.charAt(ten + 1)) + 1;
        return 10 * tens + ones;
    }

    private static Passage passage(Section section) {
        return new Passage(
                Scope.HEADING,
                Optional.empty(),
                Optional.of(Names.of(section)),
                section.title(),
                List.of(new Passage.Piece(0, section.origin())));
    }

    private record Heading(int number, String no, String title, Section section) {
        private static final int SHOWN = 20;

        String called() {
            return no + (title.length() > SHOWN ? title.substring(0, SHOWN) + "…" : title);
        }

        Passage passage() {
            return OrderCheck.passage(section);
        }
    }
}
