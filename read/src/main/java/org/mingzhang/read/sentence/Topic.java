package org.mingzhang.read.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.catalogue.Check;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.read.form.Words;

/** The sentences that a section can hold, and where its words name their quantities. */
final class Topic {
    private final List<Sentence> sentences;
    private final AccountNamings accounts;
    private final Connectives connectives;

    /** The topic of these sentences. */
    Topic(List<Sentence> sentences, AccountNamings accounts, Connectives connectives) {
        this.sentences = List.copyOf(sentences);
        this.accounts = accounts;
        this.connectives = connectives;
    }

    /** The quantities named between two places, in their order; of names that overlap the longest. */
    List<Naming> namings(String text, int from, int to) {
        List<Naming> all = new ArrayList<>();
        for (AccountNamings.Named named : accounts.find(text, from, to)) {
            String name = text.substring(named.from(), named.to());
            Optional<String> sentence = named.code().flatMap(this::forAccount);
            all.add(new Naming(named.from(), named.to(), sentence, named.code().orElse(""), name));
        }
        for (Sentence sentence : sentences) {
            for (Quantity quantity : sentence.quantities()) {
                quantity.names().forEach(name -> occurrences(text, from, to, sentence, quantity, name, all));
            }
        }
        all.sort(Comparator.comparingInt((Naming naming) -> naming.to() - naming.from())
                .reversed()
                .thenComparingInt(Naming::from));
        List<Naming> kept = new ArrayList<>();
        for (Naming naming : all) {
            if (kept.stream().noneMatch(other -> naming.from() < other.to() && other.from() < naming.to())) {
                kept.add(naming);
            }
        }
        kept.sort(Comparator.comparingInt(Naming::from));
        return kept;
    }

    private Optional<String> forAccount(String code) {
        Check.Range range = code.length() == 3 ? Check.Range.CLASS : Check.Range.ACCOUNT;
        return sentences.stream()
                .filter(sentence -> sentence.quantities().stream()
                        .anyMatch(quantity -> quantity.each().equals(Optional.of(range))))
                .map(Sentence::id)
                .findFirst();
    }

    private void occurrences(
            String text, int from, int to, Sentence sentence, Quantity quantity, String name, List<Naming> all) {
        String bare = Words.bare(name);
        for (int at = text.indexOf(bare, from); at >= 0 && at + bare.length() <= to; at = text.indexOf(bare, at + 1)) {
            Optional<String> own = connectives.mayStandBefore(text.substring(from, at))
                    ? Optional.of(sentence.id())
                    : Optional.empty();
            all.add(new Naming(at, at + bare.length(), own, own.isPresent() ? quantity.key() : "", bare));
        }
    }

    /** Whether figures of the quantity carry that unit; what the catalogue does not have may carry any. */
    boolean carries(Naming naming, String unit) {
        return naming.sentence().isEmpty()
                || sentences.stream()
                        .filter(sentence -> naming.sentence().get().equals(sentence.id()))
                        .flatMap(sentence -> sentence.quantity(naming.quantity()).stream())
                        .allMatch(quantity -> quantity.unit()
                                .map(unit::equals)
                                .orElse(unit.equals("%")
                                        || CurrencyUnit.of(unit).isPresent()));
    }

    /** The key of the quantity that the words name; of the sentence itself first. */
    Optional<String> key(String sentenceId, String words) {
        return sentences.stream()
                .filter(sentence -> sentence.id().equals(sentenceId))
                .flatMap(sentence -> sentence.quantities().stream())
                .filter(quantity -> quantity.names().stream().map(Words::bare).anyMatch(words::contains))
                .max(Comparator.comparingInt(quantity -> quantity.names().stream()
                        .map(Words::bare)
                        .filter(words::contains)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)))
                .map(Quantity::key);
    }
}
