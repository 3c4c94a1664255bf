package org.mingzhang.ledger.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingzhang.ledger.count.Measure;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.ledger.count.Stage;
import org.mingzhang.ledger.interchange.FactsFolder;
import org.mingzhang.ledger.sample.Plan.Body;
import org.mingzhang.ledger.sample.Plan.Office;
import org.mingzhang.ledger.sample.Plan.Task;
import org.mingzhang.money.Fen;

/**
 * The business of a made-up district: pay and running expenses by the number of staff, projects that grow a little, adjustments in
 * June, payments each quarter, and what projects have left carried over. The same figures each time.
 */
public final class SampleDistrict {
    private static final String INSTITUTION = "public-institution";
    private static final String GENERAL = "general-public-budget";
    private static final String RECEPTION = "30217";
    private static final int QUARTERS = 4;
    /** Of the code of a project, what follows division and year. */
    private static final int OWN_DIGITS = 13;

    private static final String[] PAID_ON = {"03-15", "06-20", "09-18", "12-16"};

    private final Plan plan;
    private final FactsFolder facts = new FactsFolder();
    private final Map<String, Long> carried = new HashMap<>();
    private final Map<String, Long> approved = new HashMap<>();
    private final Map<String, Long> paid = new HashMap<>();
    private final SamplePerformance performance = new SamplePerformance(facts, words -> odd(words, Integer.MAX_VALUE));
    private int keys;

    private SampleDistrict(Plan plan) {
        this.plan = plan;
    }

    /** Writes the district as a folder of CSV that the ledger imports. */
    public static void write(Path folder) throws IOException {
        write(folder, Plan.shipped());
    }

    /**
     * Writes a district of another size: the same departments over and over, under other codes and names.
     *
     * @param departments how many
     * @param years       the budget years, in order
     * @return the codes of the departments
     */
    public static List<String> write(Path folder, int departments, List<Integer> years) throws IOException {
        Plan plan = Plan.shipped().of(departments, years);
        write(folder, plan);
        return plan.departments().stream().map(Body::code).toList();
    }

    private static void write(Path folder, Plan plan) throws IOException {
        SampleDistrict district = new SampleDistrict(plan);
        district.plan.departments().forEach(district::register);
        for (int year : district.plan.years()) {
            district.performance.round(year);
            for (Body body : district.plan.departments()) {
                district.year(body, year);
            }
        }
        SampleWords.add(district.plan, district.facts);
        district.facts.write(folder);
    }

    /** What a year's line is of, and the yuan for each of the staff or for the project. */
    private record Purpose(String functional, String economic, String government, String category, long yuan) {}

    private void register(Body body) {
        String since = (plan.years().getFirst() - 1) + "-01-01";
        facts.add(
                "departments",
                Map.of("code", body.code(), "name", plan.district() + body.name(), "from", since, "state", "active"));
        for (Office unit : body.units()) {
            unit(body, unit, since, "active");
            unit.dissolved().ifPresent(day -> unit(body, unit, day, "dissolved"));
        }
        for (int at = 0; at < body.projects().size(); at++) {
            facts.add(
                    "projects",
                    Map.of(
                            "code", project(body, at),
                            "name", body.projects().get(at).name(),
                            "unit", owner(body, body.projects().get(at)).code(),
                            "category", "specific-purpose",
                            "first-year", plan.years().getFirst().toString()));
        }
    }

    private void unit(Body body, Office unit, String from, String state) {
        facts.add(
                "units",
                Map.of(
                        "code",
                        unit.code(),
                        "name",
                        plan.district() + unit.name(),
                        "department",
                        body.code(),
                        "level",
                        unit.level(),
                        "independent",
                        "yes",
                        "nature",
                        unit.nature(),
                        "from",
                        from,
                        "state",
                        state));
    }

    private String project(Body body, int at) {
        return plan.code()
                + plan.years().getFirst().toString().substring(2)
                + body.code()
                + String.format("%0" + (OWN_DIGITS - 1 - body.code().length()) + "d7", at + 1);
    }

    /** The unit whose running expenses have the project's account, or else the headquarters. */
    private static Office owner(Body body, Task task) {
        return body.units().stream()
                .filter(unit ->
                        unit.item().equals(task.item()) && unit.dissolved().isEmpty())
                .findFirst()
                .orElse(body.units().getFirst());
    }

    private void year(Body body, int year) {
        for (Office unit : body.units()) {
            if (unit.dissolved()
                    .filter(day -> day.compareTo(year + "-01-01") < 0)
                    .isEmpty()) {
                List<Purpose> purposes = running(unit);
                for (int at = 0; at < purposes.size(); at++) {
                    basic(unit, year, at, purposes.get(at));
                }
            }
        }
        for (int at = 0; at < body.projects().size(); at++) {
            task(body, year, at);
        }
        counts(body, year);
        performance.department(body.code(), year);
    }

