package org.mingzhang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.expression.Expression;

/** What must be so in the shipped catalogue besides what the loader checks. */
class RealCatalogueTest {
    @Test
    void bothKindsHaveFormsForEveryRegion() {
        Catalogue catalogue = RealCatalogue.get();

        assertThat(catalogue.regions()).isNotEmpty();
        for (Region region : catalogue.regions()) {
            for (Kind kind : Kind.values()) {
                assertThat(catalogue.formSet(region.id(), kind, 2024).forms()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formSets")
    void formNumbersAreUnique(FormSet set) {
        assertThat(set.forms().stream().flatMap(form -> form.number().stream())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("formSets")
    void everyFormHasSidesOrIsASheet(FormSet set) {
        assertThat(set.forms()).allSatisfy(form -> assertThat(
                        form.sides().isEmpty() && form.sheet().isEmpty())
                .isFalse());
    }

    @ParameterizedTest
    @MethodSource("formSets")
    void checkIdsAreUnique(FormSet set) {
        assertThat(set.checks()).extracting(Check::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sides")
    void columnsHaveKeysAndHeadingsOfTheirOwn(Side side) {
        assertThat(side.columns()).isNotEmpty();
        assertThat(side.columns()).extracting(ColumnSpec::key).doesNotHaveDuplicates();
        assertThat(side.columns())
                .extracting(ColumnSpec::path)
                .doesNotHaveDuplicates()
                .doesNotContain(List.of());
    }

    @ParameterizedTest
    @MethodSource("sides")
    void noColumnIsMadeOfItself(Side side) {
        Map<String, Set<String>> parts = new HashMap<>();
        side.columns().forEach(column -> column.is().ifPresent(is -> parts.put(column.key(), names(is))));

        assertThat(parts.keySet()).noneMatch(key -> reaches(key, key, parts, new HashSet<>()));
    }

    @ParameterizedTest
    @MethodSource("sides")
    void noRowIsMadeOfItself(Side side) {
        Map<String, Set<String>> parts = new HashMap<>();
        if (side.rows() instanceof RowsSpec.Named rows) {
            rows.rows().forEach(row -> row.is().ifPresent(is -> parts.put(row.key(), names(is))));
        }
        side.rows().totalRows().forEach(total -> total.is().ifPresent(is -> parts.put(total.key(), names(is))));

        assertThat(parts.keySet()).noneMatch(key -> reaches(key, key, parts, new HashSet<>()));
    }

    @ParameterizedTest
    @MethodSource("sides")
    void namedRowsThatShareALabelAreToldApartByWhereTheyStand(Side side) {
        if (side.rows() instanceof RowsSpec.Named rows) {
            assertThat(rows.rows().stream().filter(row -> !row.group()).map(row -> row.label() + row.within()))
                    .doesNotHaveDuplicates();
        }
    }

    static Stream<Named<FormSet>> formSets() {
        return RealCatalogue.formSets().stream().map(set -> named(name(set), set));
    }

    static Stream<Named<Side>> sides() {
        return RealCatalogue.formSets().stream()
                .flatMap(set -> set.forms().stream().flatMap(form -> form.sides().stream()
                        .map(side -> named(
                                name(set) + " " + form.id()
                                        + side.id().map(id -> "." + id).orElse(""),
                                side))));
    }

    private static String name(FormSet set) {
        return set.region().id() + " " + set.kind().id() + " " + set.year();
    }

    private static boolean reaches(String from, String goal, Map<String, Set<String>> parts, Set<String> seen) {
        return parts.getOrDefault(from, Set.of()).stream()
                .anyMatch(part -> part.equals(goal) || seen.add(part) && reaches(part, goal, parts, seen));
    }

    private static Set<String> names(Expression expression) {
        Set<String> names = new HashSet<>();
        for (Expression.Scaled leaf : expression.leaves()) {
            if (leaf.expression() instanceof Expression.Named name) {
                names.add(name.reference().toString());
            }
        }
        return names;
    }
}
