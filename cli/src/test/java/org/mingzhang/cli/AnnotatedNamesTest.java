package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatedNamesTest {
    @Test
    void aNameOfItsOwnIsKept() {
        assertThat(of("a/甲.pdf", "b/乙.txt", "包.zip!c/丙.PDF")).containsExactly("甲", "乙", "丙");
    }

    @Test
    void theFoldersTellTheSameNamesApart() {
        assertThat(of("x/甲局/决算.pdf", "x/乙局/决算.pdf", "包.zip!丙局/决算.pdf")).containsExactly("甲局_决算", "乙局_决算", "丙局_决算");
        assertThat(of("x/甲/决算.pdf", "y/甲/决算.pdf")).containsExactly("x_甲_决算", "y_甲_决算");
    }

    @Test
    void aTextAndAPdfOfOneNameGetCopiesWithDifferentEndings() {
        assertThat(of("决算.pdf", "决算.txt")).containsExactly("决算", "决算");
        assertThat(of("决算.md", "决算.txt").stream().distinct()).hasSize(2);
    }

    @Test
    void whatNoFolderTellsApartIsNumbered() {
        assertThat(of("a/Report.pdf", "A/report.pdf")).containsExactly("a_Report", "A_report-2");
        assertThat(of("决算.pdf", "../决算.pdf", "决算-2.pdf").stream().distinct()).hasSize(3);
    }

    @Test
    void namesFitOnEveryDisk() {
        String name = of("a/" + "很长".repeat(60) + ".pdf").getFirst();
        assertThat((name + "-annotated-2.pdf.1234567890.part").getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(255);
        assertThat(of("a/b:c?.pdf").getFirst()).isEqualTo("b_c_");
    }

    private static List<String> of(String... documents) {
        var names = AnnotatedNames.of(List.of(documents));
        return List.of(documents).stream().map(names::get).toList();
    }
}
