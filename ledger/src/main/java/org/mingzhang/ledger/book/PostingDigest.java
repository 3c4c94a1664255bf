package org.mingzhang.ledger.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes two postings the same: kind, day, voucher and what they move; not who typed them or how they are explained. */
final class PostingDigest {
    private static final String SEPARATOR = "\u001f";

    private PostingDigest() {}

    static String of(Voucher voucher, Posting posting) {
        StringBuilder text = new StringBuilder()
                .append(posting.kind())
                .append(SEPARATOR)
                .append(voucher.date())
                .append(SEPARATOR)
                .append(voucher.number());
        if (posting instanceof Posting.Reverse(String key)) {
            text.append(SEPARATOR).append(key);
        }
        for (Movement movement : posting.movements()) {
            text.append(SEPARATOR)
                    .append(movement.line())
                    .append(SEPARATOR)
                    .append(movement.source().id())
                    .append(SEPARATOR)
                    .append(movement.target().id())
                    .append(SEPARATOR)
                    .append(movement.amount().count());
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
