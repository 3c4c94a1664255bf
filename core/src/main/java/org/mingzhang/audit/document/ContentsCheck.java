package org.mingzhang.audit.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.audit.Likeness;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Rule;
import org.mingzhang.catalogue.RuleSet;
import org.mingzhang.catalogue.RuleTest;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Table;

/** The table of contents against the body. */
final class ContentsCheck {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十]{1,3}[)]|\\d{1,2}[、.])");
    private static final Pattern TAIL =
            Pattern.compile("(?:[.·…\\-—_]{2,}\\d*|(?<=[^\\d.])\\d{1,3}|[-—]\\d{1,3}[-—])$");
    /** From so many hundredths of the longer title on, two titles are one in two wordings. */
    private static final int LIKE = 70;
    /** A table of contents that lists fewer forms may well not list forms at all. */
    private static final int FEWEST_FORMS = 3;

    private static final int SHORT_LINE = 60;

    private final Disclosure disclosure;
    private final FormSet forms;
    private final Passages passages;
    private final List<String> noise;
    private final Findings findings;
    private final boolean gaps;
    /** The same titles are held against each other again and again. */
    private final Map<String, String> cores = new HashMap<>();

    /**
     * A check.
     *
     * @param noise words that titles have or have not
     * @param gaps  whether something of the document was not read, so that what seems to be missing may stand there
     */
    ContentsCheck(
            Disclosure disclosure,
            FormSet forms,
            Passages passages,
            List<String> noise,
            Findings findings,
            boolean gaps) {
        this.gaps = gaps;
        this.disclosure = disclosure;
        this.forms = forms;
        this.passages = passages;
        this.noise = noise;
        this.findings = findings;
    }

    /** Runs the rules of the table of contents. */
    void run(RuleSet rules) {
        List<Entry> entries = entries();
        Set<String> body = body();
        rules.of(RuleTest.CONTENTS_ONLY).ifPresent(rule -> {
            findings.count(rule, !entries.isEmpty());
            entries.stream().filter(entry -> tables(entry).isEmpty()).forEach(entry -> only(rule, entry, body));
        });
        rules.of(RuleTest.CONTENTS_WORDING).ifPresent(rule -> {
            findings.count(rule, !entries.isEmpty());
            entries.forEach(entry -> wording(rule, entry));
        });
        rules.of(RuleTest.CONTENTS_LACKS).ifPresent(rule -> {
            List<Entry> ofForms =
                    entries.stream().filter(entry -> form(entry).isPresent()).toList();
            boolean applies = ofForms.size() >= FEWEST_FORMS;
            findings.count(rule, applies);
            if (applies) {
                lacks(rule, entries);
            }
        });
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Section.Line line : passages.contents()) {
            String bare = TAIL.matcher(Names.bare(line.text())).replaceFirst("");
            String title = NUMBER.matcher(bare).replaceFirst("");
            if (!title.isEmpty() && !title.equals(bare)) {
                entries.add(new Entry(title, line));
            }
        }
        return entries;
    }

    /** All that could be a heading of the body: headings, titles, short lines, and headings that go on in the next lines. */
    private Set<String> body() {
        Set<String> body = new LinkedHashSet<>();
        for (Section section : passages.sections()) {
            body.add(core(section.title()));
            StringBuilder first = new StringBuilder(section.title());
            for (Section.Line line : section.lines()) {
                if (line.text().length() < SHORT_LINE) {
                    body.add(core(NUMBER.matcher(Names.bare(line.text())).replaceFirst("")));
                }
                if (first.length() < SHORT_LINE) {
                    first.append(line.text());
                    body.add(core(first.toString()));
                }
            }
        }
        disclosure.tables().forEach(table -> body.add(core(table.title())));
        disclosure.performance().forEach(sheet -> body.add(core(sheet.title())));
        disclosure.unread().forEach(unread -> unread.text().lines().forEach(line -> body.add(core(line))));
        body.remove("");
        return body;
    }

    private String core(String title) {
        return cores.computeIfAbsent(title, each -> Names.core(each, noise));
    }

    /** An entry of no form that stands nowhere in the body. */
    private void only(Rule rule, Entry entry, Set<String> body) {
        String core = core(entry.title());
        boolean there = body.stream()
                .anyMatch(each -> each.contains(core)
                        || core.contains(each) && 2 * each.length() > core.length()
                        || Likeness.percent(each, core) >= LIKE);
        boolean missingForm = form(entry).isPresent();
        if (!there && !core.isEmpty() && !missingForm) {
            findings.add(
                    gaps ? Ruling.of(rule).inReading() : Ruling.of(rule),
                    "目录列有“" + entry.line().text().strip() + "”，正文中没有找到" + (gaps ? "（文件中有内容未能读取，请对照原文）" : "") + "。",
                    List.of(entry.passage().evidence(0, entry.passage().text().length())),
                    rule.suggestion());
        }
    }

    /** A form that the table of contents calls otherwise than its title. */
    private void wording(Rule rule, Entry entry) {
        List<Table> tables = tables(entry);
        boolean same = tables.stream().anyMatch(table -> core(table.title()).equals(core(entry.title())));
        if (!tables.isEmpty() && !same) {
            Table table = tables.getFirst();
            Passage passage = entry.passage();
            findings.add(
                    Ruling.of(rule),
                    "目录中为“" + entry.title() + "”，" + table.number() + "表的标题为“" + table.title() + "”，名称不一致。",
                    List.of(
                            passage.evidence(0, passage.text().length()),
                            passages.in(Scope.HEADING).stream()
                                    .filter(each -> each.form()
                                            .filter(table.number()::equals)
                                            .isPresent())
                                    .findFirst()
                                    .orElse(passage)
                                    .evidence(0, 0)),
                    rule.suggestion());
        }
    }

    private void lacks(Rule rule, List<Entry> entries) {
        for (Table table : disclosure.tables()) {
            boolean listed = entries.stream()
                    .anyMatch(entry -> tables(entry).contains(table)
                            || form(entry)
                                    .filter(form -> form.id().equals(table.formId()))
                                    .isPresent());
            if (!listed) {
                findings.add(
                        Ruling.of(rule),
                        "正文有" + table.number() + "表《" + table.title() + "》，目录没有列出。",
                        passages.in(Scope.HEADING).stream()
                                .filter(each -> each.form()
                                        .filter(table.number()::equals)
                                        .isPresent())
                                .map(each -> each.evidence(0, each.text().length()))
                                .toList(),
                        rule.suggestion());
            }
        }
    }

    /** The printed tables that the entry is about. */
    private List<Table> tables(Entry entry) {
        Optional<Form> form = form(entry);
        return disclosure.tables().stream()
                .filter(table -> core(table.title()).equals(core(entry.title()))
                        || form.filter(each -> each.id().equals(table.formId())).isPresent())
                .toList();
    }

    private Optional<Form> form(Entry entry) {
        String core = core(entry.title());
        return forms.forms().stream()
                .filter(form -> core(form.title()).equals(core)
                        || form.heardAs().stream().anyMatch(other -> core(other).equals(core)))
                .findFirst();
    }

    private record Entry(String title, Section.Line line) {
        Passage passage() {
            return new Passage(
                    Scope.CONTENTS,
                    Optional.empty(),
                    Optional.empty(),
                    line.text(),
                    List.of(new Passage.Piece(0, line.origin())));
        }
    }
}
