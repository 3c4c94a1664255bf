package org.mingzhang.ledger.compile;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.ledger.registry.Registry;
import org.mingzhang.ledger.registry.Secrecy;
import org.mingzhang.ledger.registry.SecretWords;
import org.mingzhang.ledger.registry.Unit;
import org.mingzhang.ledger.text.Matter;
import org.mingzhang.ledger.text.StatedText;
import org.mingzhang.ledger.text.Texts;
import org.mingzhang.narrative.Written;
import org.mingzhang.narrative.Written.Member;

/** What the ledger knows in words of a disclosure. Nothing that is secret, and no text that names something secret. */
public final class LedgerWords {
    private final Registry registry;
    private final Texts texts;
    private final Secrecy secrecy;

    /** The words of this ledger. */
    public LedgerWords(Registry registry, Texts texts, Secrecy secrecy) {
        this.registry = registry;
        this.texts = texts;
        this.secrecy = secrecy;
    }

    /**
     * What is written, with the units as the year ended.
     *
     * @param body the code of the department, or of one unit
     */
    public Written of(String body, int year, Kind kind) {
        SecretWords secret = secrecy.words(year);
        List<StatedText> stated = texts.of(body, year, kind).stream()
                .filter(text -> !text.secret()
                        && !secret.in(text.content())
                        && !secret.in(text.key().subject()))
                .toList();
        return new Written(
                content(stated, Matter.DUTIES),
                content(stated, Matter.OFFICES),
                members(body, year),
                bySubject(stated, Matter.REASON),
                bySubject(stated, Matter.TERM),
                evaluation(stated));
    }

    private List<Member> members(String body, int year) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return Stream.concat(
                        registry.units(body, end).stream(),
                        registry.unit(body, end).filter(unit -> !unit.dissolved()).stream())
                .filter(unit -> !secrecy.ofUnit(unit.code(), year))
                .map(LedgerWords::member)
                .toList();
    }

    private static Member member(Unit unit) {
        return new Member(unit.name(), unit.headquarters());
    }

    private static Optional<String> content(List<StatedText> stated, Matter matter) {
        return stated.stream()
                .filter(text -> text.key().matter() == matter)
                .map(StatedText::content)
                .findFirst();
    }

    private static Map<String, String> evaluation(List<StatedText> stated) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Matter matter : List.of(Matter.MERITS, Matter.PROBLEMS, Matter.NEXT_STEPS)) {
            content(stated, matter).ifPresent(content -> said.put(matter.id(), content));
        }
        return said;
    }

    private static Map<String, String> bySubject(List<StatedText> stated, Matter matter) {
        Map<String, String> contents = new LinkedHashMap<>();
        stated.stream()
                .filter(text -> text.key().matter() == matter)
                .forEach(text -> contents.put(text.key().subject(), text.content()));
        return contents;
    }
}
