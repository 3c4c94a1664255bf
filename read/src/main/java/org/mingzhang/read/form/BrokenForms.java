package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.disclosure.PerformanceSheet;
import org.mingzhang.disclosure.Unread;
import org.mingzhang.read.raw.RawElement;
import org.mingzhang.read.raw.RawLine;

/** Finds forms that came as lines only: a title with its number or its unit of money beside it, and no grid below. */
final class BrokenForms {
    /** The unit of money stands at most so many lines below a title. */
    private static final int UNIT_BELOW = 4;
    /** The number stands at most so many lines over it. */
    private static final int NUMBER_OVER = 3;

    private final TitleMatcher titles;
    private final ReadingWords words;
    private final BrokenTableReader.Accounts accounts;
    private final List<String> unitNames;
    private final BrokenSheetReader sheetReader;
    private final Function<Form, String> numbers;

    BrokenForms(
            TitleMatcher titles,
            ReadingWords words,
            BrokenTableReader.Accounts accounts,
            List<String> unitNames,
            Function<Form, String> numbers) {
        this.titles = titles;
        this.words = words;
        this.accounts = accounts;
        this.unitNames = unitNames;
        this.numbers = numbers;
        sheetReader = new BrokenSheetReader(
                words, accounts, unitNames, unitNames.stream().findFirst().orElse(""));
    }

    private record Start(int line, int title, Form form) {}

    /** Reads such forms into drafts and sheets; what is left belongs to no form. */
    List<RawElement> read(
            List<RawElement> elements,
            List<TableDraft> drafts,
            List<PerformanceSheet> sheets,
            List<Unread> unread,
            UnaryOperator<Form> own) {
        List<RawLine> lines = new ArrayList<>();
        elements.forEach(element -> {
            if (element instanceof RawLine line) {
                lines.add(line);
            }
        });
        List<Start> starts = starts(lines);
        Set<Integer> used = new LinkedHashSet<>();
        for (int index = 0; index < starts.size(); index++) {
            Start start = starts.get(index);
            Form form = own.apply(start.form());
            int end = index + 1 < starts.size() ? starts.get(index + 1).line() : end(lines, start.title());
            boolean known = drafts.stream().anyMatch(draft -> draft.form.id().equals(form.id()));
            if (known) {
                continue;
            }
            for (int line = start.line(); line < end; line++) {
                used.add(line);
            }
            List<RawLine> body = lines.subList(start.title() + 1, end);
            TableDraft draft = new TableDraft(
                    form,
                    lines.get(start.title()).text().strip(),
                    lines.get(start.title()).origin());
            List<RawLine> below = new ArrayList<>(body);
            List<String> head =
                    below.stream().limit(UNIT_BELOW).map(RawLine::text).toList();
            draft.currency = CurrencyLabels.find(head, words);
            below.removeIf(line -> head.contains(line.text()) && isLabel(line.text()));
            if (form.sheet().isPresent()) {
                sheets.addAll(sheetReader.read(draft, numbers.apply(form), below, unread));
                continue;
            }
            new BrokenTableReader(words, accounts, unitNames).read(below, draft, unread);
            drafts.add(draft);
        }
        List<RawElement> rest = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (!used.contains(index)) {
                rest.add(lines.get(index));
            }
        }
        return rest;
    }

    private List<Start> starts(List<RawLine> lines) {
        List<Start> starts = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Optional<Form> form = titles.title(lines.get(index).text());
            if (form.isEmpty()) {
                continue;
            }
            int numbered = index;
            for (int over = index - 1; over >= Math.max(0, index - NUMBER_OVER); over--) {
                if (titles.number(lines.get(over).text()).isPresent()) {
                    numbered = over;
                    break;
                }
            }
            List<String> below = lines.subList(index + 1, Math.min(lines.size(), index + 1 + UNIT_BELOW)).stream()
                    .map(RawLine::text)
                    .toList();
            boolean money = CurrencyLabels.find(below, words).isPresent()
                    && below.stream().noneMatch(this::isTitle);
            if (numbered < index || money) {
                starts.add(new Start(numbered, index, form.get()));
            }
        }
        return starts;
    }

    private boolean isTitle(String line) {
        return titles.title(line).isPresent();
    }

    /** Where the last form ends: at the next part or section of the narrative, or with the document. */
    private static int end(List<RawLine> lines, int title) {
        for (int index = title + 1; index < lines.size(); index++) {
            if (Words.bare(lines.get(index).text()).matches("第[一二三四五六七八九十]+部分.*")) {
                return index;
            }
        }
        return lines.size();
    }

    private boolean isLabel(String line) {
        String bare = Words.bare(line);
        return words.list("department-labels").stream().map(Words::bare).anyMatch(label -> bare.startsWith(label + ":"))
                || CurrencyLabels.find(List.of(line), words).isPresent();
    }
}
