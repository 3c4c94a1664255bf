package org.mingzhang.ledger.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.catalogue.Template;
import org.mingzhang.catalogue.Template.Choice;
import org.mingzhang.catalogue.Template.Each;
import org.mingzhang.catalogue.Template.Piece;
import org.mingzhang.catalogue.Template.Place;
import org.mingzhang.catalogue.Template.Words;
import org.mingzhang.disclosure.Kind;

/**
 * The figures that the narrative gives a reason for. People name one by the heading or title of its sentence and by what the
 * quantity is called; the figure of a functional account by the account's code.
 */
public final class ReasonSubjects {
    private static final String REASON = "reason";
    private static final String BETWEEN = "：";
    private static final int ITEM_DIGITS = 7;

    private final Catalogue catalogue;
    private final Map<Kind, Map<String, String>> idsByWords = new EnumMap<>(Kind.class);
    private final Set<String> usual = new LinkedHashSet<>();

    /** The figures that the sentences of the catalogue have a place for a reason of. */
    public ReasonSubjects(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Kind kind : Kind.values()) {
            Map<String, String> ids = new LinkedHashMap<>();
            idsByWords.put(kind, ids);
            for (FormSet set : catalogue.formSets(kind)) {
                set.sentences().forEach(sentence -> add(ids, sentence));
            }
        }
    }

    /** The id of a quantity of a sentence. */
    public static String id(String sentence, String quantity) {
        return sentence + "/" + quantity;
    }

    /** The words to choose from. */
    public List<String> words() {
        return List.copyOf(usual);
    }

    /** The id of what the words name: see {@link #id}; for an account its code. */
    public Optional<String> resolve(Kind kind, int year, String words) {
        boolean account = words.length() == ITEM_DIGITS
                && catalogue
                        .classification(ClassificationKind.FUNCTIONAL, year)
                        .account(words)
                        .isPresent();
        return account
                ? Optional.of(words)
                : Optional.ofNullable(idsByWords.getOrDefault(kind, Map.of()).get(words));
    }

    private void add(Map<String, String> ids, Sentence sentence) {
        Set<String> keys = new LinkedHashSet<>();
        sentence.say().forEach(template -> reasons(template, keys));
        for (String key : keys) {
            Optional<String> name = sentence.quantity(key)
                    .filter(quantity -> quantity.each().isEmpty())
                    .map(Quantity::names)
                    .map(List::getFirst);
            if (name.isPresent()) {
                List<String> words = Stream.concat(sentence.heading().stream(), Stream.of(sentence.title()))
                        .map(prefix -> prefix + BETWEEN + name.get())
                        .toList();
                usual.add(words.getFirst());
                words.forEach(each -> ids.putIfAbsent(each, id(sentence.id(), key)));
            }
        }
    }

    private static void reasons(Template template, Set<String> keys) {
        List<Template> inside = new ArrayList<>();
        for (Piece piece : template.pieces()) {
            switch (piece) {
                case Words words -> {}
                case Place place -> {
                    if (place.what().equals(REASON)) {
                        keys.add(place.quantity());
                    }
                }
                case Choice choice -> inside.addAll(choice.alternatives());
                case Each each -> inside.add(each.body());
            }
        }
        inside.forEach(each -> reasons(each, keys));
    }
}
