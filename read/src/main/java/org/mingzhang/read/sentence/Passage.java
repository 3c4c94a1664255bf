package org.mingzhang.read.sentence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;
import org.mingzhang.read.form.Words;

/**
 * The words of a section as one text, blanks and quotes left out and signs in half width, a line break between its
 * paragraphs; every character knows the line that it stood in.
 */
final class Passage {
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:[(（][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\\d{1,2}[、.．](?!\\d)|[①-⑳]).*");

    private static final Pattern ENDED = Pattern.compile(".*[。；;！？!?]$");

    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();

    Passage(Section section) {
        Margins margins = new Margins(section);
        String before = "";
        for (Section.Line line : section.lines()) {
            String words = line.text().strip();
            if (words.isEmpty()) {
                continue;
            }
            if (!text.isEmpty()
                    && (ORDINAL.matcher(words).matches()
                            || ENDED.matcher(before).matches() && !margins.isAtMargin(line.origin()))) {
                append("\n", line.origin());
            }
            words.codePoints().forEach(point -> append(Words.bare(Character.toString(point)), line.origin()));
            before = words;
        }
    }

    private void append(String piece, Origin origin) {
        String normal = Normalizer.normalize(piece, Normalizer.Form.NFKC);
        text.append(normal);
        for (int index = 0; index < normal.length(); index++) {
            origins.add(origin);
        }
    }

    String text() {
        return text.toString();
    }

    /** Where the character stood, with the words from there to the end given. */
    Origin origin(int from, int to) {
        return origins.get(from)
                .quoting(text.substring(from, Math.min(to, text.length())).strip());
    }
}
