package org.mingzhang.read.ooxml;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.input.Limits;
import org.mingzhang.read.input.PackageCheck;
import org.xml.sax.SAXException;

/** Opens the package of an office document, or says in plain words why it cannot be read. */
public final class OfficePackage {
    private OfficePackage() {}

    /** Reads what is wanted of an open package. */
    public interface Reading<T> {
        /** Reads; whatever the library throws on damaged parts may go through. */
        T of(OPCPackage opened)
                throws IOException, OpenXML4JException, SAXException, XMLStreamException, UnreadableException;
    }

    /**
     * Opens the file, reads, and closes it.
     *
     * @param chinese what the file is, for messages
     * @throws UnreadableException with a message for people: not there, empty, damaged, too large
     */
    public static <T> T read(Path file, String chinese, Reading<T> reading) throws UnreadableException {
        PackageCheck.checkFile(file, Limits.DEFAULT, chinese);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return reading.of(opened);
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException e) {
            throw PackageCheck.damaged(chinese, e);
        } catch (RuntimeException | StackOverflowError e) {
            // The library throws unchecked exceptions on damaged files.
            throw PackageCheck.damaged(chinese, e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableException(chinese + "展开后过大，内存不足，无法读取。请将文件拆分后再试。", e);
        }
    }
}
