package org.mingzhang.ledger.performance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files kept as evidence, each once, never changed. */
public final class Attachments {
    private final JdbcClient jdbc;

    /** The files in this database. */
    public Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file; one that is there already stays as it is. */
    public Attachment keep(String name, byte[] content) {
        String digest = digest(content);
        jdbc.sql("insert into attachment (digest, content) values (?, ?) on conflict do nothing")
                .params(digest, content)
                .update();
        return new Attachment(name, digest);
    }

    /** The bytes of the file with that digest. */
    public Optional<byte[]> content(String digest) {
        return jdbc.sql("select content from attachment where digest = ?")
                .param(digest)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
