package org.mingzhang.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mingzhang.money.CurrencyUnit;

/**
 * What one department or unit publishes for one year.
 *
 * @param source       where it was read
 * @param kind         budget or final account
 * @param year         the year it is about
 * @param region       the region, as the catalogue names it from the province down, such as 河南省洛阳市洛龙区
 * @param regionId     the catalogue's id of the nearest region that it knows
 * @param unitName     the department or unit
 * @param unitCode     its code, where one is printed
 * @param currencyUnit the unit of most of its tables
 * @param sections     the narrative
 * @param tables       the forms, in the order of the document
 * @param statements   what the narrative says in figures
 * @param performance  the performance sheets
 * @param unread       what was not understood
 * @param ledgerLines  the codes of the ledger lines that its figures come from, see {@link Origin#ledger}; none where it was read
 */
public record Disclosure(
        Source source,
        Kind kind,
        OptionalInt year,
        Optional<String> region,
        String regionId,
        Optional<String> unitName,
        Optional<String> unitCode,
        CurrencyUnit currencyUnit,
        List<Section> sections,
        List<Table> tables,
        List<Statement> statements,
        List<PerformanceSheet> performance,
        List<Unread> unread,
        List<String> ledgerLines) {
    /** A disclosure that was read. */
    public Disclosure(
            Source source,
            Kind kind,
            OptionalInt year,
            Optional<String> region,
            String regionId,
            Optional<String> unitName,
            Optional<String> unitCode,
            CurrencyUnit currencyUnit,
            List<Section> sections,
            List<Table> tables,
            List<Statement> statements,
            List<PerformanceSheet> performance,
            List<Unread> unread) {
        this(
                source,
                kind,
                year,
                region,
                regionId,
                unitName,
                unitCode,
                currencyUnit,
                sections,
                tables,
                statements,
                performance,
                unread,
                List.of());
    }

    public Disclosure {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
        statements = List.copyOf(statements);
        performance = List.copyOf(performance);
        unread = List.copyOf(unread);
        ledgerLines = List.copyOf(ledgerLines);
    }

    /** The tables, and after them the money of the performance sheets: all that arithmetic holds for. */
    public List<Table> tablesAndFunding() {
        return Stream.concat(tables.stream(), FundingTables.of(performance).stream())
                .toList();
    }

    /** The same disclosure of another unit. */
    public Disclosure ofUnit(String unit) {
        return with(Optional.of(unit), sections, tables, statements, performance);
    }

    /** The same disclosure with other sections; what they say is yet to be heard. */
    public Disclosure withSections(List<Section> others) {
        return with(unitName, others, tables, List.of(), performance);
    }

    /** The same disclosure with other tables. */
    public Disclosure withTables(List<Table> others) {
        return with(unitName, sections, others, statements, performance);
    }

    /** The same disclosure with what its narrative says. */
    public Disclosure saying(List<Statement> said) {
        return with(unitName, sections, tables, said, performance);
    }

    /** The same disclosure with other performance sheets. */
    public Disclosure withPerformance(List<PerformanceSheet> others) {
        return with(unitName, sections, tables, statements, others);
    }

    private Disclosure with(
            Optional<String> unit,
            List<Section> narrative,
            List<Table> forms,
            List<Statement> said,
            List<PerformanceSheet> sheets) {
        return new Disclosure(
                source,
                kind,
                year,
                region,
                regionId,
                unit,
                unitCode,
                currencyUnit,
                narrative,
                forms,
                said,
                sheets,
                unread,
                ledgerLines);
    }
}
