package org.mingzhang.read.sentence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Slot;
import org.mingzhang.disclosure.Statement;
import org.mingzhang.money.CurrencyUnit;

/**
 * Hears one passage: sentence by sentence, figure by figure. A figure is of the quantity named last before it; words in
 * between that the catalogue does not know make that uncertain. A new paragraph is about something else, unless a name
 * still waits for its figures.
 */
final class Hearing {
    private static final Pattern SENTENCE = Pattern.compile("[^。\n]*(?:[。\n]|$)");
    private static final Pattern CLAUSE = Pattern.compile("[,;:。、\n]");
    private static final String BLOT = "□";

    private final Passage passage;
    private final String text;
    private final String section;
    private final Topic topic;
    private final Connectives connectives;
    private final MentionFinder mentions;
    private final Reasons reasons;
    private final List<Run> runs = new ArrayList<>();
    private Optional<Run> run = Optional.empty();
    /** What changes are taken against, as far as the sentence has said. */
    private Optional<String> base = Optional.empty();

    Hearing(
            Passage passage,
            String section,
            Topic topic,
            Connectives connectives,
            MentionFinder mentions,
            Reasons reasons) {
        this.passage = passage;
        this.text = passage.text();
        this.section = section;
        this.topic = topic;
        this.connectives = connectives;
        this.mentions = mentions;
        this.reasons = reasons;
    }

    /** What is being said of one quantity. */
    private final class Run {
        private final Naming naming;
        private final Map<Facet, Slot> slots = new EnumMap<>(Facet.class);
        private Optional<String> reason = Optional.empty();
        private int to;

        Run(Naming naming) {
            this.naming = naming;
            to = naming.to();
        }

        /** Whether it says something: of what the catalogue does not have, an amount of money or a percentage. */
        boolean says() {
            return naming.sentence().isPresent()
                    ? !slots.isEmpty()
                    : slots.values().stream()
                            .anyMatch(slot -> slot.unit().equals("%")
                                    || CurrencyUnit.of(slot.unit()).isPresent());
        }

        Statement statement() {
            return new Statement(
                    section,
                    naming.sentence().orElse(Statement.GENERIC),
                    naming.quantity(),
                    naming.name(),
                    slots,
                    reason,
                    text.substring(naming.from(), to),
                    passage.origin(naming.from(), to));
        }
    }

    /** What the passage says. */
    List<Statement> statements() {
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find() && matcher.end() > matcher.start()) {
            sentence(matcher.start(), matcher.end());
            if (text.charAt(matcher.end() - 1) == '\n') {
                run = run.filter(each -> each.slots.isEmpty());
            }
        }
        return runs.stream().filter(Run::says).map(Run::statement).toList();
    }

    private void sentence(int from, int to) {
        base = Optional.empty();
        int start = from;
        while (start < to) {
            int reason = reasons.find(text, start, to);
            if (reason < 0) {
                figures(start, to);
                return;
            }
            figures(start, reason);
            int end = text.indexOf(';', reason);
            int until = end < 0 || end > to ? to : end;
            String words = text.substring(reason, until);
            run.ifPresent(each -> each.reason = Optional.of(reasons.bare(words)));
            start = until;
        }
    }

    private void figures(int from, int to) {
        List<Naming> namings = topic.namings(text, from, to);
        StringBuilder masked = new StringBuilder(text);
        namings.forEach(naming -> masked.replace(naming.from(), naming.to(), BLOT.repeat(naming.to() - naming.from())));
        int before = from;
        for (Mention mention : mentions.find(text, from, to, masked.toString())) {
            base = mentions.base(masked.substring(before, mention.from())).or(() -> base);
            figure(mention, namings, before);
            before = mention.to();
        }
        List<Naming> after = namings;
        int last = before;
        after.stream()
                .filter(naming -> naming.from() >= last)
                .reduce((one, other) -> other)
                .ifPresent(this::begin);
    }

    private void figure(Mention mention, List<Naming> namings, int before) {
        boolean ofWhole = mention.facet() == Facet.SHARE || mention.facet() == Facet.COMPLETION;
        int limit = ofWhole ? mention.role() : mention.from();
        Optional<Naming> named = namings.stream()
                .filter(naming -> naming.to() <= limit && naming.from() >= before)
                .filter(naming -> topic.carries(naming, mention.unit()))
                .reduce((one, other) -> other);
        named.filter(naming -> run.filter(each -> each.naming.same(naming) && !each.slots.containsKey(mention.facet()))
                        .isEmpty())
                .ifPresent(this::begin);
        int since = Math.max(before, named.map(Naming::to).orElse(before));
        boolean clean = connectives.only(text.substring(since, limit));
        boolean unnamed = named.isEmpty()
                && (run.isEmpty()
                        || !topic.carries(run.get().naming, mention.unit())
                        || run.get().slots.containsKey(mention.facet())
                        || isOther(mention, clean));
        if (unnamed) {
            generic(before, limit).ifPresentOrElse(this::begin, () -> run = Optional.empty());
        }
        run.ifPresent(each -> {
            String whole = ofWhole ? text.substring(mention.role(), mention.from()) : "";
            each.slots.put(
                    mention.facet(),
                    new Slot(
                            mention.text(),
                            mention.figure(),
                            mention.unit(),
                            mention.direction(),
                            switch (mention.facet()) {
                                case SHARE -> whole(each, whole);
                                case COMPLETION -> mentions.budget(whole).map(Facet::id);
                                case CHANGE, GROWTH, LAST -> base;
                                case AMOUNT, INITIAL, REVISED -> Optional.empty();
                            },
                            clean && !unnamed,
                            passage.origin(mention.from(), mention.to())));
            each.to = mention.to();
        });
    }

    /** An amount behind words that the catalogue does not know is of something else. */
    private static boolean isOther(Mention mention, boolean clean) {
        return mention.facet() == Facet.AMOUNT && !clean;
    }

    /** The whole that the words of a share or rate name: a quantity's key, or the words where it is none. */
    private Optional<String> whole(Run each, String words) {
        Optional<String> key = each.naming.sentence().flatMap(sentence -> topic.key(sentence, words));
        return key.or(() -> connectives.only(words) ? Optional.empty() : Optional.of(words));
    }

    /** What the words of the clause call it. */
    private Optional<Naming> generic(int from, int to) {
        Matcher clause = CLAUSE.matcher(text).region(from, to);
        int start = from;
        while (clause.find()) {
            start = clause.end();
        }
        String words = text.substring(start, to);
        return connectives.only(words)
                ? Optional.empty()
                : Optional.of(new Naming(start, to, Optional.empty(), "", words));
    }

    private void begin(Naming naming) {
        Run next = new Run(naming);
        runs.add(next);
        run = Optional.of(next);
    }
}
