package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.catalogue.Form;
import org.mingzhang.catalogue.ReadingWords;

/** Recognises the title and the number of a form in a line of text. */
final class TitleMatcher {
    /** Titles of different forms share most of their words; below this likeness a line is no title. */
    private static final double LIKE = 0.86;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:年度?)?");
    private static final Pattern TRAIL = Pattern.compile("[.·…\\d-]+$|\\((?:续表?|空表)\\)$");

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Form> byNumber = new LinkedHashMap<>();
    private final List<String> noise;
    private final Pattern number;

    /**
     * A matcher.
     *
     * @param forms   the forms that may occur
     * @param prefix  what stands before the number of a form, such as 公开
     * @param words   the catalogue's words for reading
     */
    TitleMatcher(List<Form> forms, List<String> prefix, ReadingWords words) {
        noise = words.list("title-noise").stream()
                .map(Words::bare)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        number = Pattern.compile("^(?:" + String.join("|", prefix) + ")0?(\\d{1,2})表?$");
        for (Form form : forms) {
            candidates.add(new Candidate(form, bareTitle(form.title())));
            form.heardAs().forEach(title -> candidates.add(new Candidate(form, bareTitle(title))));
            form.number().ifPresent(text -> byNumber.putIfAbsent(text.replaceAll("\\D", ""), form));
        }
    }

    /** The form whose title the line is. */
    Optional<Form> title(String line) {
        String bare = bareTitle(line);
        if (bare.length() < 4 || bare.length() > 60) {
            return Optional.empty();
        }
        return candidates.stream()
                .map(candidate -> Map.entry(candidate, candidate.likeness(bare)))
                .filter(entry -> entry.getValue() >= LIKE)
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().form());
    }

    /** The form whose number the line is. */
    Optional<Form> number(String line) {
        Matcher matcher = number.matcher(Words.bare(line));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        return Optional.ofNullable(byNumber.getOrDefault(
                digits.length() == 1 ? "0" + digits : digits, byNumber.get(digits)));
    }

    private String bareTitle(String title) {
        String bare = YEAR.matcher(Words.withoutOrdinal(title)).replaceAll("");
        bare = TRAIL.matcher(bare).replaceAll("");
        for (String word : noise) {
            bare = bare.replace(word, "");
        }
        return bare;
    }

    private record Candidate(Form form, String title) {
        /** A name of the department may stand before the title, so the line may end in it. */
        double likeness(String line) {
            return line.equals(title) ? 1 : Words.likeness(line, title);
        }
    }
}
