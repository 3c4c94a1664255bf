package org.mingzhang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.read.DisclosureReader;
import org.mingzhang.write.docx.DisclosureDocx;
import org.mingzhang.write.html.DisclosureHtml;
import org.mingzhang.write.json.DisclosureJson;
import org.mingzhang.write.ofd.DisclosureOfd;
import org.mingzhang.write.pdf.DisclosurePdf;
import org.mingzhang.write.xlsx.DisclosureWorkbook;

/**
 * One disclosure written in every format, beside the conversion of its docx to pdf by LibreOffice, in one run. The fastest
 * of several rounds counts on either side; LibreOffice starts anew each time, as it does for who calls it from a script.
 */
public final class Publishing {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 5;
    private static final double MILLION = 1_000_000;

    private Publishing() {}

    /**
     * Runs the measurement.
     *
     * @param args the folder of the catalogue, the disclosure (any format that is read), the command of LibreOffice
     */
    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            System.err.println("用法：Publishing 目录文件夹 文件 soffice命令");
            System.exit(2);
        }
        Catalogue catalogue = Catalogue.load(Path.of(args[0]));
        Disclosure disclosure = new DisclosureReader(catalogue).read(Path.of(args[1]), args[1]);
        Map<String, Supplier<byte[]>> formats = new LinkedHashMap<>();
        formats.put("docx", () -> DisclosureDocx.of(disclosure, catalogue));
        formats.put("pdf", () -> DisclosurePdf.of(disclosure, catalogue));
        formats.put("xlsx", () -> DisclosureWorkbook.of(disclosure, catalogue));
        formats.put("ofd", () -> DisclosureOfd.of(disclosure, catalogue));
        formats.put("html", () -> DisclosureHtml.of(disclosure, catalogue).getBytes(StandardCharsets.UTF_8));
        formats.put("json", () -> DisclosureJson.of(disclosure).getBytes(StandardCharsets.UTF_8));
        double all = 0;
        System.out.printf("%-8s %12s %12s%n", "格式", "毫秒", "字节");
        for (Map.Entry<String, Supplier<byte[]>> format : formats.entrySet()) {
            Written written = fastest(format.getValue());
            all += written.milliseconds();
            System.out.printf("%-8s %12.1f %12d%n", format.getKey(), written.milliseconds(), written.bytes());
        }
        double office = office(DisclosureDocx.of(disclosure, catalogue), args[2]);
        System.out.printf("全部格式 %.1f 毫秒，LibreOffice 转换 %.1f 毫秒，比 %.3f%n", all, office, all / office);
    }

    private record Written(double milliseconds, int bytes) {}

    private static Written fastest(Supplier<byte[]> writer) {
        Written fastest = new Written(Double.POSITIVE_INFINITY, 0);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            int bytes = writer.get().length;
            double milliseconds = (System.nanoTime() - start) / MILLION;
            fastest = milliseconds < fastest.milliseconds() ? new Written(milliseconds, bytes) : fastest;
        }
        return fastest;
    }

    private static double office(byte[] docx, String command) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("publishing");
        Path document = Files.write(folder.resolve("a.docx"), docx);
        double fastest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int status = new ProcessBuilder(
                            command,
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            document.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            fastest = Math.min(fastest, (System.nanoTime() - start) / MILLION);
            if (status != 0 || !Files.exists(folder.resolve("a.pdf"))) {
                throw new IOException("LibreOffice did not convert the document");
            }
        }
        return fastest;
    }
}
