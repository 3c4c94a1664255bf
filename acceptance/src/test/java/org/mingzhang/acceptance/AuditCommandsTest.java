package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The audit of the example finds what was planted, see {@code examples/README.md}, in every format. */
class AuditCommandsTest {
    private static final Set<String> PLANTED =
            Set.of("公开03|20126", "公开05|合计", "公开05|2101101", "公开02|210", "公开09|公务接待费");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theReadmesShowWhatTheCommandSays() {
        String out = Command.run("audit", Repository.example()).out();
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            String text = Repository.text(Repository.root().resolve(readme));
            int from = text.indexOf('\n', text.indexOf("```\n文件：") + 4);
            assertThat(out).as(readme).contains(text.substring(from, text.indexOf("\n```", from)));
        }
    }

    @Test
    void thePlantedFaultsAreFoundAndNothingElseIsAnError() {
        Command command = Command.run("audit", "--format", "json", Repository.example());
        assertThat(command.status()).isEqualTo(1);
        Set<String> found = new HashSet<>();
        for (JsonNode finding : command.json().path(0).path("findings")) {
            JsonNode place = finding.path("evidence").path(0);
            String name = PLANTED.stream()
                    .filter(planted -> planted.startsWith(place.path("form").asString() + "|"))
                    .filter(planted -> place.toString().contains(planted.substring(planted.indexOf('|') + 1)))
                    .findFirst()
                    .orElse(place.toString());
            if (!finding.path("severity").asString().equals("info")) {
                found.add(name);
            }
        }
        assertThat(found).isEqualTo(PLANTED);
    }

    @Test
    void textShowsTheEquationAndPageMarksTheCell() {
        Command text = Command.run("audit", Repository.example());
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out()).contains("【错误】", "算式：", "301.86", "310.86", "依据：");
        Path page = folder.resolve("report.html");
        assertThat(Command.run("audit", "--format", "html", "-o", page, Repository.example())
                        .status())
                .isEqualTo(1);
        assertThat(Repository.text(page)).contains("class=\"culprit error\">301.86");
    }
}
