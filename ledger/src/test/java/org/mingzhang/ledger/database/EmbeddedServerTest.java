package org.mingzhang.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedServerTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void itKeepsWhatItHasAndIsClosedToOthers() throws Exception {
        Path home = folder.resolve("数据 目录");
        String url;
        try (Database database = Database.embedded(home)) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                assertThat(jdbc.sql("show " + setting).query(String.class).single())
                        .as(setting)
                        .isEqualTo("on");
            }
            jdbc.sql("create table kept (word text)").update();
            jdbc.sql("insert into kept values ('一')").update();
            url = database.server().orElseThrow().url();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThatThrownBy(() -> Database.embedded(home))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("另一个明账程序");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guess"))
                .isInstanceOf(SQLException.class);
        try (Database database = Database.embedded(home)) {
            assertThat(JdbcClient.create(database.dataSource())
                            .sql("select word from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("一");
            String password = database.server().orElseThrow().password();
            String served = database.server().orElseThrow().url() + "?user=postgres&password=" + password;
            try (Database other = Database.served(served)) {
                assertThat(other.server()).isEmpty();
            }
        }
    }

    @Test
    void aStartThatWasCutOffBeforeAnythingWasKeptIsMadeAgain() throws Exception {
        Files.createDirectories(folder.resolve("data/base"));
        Files.writeString(folder.resolve("data/PG_VERSION"), "18");
        try (Database database = Database.embedded(folder)) {
            assertThat(JdbcClient.create(database.dataSource())
                            .sql("select count(*) from line")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    /** Each server runs from its own folder: deleting one takes nothing away from another of the same program. */
    @Test
    void itNeedsNoFolderButItsOwn() throws Exception {
        try (Database first = Database.embedded(folder.resolve("first"))) {
            assertThat(first.server()).isPresent();
            try (Database second = Database.embedded(folder.resolve("second"))) {
                assertThat(folder.resolve("second/program")).isNotEmptyDirectory();
                assertThat(second.server().orElseThrow().port())
                        .isNotEqualTo(first.server().orElseThrow().port());
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidInChinese() {
        assertThatThrownBy(() -> Database.served("jdbc:postgresql://localhost:1/none?user=a&password=b"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("请检查");
    }
}