    /** Every measure of every unit, most of them nothing: what nobody states is not nothing. */
    private void counts(Body body, int year) {
        for (Office unit : body.units()) {
            boolean there = unit.dissolved()
                    .filter(day -> day.compareTo(year + "-01-01") < 0)
                    .isEmpty();
            for (Stage stage : there ? Stage.values() : new Stage[0]) {
                for (Measure measure : Measures.shipped().all()) {
                    facts.add(
                            "counts",
                            Map.of(
                                    "year", Integer.toString(year),
                                    "unit", unit.code(),
                                    "stage", stage.id(),
                                    "measure", measure.id(),
                                    "quantity", count(unit, year, stage, measure.id()),
                                    "clerk", "王五"));
                }
            }
        }
    }

    private String count(Office unit, int year, Stage stage, String measure) {
        boolean institution = unit.nature().equals(INSTITUTION);
        long planned = 100L * unit.staff() * 2_150 + odd(unit.code() + year, 1_000_000);
        long bought =
                switch (stage) {
                    case BUDGET -> planned;
                    case ACTUAL -> planned * 24 / 25;
                };
        return switch (measure) {
            case "posts.administrative", "staff.administrative" -> institution ? "0" : Integer.toString(unit.staff());
            case "posts.institution", "staff.institution" -> institution ? Integer.toString(unit.staff()) : "0";
            case "staff.retired" -> Integer.toString(unit.staff() / 3);
            case "vehicles.emergency", "vehicles.other", "vehicles.maintained" ->
                Integer.toString(unit.staff() / (measure.endsWith("maintained") ? 10 : 20));
            case "reception.domestic.batches" -> Integer.toString(unit.staff() / 4);
            case "reception.domestic.people" -> Integer.toString(unit.staff() * 2);
            case "reception.domestic.spent" -> yuan(reception(unit, year, stage));
            case "procurement.goods" -> yuan(bought * 3 / 5);
            case "procurement.services" -> yuan(bought - bought * 3 / 5);
            case "procurement.small-medium" -> yuan(bought * 4 / 5);
            case "procurement.micro" -> yuan(bought / 2);
            default -> "0";
        };
    }

    /** What the unit's line of running expenses gives receptions. */
    private long reception(Office unit, int year, Stage stage) {
        List<Purpose> purposes = running(unit);
        return IntStream.range(0, purposes.size())
                .filter(at -> purposes.get(at).economic().equals(RECEPTION))
                .mapToObj(at -> basicLine(unit, year, at))
                .mapToLong(line -> switch (stage) {
                    case BUDGET -> approved.getOrDefault(line, 0L);
                    case ACTUAL -> spent(line);
                })
                .sum();
    }

    private static String basicLine(Office unit, int year, int at) {
        return year + "-" + unit.code() + "-" + at;
    }

    /** Yuan for each of the staff and year. */
    private static List<Purpose> running(Office unit) {
        boolean institution = unit.nature().equals(INSTITUTION);
        String pay = institution ? "50501" : "50101";
        String insurance = institution ? "50501" : "50102";
        String goods = institution ? "50502" : "50201";
        return List.of(
                new Purpose(unit.item(), "30101", pay, "personnel", 46_320),
                new Purpose(unit.item(), "30102", pay, "personnel", 31_870),
                new Purpose(unit.item(), institution ? "30107" : "30103", pay, "personnel", 12_460),
                new Purpose("2080505", "30108", insurance, "personnel", 14_504),
                new Purpose(institution ? "2101102" : "2101101", "30110", insurance, "personnel", 7_252),
                new Purpose("2210201", "30113", institution ? "50501" : "50103", "personnel", 10_878),
                new Purpose(unit.item(), "30201", goods, "public-funds", 3_215),
                new Purpose(unit.item(), "30207", goods, "public-funds", 864),
                new Purpose(unit.item(), "30211", goods, "public-funds", 1_206),
                new Purpose(unit.item(), RECEPTION, institution ? "50502" : "50206", "public-funds", 147),
                new Purpose(unit.item(), "30231", institution ? "50502" : "50208", "public-funds", 982));
    }

    private void basic(Office unit, int year, int at, Purpose purpose) {
        String line = basicLine(unit, year, at);
        line(line, year, unit.code(), GENERAL, purpose, Optional.empty());
        long initial = 100L * purpose.yuan() * unit.staff() + odd(line, 100_000);
        approve(line, year, initial);
        income(year, unit.code(), GENERAL, purpose.functional(), "plan-income", year + "-01-20", initial);
        long revised = initial;
        boolean ended =
                unit.dissolved().filter(day -> day.startsWith(year + "-")).isPresent();
        if (ended) {
            revised = initial * 3 / 4;
            adjust(line, year + "-06-25", "cut", initial - revised);
        } else if (purpose.category().equals("personnel")) {
            long more = initial * (1L + odd(line + "+", 4)) / 100;
            adjust(line, year + "-06-18", "supplement", more);
            revised += more;
        }
        int quarters = ended ? QUARTERS - 1 : QUARTERS;
        long left = revised;
        for (int quarter = 0; quarter < quarters; quarter++) {
            long amount = left / (quarters - quarter);
            pay(line, year, quarter, amount);
            left -= amount;
        }
        income(year, unit.code(), GENERAL, purpose.functional(), "receive", year + "-06-30", spent(line));
    }

