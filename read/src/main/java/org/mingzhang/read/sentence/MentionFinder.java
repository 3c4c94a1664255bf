package org.mingzhang.read.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.disclosure.Direction;
import org.mingzhang.disclosure.Facet;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.money.CurrencyUnit;
import org.mingzhang.money.Figure;
import org.mingzhang.money.FigureParser;
import org.mingzhang.read.form.Words;

/** Finds the figures with units in a sentence, and by the words before each what it says. */
final class MentionFinder {
    private static final List<String> BASES = List.of("last", "last-final-account", "last-budget", "budget");
    private static final String LAST_YEAR = "{last-year}";

    private final Pattern figure;
    private final List<String> thresholds;
    private final List<Role> roles = new ArrayList<>();
    private final List<Base> bases = new ArrayList<>();
    private final Connectives connectives;

    /** A word that says what the next figure is. */
    private record Role(String word, Facet facet, Direction direction, boolean percent) {}

    /** Words that say what a change is taken against. */
    private record Base(String word, String id) {}

    MentionFinder(ReadingWords words, Kind kind, OptionalInt year, Connectives connectives) {
        this.connectives = connectives;
        for (String id : BASES) {
            for (String word : words.list("sentence-bases", id)) {
                if (!word.contains(LAST_YEAR)) {
                    bases.add(new Base(Words.bare(word), id));
                } else if (year.isPresent()) {
                    String last = Integer.toString(year.getAsInt() - 1);
                    bases.add(new Base(Words.bare(word.replace(LAST_YEAR, last)), id));
                }
            }
        }
        String units = words.list("sentence-units").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Words::bare)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        figure = Pattern.compile(
                "(?<![\\d.,A-Za-z])(-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)(" + units + ")");
        thresholds = words.list("sentence-threshold").stream().map(Words::bare).toList();
        role(words.list("sentence-roles", "share"), Facet.SHARE, Direction.NONE, true);
        role(words.list("sentence-roles", "completion"), Facet.COMPLETION, Direction.NONE, true);
        for (boolean percent : List.of(true, false)) {
            Facet facet = percent ? Facet.GROWTH : Facet.CHANGE;
            role(words.list("sentence-roles", "up"), facet, Direction.UP, percent);
            role(words.list("sentence-roles", "down"), facet, Direction.DOWN, percent);
        }
        role(words.list("sentence-roles", "last"), Facet.LAST, Direction.NONE, false);
        role(words.list("sentence-roles", "amount"), Facet.AMOUNT, Direction.NONE, false);
        if (kind == Kind.FINAL_ACCOUNT) {
            role(words.list("sentence-roles-final-account", "initial"), Facet.INITIAL, Direction.NONE, false);
            role(words.list("sentence-roles-final-account", "revised"), Facet.REVISED, Direction.NONE, false);
        }
    }

    private void role(List<String> words, Facet facet, Direction direction, boolean percent) {
        words.forEach(word -> roles.add(new Role(Words.bare(word), facet, direction, percent)));
    }

    /**
     * The figures of a sentence.
     *
     * @param text   the passage
     * @param from   where the sentence begins
     * @param to     where it ends
     * @param masked the passage with the names of quantities blotted out: a name can hold a word that says what a figure
     *               is
     */
    List<Mention> find(String text, int from, int to, String masked) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = figure.matcher(text).region(from, to).useTransparentBounds(true);
        int before = from;
        while (matcher.find()) {
            int end = matcher.end();
            boolean threshold = thresholds.stream().anyMatch(word -> text.startsWith(word, end));
            Optional<Figure> number = FigureParser.parse(matcher.group(1)).map(Figure::of);
            if (!threshold && number.isPresent()) {
                mentions.add(mention(matcher, number.get(), masked, before));
            }
            before = end;
        }
        return mentions;
    }

    /** Which budget the words name: the initial one or the one as revised. */
    Optional<Facet> budget(String words) {
        return roles.stream()
                .filter(role -> role.facet() == Facet.INITIAL || role.facet() == Facet.REVISED)
                .filter(role -> words.contains(role.word()))
                .max(Comparator.comparingInt(role -> role.word().length()))
                .map(Role::facet);
    }

    /** What the words say that a change is taken against; of several the last, and of those the longest. */
    Optional<String> base(String words) {
        return bases.stream()
                .filter(base -> words.contains(base.word()))
                .max(Comparator.comparingInt((Base base) ->
                                words.lastIndexOf(base.word()) + base.word().length())
                        .thenComparingInt(base -> base.word().length()))
                .map(Base::id);
    }

    /** Between such a word and its figure the whole is named. */
    private static boolean isOfWhole(Facet facet) {
        return facet == Facet.SHARE || facet == Facet.COMPLETION;
    }

    private Mention mention(Matcher matcher, Figure number, String masked, int before) {
        String unit = matcher.group(2);
        boolean percent = unit.equals("%");
        boolean money = CurrencyUnit.of(unit).isPresent();
        String prefix = masked.substring(before, matcher.start());
        Facet facet = Facet.AMOUNT;
        Direction direction = Direction.NONE;
        int last = -1;
        int role = matcher.start();
        for (Role each : roles) {
            int at = each.percent() == percent && (percent || money) ? prefix.lastIndexOf(each.word()) : -1;
            int end = at + each.word().length();
            boolean near = at >= 0 && (isOfWhole(each.facet()) || connectives.only(prefix.substring(end)));
            if (near && (end > last || end == last && before + at < role)) {
                last = end;
                role = before + at;
                facet = each.facet();
                direction = each.direction();
            }
        }
        return new Mention(matcher.start(), matcher.end(), matcher.group(1), number, unit, facet, direction, role);
    }
}
