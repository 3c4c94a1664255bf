package org.mingzhang.read.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The size of an archive's table of contents, read before a library loads all of it into memory. */
final class ArchiveDirectory {
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x06054B50;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;

    private ArchiveDirectory() {}

    /** Whether the table of contents claims to be within the limits; false also where there is none. */
    static boolean within(Path archive, Limits limits) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(archive)) {
            int length = (int) Math.min(channel.size(), END_BYTES + LONGEST_COMMENT);
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - length);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {
                // A channel may give less than asked.
            }
            for (int at = length - END_BYTES; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    int entries = Short.toUnsignedInt(tail.getShort(at + ENTRIES_AT));
                    long size = Integer.toUnsignedLong(tail.getInt(at + SIZE_AT));
                    return entries <= limits.entries() && size <= limits.directoryBytes();
                }
            }
            return false;
        }
    }
}
