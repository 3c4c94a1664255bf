package org.mingzhang.read.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mingzhang.accounts.Classification;
import org.mingzhang.catalogue.FormSet;
import org.mingzhang.catalogue.ReadingWords;
import org.mingzhang.catalogue.Sentence;
import org.mingzhang.disclosure.Section;
import org.mingzhang.disclosure.Statement;
import org.mingzhang.read.form.Words;

/** Hears what the sections of a narrative say in figures. */
public final class SentenceReader {
    /** A line longer than this is no heading. */
    private static final int HEADING_LENGTH = 40;

    private final List<Sentence> sentences;
    private final AccountNamings accounts;
    private final Connectives connectives;
    private final MentionFinder mentions;
    private final Reasons reasons;
    private final Optional<String> department;

    /**
     * A reader.
     *
     * @param set        the forms and sentences in force
     * @param functional the functional accounts of the year
     * @param year       the year that the narrative is about
     * @param department the department's name
     */
    public SentenceReader(
            FormSet set, ReadingWords words, Classification functional, OptionalInt year, Optional<String> department) {
        sentences = set.sentences();
        accounts = new AccountNamings(functional, words);
        connectives = new Connectives(words, department);
        mentions = new MentionFinder(words, set.kind(), year, connectives);
        reasons = new Reasons(words);
        this.department = department.map(Words::bare).filter(name -> !name.isEmpty());
    }

    /** What the sections say, in the order of the document. */
    public List<Statement> read(List<Section> sections) {
        return sections.stream().flatMap(this::read).toList();
    }

    private Stream<Statement> read(Section section) {
        List<Statement> statements = new ArrayList<>();
        List<Section.Line> lines = new ArrayList<>();
        List<Sentence> whole = topic(section.title());
        List<Sentence> topic = whole;
        for (Section.Line line : section.lines()) {
            List<Sentence> own = isHeading(line.text()) ? topic(line.text(), whole) : List.of();
            if (own.isEmpty()) {
                lines.add(line);
            } else {
                statements.addAll(hear(section, lines, topic));
                lines.clear();
                topic = own;
            }
        }
        statements.addAll(hear(section, lines, topic));
        return statements.stream();
    }

    private List<Statement> hear(Section section, List<Section.Line> lines, List<Sentence> topic) {
        Passage passage = new Passage(Section.of(section.no(), section.title(), section.origin(), List.copyOf(lines)));
        Hearing hearing = new Hearing(
                passage, section.no(), new Topic(topic, accounts, connectives), connectives, mentions, reasons);
        return hearing.statements();
    }

    /** A line that begins with the department's name is a sentence that the source has broken. */
    private boolean isHeading(String line) {
        return line.length() <= HEADING_LENGTH
                && department.stream().noneMatch(Words.bare(line)::startsWith)
                && !line.matches(".*[。；;，,].*")
                && !line.matches(".*\\d+\\s*万?元.*");
    }

    /** What a heading within a section is about: what the section is where the heading names that too. */
    private List<Sentence> topic(String heading, List<Sentence> whole) {
        String bare = Words.bare(heading);
        return whole.stream().anyMatch(each -> fit(each, bare) > HEADING_LENGTH) ? whole : topic(heading);
    }

    /**
     * The sentences whose section has that heading: those with the longest words of it, and before all others those
     * whose words begin where a word can begin.
     */
    private List<Sentence> topic(String title) {
        String bare = Words.bare(title);
        int best = sentences.stream().mapToInt(each -> fit(each, bare)).max().orElse(0);
        return best == 0
                ? List.of()
                : sentences.stream().filter(each -> fit(each, bare) == best).toList();
    }

    private int fit(Sentence sentence, String title) {
        return sentence.sections().stream()
                .map(Words::bare)
                .filter(title::contains)
                .mapToInt(words -> words.length() + (beginsIn(title, words) ? HEADING_LENGTH : 0))
                .max()
                .orElse(0);
    }

    private boolean beginsIn(String title, String words) {
        return connectives.mayStandBefore(title.substring(0, title.indexOf(words)));
    }
}
