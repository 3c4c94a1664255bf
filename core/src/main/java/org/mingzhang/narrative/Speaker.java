package org.mingzhang.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.catalogue.Quantity;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.catalogue.Template;
import org.mingzhang.catalogue.Template.Choice;
import org.mingzhang.catalogue.Template.Each;
import org.mingzhang.catalogue.Template.Piece;
import org.mingzhang.catalogue.Template.Place;
import org.mingzhang.catalogue.Template.Words;

/** Speaks the sentences of the catalogue: words as they stand, figures as the tables hold them, gaps where nobody knows. */
public final class Speaker {
    /** What stands for something that somebody has yet to say; the audit finds it where it is left in. */
    public static final String GAP = "____";

    private final SpokenFigures figures;

    /** A speaker of these figures. */
    public Speaker(SpokenFigures figures) {
        this.figures = figures;
    }

    /** The paragraphs of the sentence; none where it has no wording. */
    public List<String> say(Sentence sentence) {
        return sentence.say().stream()
                .map(template -> required(template, new Scope(sentence, Optional.empty(), 0)))
                .flatMap(String::lines)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    /** The sentence, and the account that is being spoken of, with its number in the list. */
    private record Scope(Sentence sentence, Optional<String> account, int number) {}

    private String required(Template template, Scope scope) {
        return template.pieces().stream()
                .map(piece -> said(piece, scope).orElse(GAP))
                .collect(Collectors.joining());
    }

    /** The words; none where something is not known that they need. */
    private Optional<String> whole(Template template, Scope scope) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : template.pieces()) {
            Optional<String> said = said(piece, scope);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            words.append(said.get());
        }
        return Optional.of(words.toString());
    }

    private Optional<String> said(Piece piece, Scope scope) {
        return switch (piece) {
            case Words words -> Optional.of(words.text());
            case Place place -> place(place, scope);
            case Choice choice ->
                Optional.of(choice.alternatives().stream()
                        .flatMap(alternative -> whole(alternative, scope).stream())
                        .findFirst()
                        .orElse(""));
            case Each each -> Optional.of(each(each, scope));
        };
    }

    private String each(Each each, Scope scope) {
        Quantity quantity = scope.sentence().quantity(each.quantity()).orElseThrow();
        List<String> said = new ArrayList<>();
        for (String account : figures.accounts(quantity)) {
            said.add(required(each.body(), new Scope(scope.sentence(), Optional.of(account), said.size() + 1)));
        }
        return String.join(each.separator(), said);
    }

    private Optional<String> place(Place place, Scope scope) {
        Optional<Quantity> quantity = scope.sentence().quantity(place.quantity());
        if (quantity.isEmpty()) {
            return figures.ofDocument(place.quantity());
        }
        if (place.what().equals("no")) {
            return Optional.of(Integer.toString(scope.number()));
        }
        String bound = quantity.get().each().isPresent() ? scope.account().orElse("") : "";
        return figures.of(scope.sentence(), quantity.get(), bound, place.what());
    }
}
