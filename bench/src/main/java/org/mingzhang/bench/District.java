package org.mingzhang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.ledger.Ledger;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.compile.WholeCompiler;
import org.mingzhang.ledger.interchange.ImportReport;
import org.mingzhang.ledger.registry.Department;
import org.mingzhang.ledger.sample.SampleDistrict;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.write.docx.DisclosureDocx;
import org.mingzhang.write.html.DisclosureHtml;
import org.mingzhang.write.json.DisclosureJson;
import org.mingzhang.write.ofd.DisclosureOfd;
import org.mingzhang.write.pdf.DisclosurePdf;
import org.mingzhang.write.xlsx.DisclosureWorkbook;

/**
 * A made-up district of many departments: its facts imported into an empty embedded ledger, then the budget and the final account
 * of every department compiled and written. Run once for each size, in a virtual machine of its own.
 */
public final class District {
    private static final int YEAR = 2024;
    private static final String REGION = "luoyang";
    private static final double BILLION = 1_000_000_000;
    private static final double MEGABYTE = 1 << 20;

    private final Catalogue catalogue;
    private final boolean allFormats;
    private long bytes;

    private District(Catalogue catalogue, boolean allFormats) {
        this.catalogue = catalogue;
        this.allFormats = allFormats;
    }

    /**
     * Runs the measurement.
     *
     * @param args an empty folder, the folder of the catalogue, how many departments, and {@code json} or {@code all} formats
     */
    public static void main(String[] args) throws Exception {
        if (args.length != 4) {
            System.err.println("用法：District 空文件夹 目录文件夹 部门数 json|all");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        List<String> departments =
                SampleDistrict.write(folder.resolve("facts"), Integer.parseInt(args[2]), List.of(YEAR));
        new District(Catalogue.load(Path.of(args[1])), args[3].equals("all")).run(folder, departments);
    }

    private void run(Path folder, List<String> departments) throws Exception {
        try (Ledger ledger = Ledger.embedded(folder.resolve("data"), catalogue)) {
            resetPeaks();
            long start = System.nanoTime();
            ImportReport report = ledger.importer().run(folder.resolve("facts"));
            say("导入", start, departments.size());
            if (!report.faults().isEmpty()) {
                throw new IllegalStateException(report.faults().getFirst().toString());
            }
            resetPeaks();
            start = System.nanoTime();
            LocalDate end = LocalDate.of(YEAR, Month.DECEMBER, 31);
            int compiled = 0;
            for (String code : departments) {
                Optional<String> name = ledger.registry().department(code, end).map(Department::name);
                for (Kind kind : Kind.values()) {
                    Order order = new Order(REGION, kind, YEAR, code, name);
                    write(
                            new DisclosureReader(catalogue)
                                    .hear(new WholeCompiler(catalogue, ledger)
                                            .compile(order)
                                            .orElseThrow()
                                            .disclosure()),
                            folder.resolve(code + "-" + kind.id()));
                    compiled++;
                }
            }
            say("编制", start, departments.size());
            System.out.printf(Locale.ROOT, "%d 份，%.1f MB%n", compiled, bytes / MEGABYTE);
        }
    }

    private void write(Disclosure disclosure, Path file) throws IOException {
        one(file, "json", DisclosureJson.of(disclosure).getBytes(StandardCharsets.UTF_8));
        if (allFormats) {
            one(file, "html", DisclosureHtml.of(disclosure, catalogue).getBytes(StandardCharsets.UTF_8));
            one(file, "xlsx", DisclosureWorkbook.of(disclosure, catalogue));
            one(file, "docx", DisclosureDocx.of(disclosure, catalogue));
            one(file, "pdf", DisclosurePdf.of(disclosure, catalogue));
            one(file, "ofd", DisclosureOfd.of(disclosure, catalogue));
        }
    }

    private void one(Path file, String format, byte[] content) throws IOException {
        Files.write(file.resolveSibling(file.getFileName() + "." + format), content);
        bytes += content.length;
    }

    /** Time and peak of the heap since the last reset: the sum of the peaks of its pools, so it was never more. */
    private static void say(String what, long start, int departments) {
        double seconds = (System.nanoTime() - start) / BILLION;
        double peak = heap().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                / MEGABYTE;
        System.out.printf(
                Locale.ROOT,
                "%s %.1f 秒，每部门 %.0f 毫秒，堆峰值不超过 %.0f MB%n",
                what,
                seconds,
                1000 * seconds / departments,
                peak);
    }

    private static void resetPeaks() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
