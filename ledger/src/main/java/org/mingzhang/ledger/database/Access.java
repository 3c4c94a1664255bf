package org.mingzhang.ledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may connect to the embedded server. It is born open to everyone on the machine; the first start sets a password and
 * shuts the door.
 */
final class Access {
    private static final int PASSWORD_BYTES = 24;
    private static final String RULES = """
            # Written by Mingzhang: from this machine only, with the password in the folder above.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final String password;
    private final Path rules;
    private final boolean open;

    private Access(String password, Path rules, boolean open) {
        this.password = password;
        this.rules = rules;
        this.open = open;
    }

    static Access of(Path home, Path data) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(secret);
            PrivateFiles.write(file, HexFormat.of().formatHex(secret));
        }
        Path rules = data.resolve("pg_hba.conf");
        boolean open = !Files.exists(rules) || !Files.readString(rules).equals(RULES);
        return new Access(Files.readString(file).strip(), rules, open);
    }

    String password() {
        return password;
    }

    /** After the server has started: sets the password and lets nobody in without it. */
    void close(DataSource server) throws IOException {
        if (!open) {
            return;
        }
        JdbcClient jdbc = JdbcClient.create(server);
        // The password is hexadecimal digits of our own making; the statement takes no parameters.
        jdbc.sql("alter role postgres password '" + password + "'").update();
        PrivateFiles.write(rules, RULES);
        jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
    }
}
