package org.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.audit.Evidence;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.write.report.Places;

/** How a row is named to a reader, whatever of code and name is known. */
class PlacesTest {
    @ParameterizedTest
    @CsvSource({
        "2080505, 基本养老保险, 2080505 基本养老保险",
        "project, 总分, 总分",
        "'', 总分, 总分",
        "' ', '', ",
        "2080505, '', 2080505",
    })
    void aRowIsCalledByWhatIsKnownOfIt(String code, String name, String called) {
        assertThat(Places.row(evidence(code, name))).isEqualTo(Optional.ofNullable(called));
    }

    @Test
    void aSheetWithoutANameHasNoRow() {
        assertThat(Places.of(evidence("", ""))).isEqualTo("公开05 表");
    }

    private static Evidence evidence(String code, String name) {
        return new Evidence(
                Optional.empty(),
                Optional.of("公开05"),
                Optional.empty(),
                Optional.of(code),
                Optional.of(name),
                Optional.empty(),
                "",
                Optional.empty(),
                Origin.NONE);
    }
}
