package org.mingzhang.read.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingzhang.read.UnreadableException;

/** Turns the bytes of a text file into characters: UTF-8, UTF-16 with a mark, or GB18030 (which holds GBK and GB2312). */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** A real text has some odd characters (symbols of private fonts, a stray form feed), a wrong guess many. */
    private static final int ODD_ONE_IN = 20;

    private static final String UNKNOWN =
            "编码无法识别：既不是 UTF-8、UTF-16，也不是 GB18030（GBK）。请用记事本等软件打开，确认文字显示正常后另存为 UTF-8 编码的文本再试。";
    private static final String EMPTY = "文件是空的（0 字节）。请检查文件是否下载或者导出完整。";
    private static final String BLANK = "文件中只有空白，没有文字。请检查文件是否导出完整。";
    private static final String BINARY = "文件不是文本，也不是能够识别的格式。现在可以读取 .pdf、.docx、.xlsx、.xls、.html、.txt、.md 文件，请另存为其中一种再试。";

    private TextDecoder() {}

    /**
     * Reads and decodes the file.
     *
     * @throws UnreadableException where it is empty, blank, binary, or in no known encoding
     */
    public static String decode(Path file) throws UnreadableException {
        try {
            return decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableException("读取文件时出错，请检查文件是否存在、是否有权限读取。", e);
        }
    }

    /**
     * Decodes the bytes; a byte order mark is left out.
     *
     * @throws UnreadableException where they are none, blank, binary, or in no known encoding
     */
    public static String decode(byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException(EMPTY);
        }
        String text = withMark(bytes);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (bare.isBlank()) {
            throw new UnreadableException(BLANK);
        }
        return bare;
    }

    private static String withMark(byte[] bytes) throws UnreadableException {
        try {
            if (starts(bytes, 0xFE, 0xFF)) {
                return plausible(strict(bytes, StandardCharsets.UTF_16BE));
            }
            if (starts(bytes, 0xFF, 0xFE)) {
                return plausible(strict(bytes, StandardCharsets.UTF_16LE));
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableException(UNKNOWN, e);
        }
        try {
            return plausible(strict(bytes, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            return gb18030(bytes);
        }
    }

    private static String gb18030(byte[] bytes) throws UnreadableException {
        int damagedAt = damageInUtf8(bytes);
        if (damagedAt >= 0) {
            throw new UnreadableException("文件的编码是 UTF-8，但是从第 " + (damagedAt + 1) + " 个字节起有损坏。请重新下载或者重新导出后再试。");
        }
        try {
            return plausible(strict(bytes, GB18030));
        } catch (CharacterCodingException e) {
            throw new UnreadableException(UNKNOWN, e);
        }
    }

    /**
     * Where a UTF-8 text is damaged, or -1 where it is no UTF-8 at all: Chinese in GB18030 breaks UTF-8 in nearly every
     * character, a truncated or patched UTF-8 file in one or two. Without this, its bytes would pass as odd GB18030.
     */
    private static int damageInUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.codePoints().filter(c -> c == 0xFFFD).count();
        long whole = lenient.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
        if (broken == 0 || broken * ODD_ONE_IN > whole) {
            return -1;
        }
        String before = lenient.substring(0, lenient.indexOf(0xFFFD));
        return before.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String plausible(String text) throws UnreadableException {
        long controls = text.codePoints().filter(TextDecoder::isControl).count();
        if (controls * ODD_ONE_IN > text.length()) {
            throw new UnreadableException(BINARY);
        }
        long odd = text.codePoints().filter(TextDecoder::isOdd).count();
        if (odd * ODD_ONE_IN > text.length()) {
            throw new UnreadableException(UNKNOWN);
        }
        return text;
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }

    private static boolean isOdd(int c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
