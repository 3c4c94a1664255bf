package org.mingzhang.read.input;

import java.util.concurrent.atomic.AtomicLong;
import org.mingzhang.read.UnreadableException;

/**
 * Counts what comes out of an archive, and stops where it is more than any document holds. Headers may lie: only bytes
 * that really come out count. Safe for many threads.
 */
final class Inflation {
    private final Limits limits;
    private final AtomicLong inflated = new AtomicLong();

    Inflation(Limits limits) {
        this.limits = limits;
    }

    /**
     * Counts bytes of an entry.
     *
     * @param more       how many have come out just now
     * @param entry      how many of the entry so far, these included
     * @param compressed how many the entry takes in the archive
     * @throws UnreadableException with a message for people, where it is too much
     */
    void count(int more, long entry, long compressed) throws UnreadableException {
        if (entry > limits.fileBytes()) {
            throw new UnreadableException(InputFiles.tooLarge(limits));
        }
        if (entry > limits.ratioFrom() && entry / Math.max(compressed, 1) > limits.ratio()) {
            throw new UnreadableException("压缩比例异常（解压后超过原大小的 " + limits.ratio() + " 倍），可能是恶意压缩包，已停止解压。如果文件可信，请解压后直接检查。");
        }
        if (inflated.addAndGet(more) > limits.archiveBytes()) {
            throw new UnreadableException("压缩包解压后的总大小超过 " + (limits.archiveBytes() >> 30) + " GB，已停止解压。请分成几个压缩包再试。");
        }
    }
}
