package org.mingzhang.ledger.interchange;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.ledger.text.Matter;
import org.mingzhang.ledger.text.ReasonSubjects;
import org.mingzhang.ledger.text.StatedText;
import org.mingzhang.ledger.text.TextKey;
import org.mingzhang.ledger.text.Texts;

/** What only people can say in words. */
final class TextSheet {
    private static final String SUBJECT = "subject";

    private final Texts texts;
    private final ReasonSubjects subjects;
    private final RegisterSheets registers;
    private final Tally tally;
    private final Map<TextKey, Integer> stated = new HashMap<>();

    TextSheet(Texts texts, ReasonSubjects subjects, RegisterSheets registers, Tally tally) {
        this.texts = texts;
        this.subjects = subjects;
        this.registers = registers;
        this.tally = tally;
    }

    void text(RowReader row) {
        Optional<Integer> year = row.year("year");
        Optional<String> body = row.code("body");
        Optional<Kind> kind = row.choice("kind").flatMap(TextSheet::kind);
        Optional<Matter> matter = row.choice("matter").flatMap(Matter::of);
        String words = row.text(SUBJECT);
        String content = row.passage("content");
        boolean secret = row.yes("secret");
        String clerk = row.text("clerk");
        body.ifPresent(
                code -> year.ifPresent(of -> registers.knownBody(row, code, LocalDate.of(of, Month.DECEMBER, 31))));
        Optional<String> subject = matter.flatMap(of -> subject(row, of, kind, year, words));
        if (!row.sound()) {
            return;
        }
        TextKey key = new TextKey(
                body.orElseThrow(),
                year.orElseThrow(),
                kind.orElseThrow(),
                matter.orElseThrow(),
                subject.orElseThrow());
        Integer first = stated.putIfAbsent(key, row.number());
        if (first != null) {
            row.fault("matter", "与第" + first + "行是同一部门、年度、种类的同一事项", "请只留一行，要分段的在单元格内换行");
            return;
        }
        tally.add(row.sheet(), texts.state(new StatedText(key, content, secret), clerk));
    }

    private Optional<String> subject(
            RowReader row, Matter matter, Optional<Kind> kind, Optional<Integer> year, String words) {
        if (!matter.ofSubject()) {
            if (!words.isEmpty()) {
                row.fault(SUBJECT, "本事项不填这一栏", "请清空");
            }
            return Optional.of("");
        }
        if (words.isEmpty()) {
            row.fault(SUBJECT, "没有填写", "增减原因填所说明的是哪一个数，名词解释填名词");
            return Optional.empty();
        }
        if (matter == Matter.TERM || kind.isEmpty() || year.isEmpty()) {
            return Optional.of(words);
        }
        Optional<String> id = subjects.resolve(kind.get(), year.get(), words);
        if (id.isEmpty()) {
            row.fault(
                    SUBJECT,
                    "“" + words + "”不是" + kind.get().chinese() + "情况说明中要说明原因的数",
                    "请从列表中选填，或者填 " + year.get() + " 年的 7 位功能科目代码");
        }
        return id;
    }

    private static Optional<Kind> kind(String id) {
        for (Kind kind : Kind.values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
