package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Severity;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.CatalogueException;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.compile.WholeCompiler;
import org.mingzhang.ledger.compile.WholeCompiler.Whole;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.ledger.registry.Unit;
import org.mingzhang.narrative.Speaker;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.write.json.DisclosureJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code compile}: a department's disclosure is laid out from the ledger, audited and written. */
@Command(name = "compile", description = "从账册编制部门预算、决算公开文本，并逐格核对编制结果。")
final class CompileCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--ledger", required = true, paramLabel = "账册", description = "内置数据库的目录，或者账册工作簿（.xlsx）、CSV 文件夹。")
    private Path ledger = Path.of("");

    @Option(names = "--unit", required = true, paramLabel = "代码", description = "部门代码；编制单位的，写单位代码。")
    private String body = "";

    @Option(names = "--year", required = true, paramLabel = "年份", description = "编制哪一年度的。")
    private int year;

    @Option(names = "--kind", required = true, paramLabel = "种类", description = "budget（预算）或者 final-account（决算）。")
    private String kind = "";

    @Option(names = "--out", required = true, paramLabel = "目录", description = "写到哪个文件夹。")
    private Path out = Path.of("");

    @Mixin
    private final FormatsOption formats = new FormatsOption();

    @Mixin
    private final RegionOption region = new RegionOption();

    @Option(names = "--catalogue", paramLabel = "文件夹", description = "改用这个文件夹中的规则目录。")
    private Optional<Path> catalogue = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明。")
    private boolean help;

    CompileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    boolean help() {
        return help;
    }

    @Override
    public Integer call() {
        Optional<Kind> known = Arrays.stream(Kind.values())
                .filter(each -> each.id().equals(kind))
                .findFirst();
        if (known.isEmpty()) {
            return failed("--kind 只能是 budget（预算）或者 final-account（决算），实为“" + kind + "”。请改正。");
        }
        Optional<String> unknown = formats.unknown();
        if (unknown.isPresent()) {
            return failed(unknown.get());
        }
        try {
            Catalogue rules = CatalogueSource.load(catalogue);
            return LedgerSource.with(ledger, rules, terminal, books -> compile(books, rules, known.get()));
        } catch (CatalogueException e) {
            e.mistakes().forEach(terminal.err()::println);
            return ExitStatus.FAILED;
        }
    }

    private int compile(Ledger books, Catalogue rules, Kind of) {
        Optional<String> name = name(books);
        if (name.isEmpty()) {
            return failed("账册中没有代码为“" + body + "”的部门或者单位。请检查 --unit。");
        }
        Optional<String> place = region.of(rules, name.get());
        if (place.isEmpty()) {
            return failed(region.unknown(rules));
        }
        if (books.facts().givesAway(body, year) || books.facts().givesAway(body, year - 1)) {
            return failed("有涉密项目的收入没有填项目代码，公开其余收支会使涉密金额被推算出来，没有编制。请冲销这些收入，填上项目代码另记。");
        }
        Optional<Whole> whole = new WholeCompiler(rules, books).compile(new Order(place.get(), of, year, body, name));
        if (whole.isEmpty()) {
            return failed("账册中没有“" + name.get() + "”" + year + "年的数据。请检查 --year，或者先导入。");
        }
        if (whole.get().disclosure().tables().isEmpty()) {
            return failed("规则目录中没有该地区" + of.chinese() + "各表的取数口径，不能编制。");
        }
        if (books.secrecy().words(year).in(DisclosureJson.of(whole.get().disclosure()))) {
            return failed("编制结果中有涉密单位或者项目的名称、代码，没有写出。请检查各部门、单位、项目的名称和指标编号。");
        }
        if (!whole.get().unstated().isEmpty()) {
            terminal.err()
                    .println("“情况数据”中没有填报、情况说明没有写到的："
                            + String.join("、", whole.get().unstated()) + "。没有的请填 0。");
        }
        if (!whole.get().contradicting().isEmpty()) {
            terminal.err()
                    .println("“情况数据”与表中的数不符、情况说明没有写到的："
                            + String.join("；", whole.get().contradicting()) + "。请核对。");
        }
        List<String> missing = Stream.concat(
                        whole.get().sheets().stream().flatMap(sheet -> sheet.gaps().stream()),
                        whole.get().unsheeted().stream())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            terminal.err().println("绩效表中还没有写全的：" + String.join("；", missing) + "。请在绩效各表中补填。");
        }
        return write(
                new DisclosureReader(rules).hear(whole.get().disclosure()),
                rules,
                whole.get().tooFar());
    }

    private int write(Disclosure disclosure, Catalogue rules, int tooFar) {
        AuditReport report = new Auditor(rules).audit(disclosure);
        try {
            new Publisher(rules)
                    .write(disclosure, out, body + "-" + year + "-" + kind, formats.chosen())
                    .forEach(file -> terminal.err().println("已写出 " + file + "。"));
        } catch (IOException e) {
            return failed("不能写到 " + out + "。请检查文件夹是否存在、是否可写、磁盘是否已满。");
        }
        long gaps = disclosure.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.text().contains(Speaker.GAP))
                .peek(line -> terminal.err().println("待填：" + line.text()))
                .count();
        if (gaps > 0) {
            terminal.err().println("以上 " + gaps + " 段有“" + Speaker.GAP + "”处需要填写，账册的“文字说明”表中没有，不作推断。");
        }
        if (tooFar > 0) {
            terminal.err().println("有 " + tooFar + " 格为使合计相符，与精确数相差一个末位单位以上，请核对。");
        }
        long errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .peek(finding -> terminal.err().println("【错误】" + finding.message()))
                .count();
        return errors == 0 ? ExitStatus.FINE : ExitStatus.ERRORS_FOUND;
    }

    private Optional<String> name(Ledger books) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return books.registry().department(body, end).map(Department::name).or(() -> books.registry()
                .unit(body, end)
                .filter(unit -> !books.secrecy().ofUnit(unit.code(), year))
                .map(Unit::name));
    }

    private int failed(String message) {
        terminal.err().println(message);
        return ExitStatus.FAILED;
    }
}