    private long spent(String line) {
        return paid.getOrDefault(line, 0L);
    }

    /** A project spends most of its money; what it has left goes on to the next year. */
    private void task(Body body, int year, int at) {
        Task task = body.projects().get(at);
        Office unit = owner(body, task);
        String code = project(body, at);
        String line = year + "-" + unit.code() + "-P" + body.code() + at;
        Purpose purpose = new Purpose(
                task.item(),
                at == 0 ? "30227" : "30213",
                unit.nature().equals(INSTITUTION) ? "50502" : "50205",
                "specific-purpose",
                task.yuan());
        line(line, year, unit.code(), task.fund(), purpose, Optional.of(code));
        long initial = 100L * task.yuan() * (100L + 4L * (year - plan.years().getFirst())) / 100 + odd(line, 10_000);
        approve(line, year, initial);
        income(year, unit.code(), task.fund(), task.item(), "plan-income", year + "-01-20", initial);
        long opening = carried.getOrDefault(code, 0L);
        if (opening > 0) {
            facts.add(
                    "carry-overs",
                    Map.of(
                            "key",
                            key("N"),
                            "date",
                            (year - 1) + "-12-31",
                            "from",
                            (year - 1) + "-" + unit.code() + "-P" + body.code() + at,
                            "to",
                            line,
                            "amount",
                            yuan(opening),
                            "clerk",
                            "张三"));
            income(year, unit.code(), task.fund(), task.item(), "open", year + "-01-01", opening);
        }
        income(year, unit.code(), task.fund(), task.item(), "receive", year + "-04-10", initial);
        long available = initial + opening;
        long spend = available * (82L + odd(line + "%", 19)) / 100;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            pay(line, year, quarter, quarter == QUARTERS - 1 ? spend - 3L * (spend / QUARTERS) : spend / QUARTERS);
        }
        carried.put(code, available - spend);
        performance.project(code, task.name(), year, available, spend, initial);
    }

    private void line(String line, int year, String unit, String fund, Purpose purpose, Optional<String> project) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "code", line,
                "year", Integer.toString(year),
                "unit", unit,
                "fund", fund,
                "functional", purpose.functional(),
                "department-economic", purpose.economic(),
                "government-economic", purpose.government(),
                "category", purpose.category()));
        project.ifPresent(code -> cells.put("project", code));
        facts.add("lines", cells);
    }

    private void approve(String line, int year, long fen) {
        approved.put(line, fen);
        facts.add(
                "approvals",
                Map.of("key", key("P"), "date", year + "-01-20", "line", line, "amount", yuan(fen), "clerk", "张三"));
    }

    private void adjust(String line, String date, String way, long fen) {
        if (fen > 0) {
            facts.add(
                    "adjustments",
                    Map.of(
                            "key", key("T"), "date", date, "line", line, "way", way, "amount", yuan(fen), "clerk",
                            "张三"));
        }
    }

    private void pay(String line, int year, int quarter, long fen) {
        if (fen > 0) {
            paid.merge(line, fen, Long::sum);
            facts.add(
                    "payments",
                    Map.of(
                            "key",
                            key("Z"),
                            "date",
                            year + "-" + PAID_ON[quarter],
                            "line",
                            line,
                            "way",
                            "pay",
                            "amount",
                            yuan(fen),
                            "clerk",
                            "李四"));
        }
    }

    private void income(int year, String unit, String fund, String functional, String item, String date, long fen) {
        if (fen > 0) {
            facts.add(
                    "incomes",
                    Map.of(
                            "key", key("S"),
                            "date", date,
                            "year", Integer.toString(year),
                            "unit", unit,
                            "fund", fund,
                            "functional", functional,
                            "item", item,
                            "amount", yuan(fen),
                            "clerk", "李四"));
        }
    }

    private String key(String prefix) {
        keys++;
        return String.format("%s%06d", prefix, keys);
    }

    /** A number below the bound that the words alone determine. */
    private static long odd(String words, int bound) {
        long mixed = 1_125_899_906_842_597L;
        for (int at = 0; at < words.length(); at++) {
            mixed = 31 * mixed + words.charAt(at);
        }
        return Math.floorMod(mixed, bound);
    }

    private static String yuan(long fen) {
        BigDecimal yuan = new Fen(fen).yuan();
        return yuan.toPlainString();
    }
}
