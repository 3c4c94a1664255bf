package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.ReadingWords;

/** Recognises the title and the number of a form in a line of text. */
final class TitleMatcher {
    /** Titles of different forms share most of their words; below this likeness a line is no title. */
    private static final double LIKE = 0.86;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:年度?)?");
    private static final Pattern TRAIL = Pattern.compile("[.·…\\d-]+$|\\((?:续表?|空表)\\)$");
    /** What stands in brackets behind a title: the year, the unit of money, by which accounts it is. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)$");
    /** The list of words before numbers that do not tell which form it is. */
    private static final String OTHER_NUMBERS = "other";

    private static final String ORDINAL = "(?:\\d{1,2}(?:-\\d{1,2})?|[一二三四五六七八九十]{1,3})";

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Form> byNumber = new LinkedHashMap<>();
    private final List<String> noise;
    private final List<Pattern> names;
    private final Pattern number;
    private final Pattern anyNumber;
    private final Pattern numberBefore;

    /**
     * A matcher.
     *
     * @param forms   the forms that may occur
     * @param prefix  what stands before the number of a form, such as 公开
     * @param words   the catalogue's words for reading
     * @param names   the names of the department and its units, which may stand before a title
     */
    TitleMatcher(List<Form> forms, List<String> prefix, ReadingWords words, List<String> names) {
        this.names = names.stream()
                .map(name -> Pattern.compile(Pattern.quote(Words.bare(name)) + "(?=.{4})"))
                .toList();
        noise = words.list("title-noise").stream()
                .map(Words::bare)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        number = Pattern.compile("^(?:" + String.join("|", prefix) + ")0?(\\d{1,2})表?$");
        String before = Stream.concat(prefix.stream(), words.list("form-number", OTHER_NUMBERS).stream())
                .map(Words::bare)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        anyNumber = Pattern.compile("^" + before + ORDINAL + "表?:?$");
        numberBefore = Pattern.compile("^" + before + ORDINAL + "表?[:、.]?(?=\\D{4})");
        for (Form form : forms) {
            candidates.add(candidate(form, form.title()));
            form.heardAs().forEach(title -> candidates.add(candidate(form, title)));
            form.number().ifPresent(text -> byNumber.putIfAbsent(text.replaceAll("\\D", ""), form));
        }
    }

    /** The form whose title the line is. */
    Optional<Form> title(String line) {
        String bare = bareTitle(line);
        if (bare.length() < 4 || bare.length() > 60) {
            return Optional.empty();
        }
        CharacterPairs pairs = new CharacterPairs(bare);
        return candidates.stream()
                .map(candidate -> Map.entry(candidate, candidate.title().likeness(pairs)))
                .filter(entry -> entry.getValue() >= LIKE)
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().form());
    }

    /** The form whose title the words are exactly, apart from what titles are compared without. */
    Optional<Form> exactTitle(String words) {
        String bare = bareTitle(words);
        return candidates.stream()
                .filter(candidate -> candidate.title().text().equals(bare))
                .map(Candidate::form)
                .findFirst();
    }

    /** The form whose number the line is. */
    Optional<Form> number(String line) {
        Matcher matcher = number.matcher(Words.bare(line));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        return Optional.ofNullable(
                byNumber.getOrDefault(digits.length() == 1 ? "0" + digits : digits, byNumber.get(digits)));
    }

    /** Whether the line is nothing but the number of a table, of whatever way of numbering. */
    boolean isNumber(String line) {
        return number(line).isPresent() || anyNumber.matcher(Words.bare(line)).matches();
    }

    private String bareTitle(String title) {
        String bare = numberBefore.matcher(Words.withoutOrdinal(title)).replaceFirst("");
        bare = BRACKETS.matcher(bare).replaceFirst("");
        for (Pattern name : names) {
            bare = name.matcher(bare).replaceFirst("");
        }
        bare = YEAR.matcher(bare).replaceAll("");
        bare = TRAIL.matcher(bare).replaceAll("");
        for (String word : noise) {
            bare = bare.replace(word, "");
        }
        return bare;
    }

    private Candidate candidate(Form form, String title) {
        return new Candidate(form, new CharacterPairs(bareTitle(title)));
    }

    private record Candidate(Form form, CharacterPairs title) {}
}
