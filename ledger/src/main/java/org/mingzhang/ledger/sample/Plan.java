package org.mingzhang.ledger.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What {@code district.yaml} says of the made-up district.
 *
 * @param district    its name
 * @param code        the administrative code that its projects begin with
 * @param years       the budget years, in order
 * @param departments its departments
 */
record Plan(String district, String code, List<Integer> years, List<Body> departments) {
    /** Below the first code of three digits. */
    private static final int FIRST = 900;

    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    /**
     * A department with its units and projects.
     *
     * @param like the code of the department of {@code district.yaml} that it is, or is a repetition of
     */
    record Body(String code, String like, String name, List<Office> units, List<Task> projects) {
        private Body again(String other, String behind) {
            List<Office> offices = new ArrayList<>();
            for (Office unit : units) {
                offices.add(new Office(
                        String.format("%s%03d", other, offices.size() + 1),
                        unit.name() + behind,
                        unit.level(),
                        unit.nature(),
                        unit.staff(),
                        unit.item(),
                        unit.dissolved()));
            }
            return new Body(other, like, name + behind, offices, projects);
        }
    }

    /**
     * A unit.
     *
     * @param item      the functional account of its running expenses
     * @param dissolved the day from which it is no more
     */
    record Office(
            String code,
            String name,
            String level,
            String nature,
            int staff,
            String item,
            Optional<String> dissolved) {}

    /**
     * A project.
     *
     * @param yuan its budget in the first year
     */
    record Task(String name, String item, String fund, long yuan) {}

    /** The district that comes with the program. */
    static Plan shipped() {
        try (InputStream stream = Objects.requireNonNull(Plan.class.getResourceAsStream("district.yaml"))) {
            Map<String, Object> top = map(new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
            List<Body> departments = new ArrayList<>();
            map(top.get("departments")).forEach((code, body) -> departments.add(body(code, map(body))));
            return new Plan(
                    text(top, "district"),
                    text(top, "code"),
                    list(top.get("years")).stream()
                            .map(year -> Integer.valueOf(String.valueOf(year)))
                            .toList(),
                    departments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same in another size: its departments over and over, numbered, each time with codes and names of their own. Codes begin
     * with a 9 and have as many digits as all of them need, but three at least.
     *
     * @param count how many departments
     * @param in    the budget years, in order
     */
    Plan of(int count, List<Integer> in) {
        int first = FIRST;
        while (count >= first / FIRST * HUNDRED) {
            first *= TEN;
        }
        List<Body> repeated = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int round = at / departments.size();
            repeated.add(departments
                    .get(at % departments.size())
                    .again(Integer.toString(first + at + 1), round == 0 ? "" : "（" + (round + 1) + "）"));
        }
        return new Plan(district, code, in, repeated);
    }

    private static Body body(String code, Map<String, Object> body) {
        List<Office> units = new ArrayList<>();
        for (Object each : list(body.get("units"))) {
            Map<String, Object> unit = map(each);
            units.add(new Office(
                    String.format("%s%03d", code, units.size() + 1),
                    text(unit, "name"),
                    text(unit, "level"),
                    text(unit, "nature"),
                    Integer.parseInt(text(unit, "staff")),
                    text(unit, "item"),
                    Optional.ofNullable(unit.get("dissolved")).map(String::valueOf)));
        }
        List<Task> projects = list(body.get("projects")).stream()
                .map(Plan::map)
                .map(task -> new Task(
                        text(task, "name"), text(task, "item"), text(task, "fund"), Long.parseLong(text(task, "yuan"))))
                .toList();
        return new Body(code, code, text(body, "name"), units, projects);
    }

    private static String text(Map<String, Object> of, String key) {
        return String.valueOf(Objects.requireNonNull(of.get(key), key));
    }

    private static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> entries ? new ArrayList<>(entries) : List.of();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> map.put(String.valueOf(key), entry));
        }
        return map;
    }
}
