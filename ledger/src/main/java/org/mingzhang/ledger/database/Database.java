package org.mingzhang.ledger.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A PostgreSQL with the ledger's tables, and connections to it. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 20;
    private static final String MIGRATIONS = "classpath:org/mingzhang/ledger/migration";

    private final HikariDataSource pool;
    private final Optional<EmbeddedServer> server;

    private Database(HikariConfig config, Optional<EmbeddedServer> server) {
        this.pool = new HikariDataSource(config);
        this.server = server;
    }

    /**
     * The server that comes with the program, its data in the folder; started here and stopped by {@link #close()}.
     *
     * @param folder where the data is or shall be; made where it is missing
     * @throws DatabaseException where it cannot be started, in Chinese with what to do
     */
    public static Database embedded(Path folder) throws DatabaseException {
        EmbeddedServer server = EmbeddedServer.start(folder);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername(EmbeddedServer.USER);
        config.setPassword(server.password());
        try {
            return migrated(config, Optional.of(server));
        } catch (DatabaseException e) {
            server.close();
            throw e;
        }
    }

    /**
     * A server that runs elsewhere.
     *
     * @param url the JDBC address, with user and password where it needs them
     * @throws DatabaseException where it cannot be reached or lacks rights, in Chinese with what to do
     */
    public static Database served(String url) throws DatabaseException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        return migrated(config, Optional.empty());
    }

    /** Connections, each a transaction of its own unless told otherwise. */
    public DataSource dataSource() {
        return pool;
    }

    /** The embedded server, where this is one. */
    public Optional<EmbeddedServer> server() {
        return server;
    }

    @Override
    public void close() {
        pool.close();
        server.ifPresent(EmbeddedServer::close);
    }

    private static Database migrated(HikariConfig config, Optional<EmbeddedServer> server) throws DatabaseException {
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("ledger");
        try {
            Database database = new Database(config, server);
            try {
                Flyway.configure()
                        .dataSource(database.pool)
                        .locations(MIGRATIONS)
                        .load()
                        .migrate();
                return database;
            } catch (RuntimeException e) {
                database.pool.close();
                throw e;
            }
        } catch (RuntimeException e) {
            throw new DatabaseException("数据库无法连接，或者其中的数据表无法建立：" + reason(e) + "。请检查数据库地址、用户、密码和建表权限。", e);
        }
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
