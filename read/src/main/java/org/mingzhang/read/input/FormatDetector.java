package org.mingzhang.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the format of a file by its content; a wrong extension misleads nobody. */
public final class FormatDetector {
    private static final int HEAD_BYTES = 8192;
    /** PDF readers accept some bytes of rubbish before the header, up to this offset. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final Pattern HTML = Pattern.compile(
            "^(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|meta|table)\\b.*", Pattern.DOTALL);

    /** An object with a name in quotes, or a list of such, or either of them empty. */
    private static final Pattern JSON = Pattern.compile("\\[?\\s*\\{\\s*(?:\"|})|\\[\\s*]\\s*$");

    /** The name of the first part of an office document's package. */
    private static final Pattern OFFICE = Pattern.compile("\\[Content_Types]\\.xml|_rels/|docProps/|word/|xl/");

    /** Where an OFD begins, or what says how it is encrypted, which may be all that is left to see. */
    private static final Pattern OFD = Pattern.compile("/?(?:OFD|Encryptions)\\.xml", Pattern.CASE_INSENSITIVE);

    /** The name of the first part of an OFD. */
    private static final Pattern OFD_PART = Pattern.compile("^.{30}/?(?:OFD\\.xml|Doc_\\d+/)", Pattern.DOTALL);

    /** Behind the first entry's header of thirty bytes. */
    private static final int OFFICE_WITHIN = 64;

    private final Limits limits;

    /** A detector that opens archives only within these limits. */
    public FormatDetector(Limits limits) {
        this.limits = limits;
    }

    /**
     * The format of the file. A file that is nothing else known counts as text; the {@link TextDecoder} then says
     * whether it is any.
     */
    public InputFormat detect(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD_BYTES);
        }
        Optional<InputFormat> byMagic = byMagic(head);
        if (byMagic.isPresent()) {
            return switch (byMagic.get()) {
                case ZIP -> insideZip(file, head);
                case OLE2 -> insideOle2(file);
                default -> byMagic.get();
            };
        }
        return byText(head);
    }

    private static Optional<InputFormat> byMagic(byte[] head) {
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return Optional.of(InputFormat.ZIP);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return Optional.of(InputFormat.OLE2);
        }
        if (startsWith(head, 'R', 'a', 'r', '!')
                || startsWith(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)
                || startsWith(head, 0x1F, 0x8B)) {
            return Optional.of(InputFormat.ARCHIVE);
        }
        if (startsWith(head, 0xFF, 0xD8, 0xFF)
                || startsWith(head, 0x89, 'P', 'N', 'G')
                || startsWith(head, 'G', 'I', 'F', '8')
                || startsWith(head, 'I', 'I', '*', 0)
                || startsWith(head, 'M', 'M', 0, '*')) {
            return Optional.of(InputFormat.IMAGE);
        }
        if (startsWith(head, '{', '\\', 'r', 't', 'f')) {
            return Optional.of(InputFormat.RTF);
        }
        String start = new String(head, 0, Math.min(head.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        int pdf = start.indexOf("%PDF-");
        // A text that speaks of "%PDF-" is not one: after a misplaced header there must be an object.
        boolean holdsObject = new String(head, StandardCharsets.ISO_8859_1).contains(" obj");
        return pdf == 0 || (pdf > 0 && holdsObject) ? Optional.of(InputFormat.PDF) : Optional.empty();
    }

    private static InputFormat byText(byte[] head) {
        // Zero bytes are dropped so that UTF-16 shows its tags too.
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (HTML.matcher(start).matches()) {
            return InputFormat.HTML;
        }
        if (JSON.matcher(start).lookingAt()) {
            return InputFormat.JSON;
        }
        return InputFormat.TEXT;
    }

    private InputFormat insideZip(Path file, byte[] head) throws IOException {
        if (!ArchiveDirectory.within(file, limits)) {
            return cutShort(new String(head, StandardCharsets.ISO_8859_1));
        }
        // Only ASCII names are looked for, so a single-byte encoding reads every directory.
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.stream().anyMatch(entry -> OFD.matcher(entry.getName()).matches())) {
                return InputFormat.OFD;
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return InputFormat.ZIP;
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return InputFormat.XLSB;
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return InputFormat.XLSX;
            }
            return zip.getEntry("ppt/presentation.xml") != null ? InputFormat.PPTX : InputFormat.DOCX;
        }
    }

    /** The document whose first parts these are; an archive of a user's files begins with other names. */
    private static InputFormat cutShort(String head) {
        String first = head.substring(0, Math.min(head.length(), OFFICE_WITHIN));
        if (OFD_PART.matcher(first).find()) {
            return InputFormat.OFD;
        }
        if (!OFFICE.matcher(first).find()) {
            return InputFormat.ZIP;
        }
        return head.contains("xl/") ? InputFormat.XLSX : InputFormat.DOCX;
    }

    private static InputFormat insideOle2(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                return InputFormat.LOCKED;
            }
            if (root.hasEntry("Workbook") || root.hasEntry("WORKBOOK") || root.hasEntry("Book")) {
                return InputFormat.XLS;
            }
            return root.hasEntry("WordDocument") ? InputFormat.DOC : InputFormat.OLE2;
        } catch (IOException | RuntimeException e) {
            // The library throws unchecked exceptions on damaged files; who opens the file says what is wrong.
            return InputFormat.OLE2;
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
