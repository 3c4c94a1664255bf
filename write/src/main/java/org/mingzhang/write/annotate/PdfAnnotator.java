package org.mingzhang.write.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;
import org.mingzhang.audit.Severity;
import org.mingzhang.write.report.Headline;
import org.mingzhang.write.report.Places;
import org.mingzhang.write.report.Remarks;
import org.mingzhang.write.report.Titles;

/**
 * Writes a copy of a PDF file in which every finding is marked: a highlight at its cell or sentence with a note, a pale
 * one at the figures that it rests on, and a note at the top of the page where the place could not be found. The file
 * itself is only read. Safe for use by many threads.
 */
public final class PdfAnnotator {
    /** Bytes of decoded streams kept in memory; the rest goes to a temporary file. */
    private static final long MEMORY = 64L << 20;

    private static final int KEY_BITS = 128;
    private static final int OWNER_BYTES = 16;

    /** Creates an annotator. */
    public PdfAnnotator() {}

    /**
     * Writes the copy.
     *
     * @throws NotAnnotatedException with a message for people: the file forbids notes, or cannot be opened again
     * @throws IOException where the copy cannot be written
     */
    public void annotate(Path original, AuditReport report, OutputStream out)
            throws IOException, NotAnnotatedException {
        try (PDDocument document = open(original)) {
            protect(document);
            mark(document, report);
            document.save(out);
        } catch (RuntimeException | StackOverflowError e) {
            // The library throws unchecked exceptions on some damaged files.
            throw new NotAnnotatedException("PDF 文件结构异常，没有生成批注件。请用办公软件重新导出 PDF 后再试。", e);
        }
    }

    private static PDDocument open(Path file) throws NotAnnotatedException {
        try {
            return Loader.loadPDF(file.toFile(), "", MemoryUsageSetting.setupMixed(MEMORY).streamCache);
        } catch (IOException e) {
            throw new NotAnnotatedException("PDF 文件无法再次打开，没有生成批注件。请检查文件是否被移走、是否完整。", e);
        }
    }

    /** What the publisher forbids stays forbidden in the copy; where notes are forbidden there is none. */
    private static void protect(PDDocument document) throws IOException, NotAnnotatedException {
        if (!document.isEncrypted()) {
            return;
        }
        AccessPermission permission = document.getCurrentAccessPermission();
        if (!permission.isOwnerPermission() && !permission.canModifyAnnotations()) {
            throw new NotAnnotatedException(
                    "PDF 文件设有权限保护，不允许添加批注，没有生成批注件。请取得未设保护的文件，或者改用 --format html、--format xlsx 的报告。");
        }
        byte[] owner = new byte[OWNER_BYTES];
        new SecureRandom().nextBytes(owner);
        StandardProtectionPolicy policy =
                new StandardProtectionPolicy(HexFormat.of().formatHex(owner), "", permission);
        policy.setEncryptionKeyLength(KEY_BITS);
        policy.setPreferAES(true);
        document.protect(policy);
    }

    private static void mark(PDDocument document, AuditReport report) throws IOException {
        Marking marking = new Marking(document);
        marking.page(1).note(summaryColour(report), new PageMarks.Note("检查结果", summary(report)));
        List<Finding> findings = report.findings();
        // Pale marks first: a viewer puts what comes later on top.
        Map<Locator.Spot, List<String>> rests = new LinkedHashMap<>();
        List<Optional<Locator.Spot>> places = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            List<Evidence> evidence = findings.get(i).places();
            Optional<Locator.Spot> place = Optional.empty();
            for (Evidence piece : evidence) {
                Optional<Locator.Spot> spot = marking.locator.spot(piece);
                if (place.isEmpty() && spot.isPresent() && findings.get(i).kind() == FindingKind.NAMING) {
                    place = Optional.of(marking.locator.withLabel(spot.get(), piece));
                } else if (place.isEmpty()) {
                    place = spot;
                } else if (spot.isPresent() && !spot.equals(place)) {
                    rests.computeIfAbsent(spot.get(), key -> new ArrayList<>()).add(Integer.toString(i + 1));
                }
            }
            places.add(place);
        }
        places.stream().flatMap(Optional::stream).forEach(rests::remove);
        for (Map.Entry<Locator.Spot, List<String>> rest : rests.entrySet()) {
            PageMarks.Note note =
                    new PageMarks.Note("佐证", "问题 " + String.join("、", rest.getValue()) + " 的算式用到这里的数字或者文字，本处未认定有误。");
            marking.page(rest.getKey().page()).highlight(rest.getKey(), Colour.EVIDENCE, note, Optional.empty());
        }
        for (int i = 0; i < findings.size(); i++) {
            marking.finding(i + 1, findings.get(i), places.get(i));
        }
    }

    private static Colour summaryColour(AuditReport report) {
        return report.findings().stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .map(Colour::of)
                .orElse(Colour.EVIDENCE);
    }

    /** What stands in the note on the first page: the counts, and each finding in a line. */
    private static String summary(AuditReport report) {
        StringBuilder text = new StringBuilder(Headline.of(report.disclosure()));
        text.append('\n').append(Headline.counts(report)).append("。").append(Headline.extent(report));
        if (report.findings().isEmpty()) {
            text.append("\n没有发现问题。");
        }
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            text.append('\n').append(Remarks.head(i + 1, finding));
            finding.places().stream()
                    .findFirst()
                    .map(evidence -> Places.of(evidence.origin()))
                    .filter(place -> !place.isEmpty())
                    .ifPresent(place -> text.append(place).append("："));
            text.append(finding.message());
        }
        return text.toString();
    }

    /** The pages of one document as they are marked. */
    private static final class Marking {
        private final PDDocument document;
        private final Locator locator;
        private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        private final Map<Integer, PageMarks> pages = new HashMap<>();

        Marking(PDDocument document) {
            this.document = document;
            this.locator = new Locator(document);
        }

        PageMarks page(int number) throws IOException {
            PageMarks known = pages.get(number);
            if (known != null) {
                return known;
            }
            PageMarks page = new PageMarks(document, document.getPage(number - 1), font);
            pages.put(number, page);
            return page;
        }

        void finding(int number, Finding finding, Optional<Locator.Spot> place) throws IOException {
            Colour colour = Colour.of(finding.severity());
            String remark = Remarks.of(number, finding);
            if (place.isPresent()) {
                page(place.get().page())
                        .highlight(
                                place.get(),
                                colour,
                                new PageMarks.Note(Titles.of(finding), remark),
                                Optional.of(Integer.toString(number)));
                return;
            }
            int page = 1;
            for (Evidence evidence : finding.places()) {
                Optional<Integer> known = locator.page(evidence.origin());
                if (known.isPresent()) {
                    page = known.get();
                    break;
                }
            }
            String why = finding.places().isEmpty() ? "针对整份文件，没有具体位置" : "位置未能确定";
            page(page).note(colour, new PageMarks.Note(Titles.of(finding), "（" + why + "）" + remark));
        }
    }
}
