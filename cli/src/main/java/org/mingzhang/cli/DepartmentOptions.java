package org.mingzhang.cli;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.registry.Department;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which department's year a command is about. */
final class DepartmentOptions {
    @Option(names = "--unit", paramLabel = "代码", required = true, description = "部门代码。")
    private String unit = "";

    @Option(names = "--year", paramLabel = "年度", required = true, description = "预算年度。")
    private int year;

    @Mixin
    private final RegionOption region = new RegionOption();

    /** Does the work for the department's final account; says on the terminal why there is no such department or region. */
    int with(Ledger ledger, Terminal terminal, ToIntFunction<Order> work) {
        Optional<String> name = ledger.registry()
                .department(unit, LocalDate.of(year, Month.DECEMBER, 31))
                .map(Department::name);
        if (name.isEmpty()) {
            terminal.err().println("账册中没有代码为“" + unit + "”的部门。请检查 --unit。");
            return ExitStatus.FAILED;
        }
        Optional<String> place = region.of(ledger.catalogue(), name.get());
        if (place.isEmpty()) {
            terminal.err().println(region.unknown(ledger.catalogue()));
            return ExitStatus.FAILED;
        }
        return work.applyAsInt(new Order(place.get(), Kind.FINAL_ACCOUNT, year, unit, name));
    }
}
