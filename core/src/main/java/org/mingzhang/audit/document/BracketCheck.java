package org.mingzhang.audit.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Ruling;
import org.mingzhang.catalogue.Rule;

/**
 * Brackets or quotation marks without their counterpart. They are paired through all paragraphs of a section, as a page
 * may break one; numbers such as {@code 1）} need no opening bracket.
 */
final class BracketCheck {
    /** A counterpart stands within so many characters. */
    private static final int REACH = 400;

    private final Passages passages;
    private final Findings findings;

    BracketCheck(Passages passages, Findings findings) {
        this.passages = passages;
        this.findings = findings;
    }

    /** Runs the rules: each of their {@code pairs} gives the opening signs, a blank, and the closing ones. */
    void run(List<Rule> rules) {
        List<Mark> alone = new ArrayList<>();
        for (Rule rule : rules) {
            findings.count(rule, !passages.all().isEmpty());
            alone.addAll(alone(rule));
        }
        report(alone);
    }

    private List<Mark> alone(Rule rule) {
        List<Mark> alone = new ArrayList<>();
        for (Scope scope : List.of(Scope.TEXT, Scope.NOTE)) {
            List<Passage> same = new ArrayList<>();
            for (Passage passage : passages.in(scope)) {
                boolean other = !same.isEmpty()
                        && !(same.getFirst().section().equals(passage.section())
                                && same.getFirst().form().equals(passage.form()));
                if (other) {
                    alone.addAll(alone(rule, same));
                    same.clear();
                }
                same.add(passage);
            }
            alone.addAll(alone(rule, same));
        }
        return alone;
    }

    private static List<Mark> alone(Rule rule, List<Passage> passages) {
        List<String[]> pairs =
                rule.words("pairs").stream().map(pair -> pair.split(" ", 2)).toList();
        List<Pattern> numbering = rule.patterns("except");
        Deque<Mark> open = new ArrayDeque<>();
        List<Mark> alone = new ArrayList<>();
        int before = 0;
        for (Passage passage : passages) {
            String text = passage.text();
            List<Patience.Place> numbers = numbering.stream()
                    .flatMap(pattern -> Patience.places(pattern, text).stream())
                    .toList();
            for (int at = 0; at < text.length(); at++) {
                int place = at;
                boolean number = numbers.stream().anyMatch(each -> each.start() <= place && place < each.end());
                for (int pair = 0; pair < pairs.size() && !number; pair++) {
                    Mark mark = new Mark(rule, passage, at, before + at, pair);
                    if (pairs.get(pair)[0].indexOf(text.charAt(at)) >= 0) {
                        open.push(mark);
                    } else if (pairs.get(pair)[1].indexOf(text.charAt(at)) >= 0) {
                        close(mark, open, alone);
                    }
                }
            }
            before += text.length();
        }
        alone.addAll(open);
        return alone;
    }

    /** Pairs a closing sign with the last open one of its sort; what was opened since then stays alone. */
    private static void close(Mark mark, Deque<Mark> open, List<Mark> alone) {
        boolean reachable =
                open.stream().anyMatch(each -> each.pair() == mark.pair() && mark.all() - each.all() < REACH);
        if (!reachable) {
            alone.add(mark);
            return;
        }
        while (!open.isEmpty()) {
            Mark last = open.pop();
            if (last.pair() == mark.pair()) {
                return;
            }
            alone.add(last);
        }
    }

    /** Signs that stand side by side are one finding, of the graver rule. */
    private void report(List<Mark> alone) {
        List<Mark> left = new ArrayList<>(alone);
        left.sort(Comparator.comparingInt(Mark::at));
        Set<Mark> done = new LinkedHashSet<>();
        for (Mark mark : alone) {
            if (done.contains(mark)) {
                continue;
            }
            List<Mark> together = new ArrayList<>(List.of(mark));
            for (Mark next : left) {
                boolean beside = together.getLast().at() + 1 == next.at()
                        && next.passage().equals(mark.passage());
                if (beside) {
                    together.add(next);
                }
            }
            for (Mark previous : left.reversed()) {
                boolean beside = together.getFirst().at() - 1 == previous.at()
                        && previous.passage().equals(mark.passage());
                if (beside) {
                    together.addFirst(previous);
                }
            }
            done.addAll(together);
            report(
                    together.stream()
                            .map(Mark::rule)
                            .min(Comparator.comparing(rule -> Ruling.of(rule).severity()))
                            .orElseThrow(),
                    together);
        }
    }

    private void report(Rule rule, List<Mark> together) {
        Mark first = together.getFirst();
        Evidence evidence =
                first.passage().evidence(first.at(), together.getLast().at() + 1);
        String around = evidence.origin().quote().orElse(evidence.text());
        findings.add(
                Ruling.of(rule),
                first.passage().place() + "“…" + around + "…”中的" + evidence.text() + "没有与之成对的符号。",
                List.of(evidence),
                rule.suggestion());
    }

    /**
     * A sign without counterpart.
     *
     * @param at  its index in the passage
     * @param all its index in all passages of the section
     */
    private record Mark(Rule rule, Passage passage, int at, int all, int pair) {}
}
