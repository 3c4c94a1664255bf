package org.mingzhang.read.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.mingzhang.read.ooxml.XmlCursor;

/**
 * The parts of a package by their places. Names are compared as writers of OFD use them: whatever the case, with or without
 * a slash before, and with the slashes of Windows.
 */
final class OfdPackage implements AutoCloseable {
    private static final String ENTRY = "OFD.xml";
    /** What is there when parts are encrypted (GM/T 0099). */
    private static final String ENCRYPTIONS = "Encryptions.xml";

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private OfdPackage(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(entry -> parts.putIfAbsent(key(entry.getName()), entry));
    }

    /** Opens the file, which was checked. */
    static OfdPackage open(Path file) throws IOException {
        // Names are ASCII by the standard; a single-byte encoding reads every directory.
        return new OfdPackage(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1));
    }

    boolean encrypted() {
        return parts.containsKey(key(ENCRYPTIONS));
    }

    /** Where the package begins. */
    static String entry() {
        return ENTRY;
    }

    /**
     * The place of a part.
     *
     * @param from     the part that refers to it
     * @param location as it is stated: from the root with a slash before, or from where the other part stands
     */
    String place(String from, String location) {
        String words = location.strip().replace('\\', '/');
        String beside = from.substring(0, from.lastIndexOf('/') + 1) + words;
        boolean fromRoot = words.startsWith("/") || !parts.containsKey(key(beside)) && parts.containsKey(key(words));
        return fromRoot ? words : beside;
    }

    /** What reads a part. */
    interface Reading {
        void of(XmlCursor xml) throws XMLStreamException, IOException;
    }

    /**
     * Reads a part.
     *
     * @return whether there is such a part
     * @throws XMLStreamException where it is damaged
     */
    boolean read(String place, Reading reading) throws IOException, XMLStreamException {
        // Only parts of this kind are held against the limits before.
        Optional<ZipEntry> part = place.toLowerCase(Locale.ROOT).endsWith(".xml")
                ? Optional.ofNullable(parts.get(key(place)))
                : Optional.empty();
        if (part.isEmpty()) {
            return false;
        }
        try (InputStream stream = zip.getInputStream(part.get());
                XmlCursor xml = new XmlCursor(stream)) {
            reading.of(xml);
        }
        return true;
    }

    private static String key(String name) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.replace('\\', '/').toLowerCase(Locale.ROOT).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
