package org.mingzhang.audit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pattern that backtracks without end is given up; one that does not is followed to the end of the text. */
class PatienceTest {
    @Test
    void aPatternWithoutEndFindsNothing() {
        assertThat(Patience.places(Pattern.compile("(?:甲|甲甲|甲乙?)*丙"), "甲".repeat(4000)))
                .isEmpty();
    }

    @Test
    void everyPlaceIsFoundWithItsGroup() {
        assertThat(Patience.places(Pattern.compile("(\\d+)万元"), "收入10万元，支出9万元。"))
                .extracting(Patience.Place::group)
                .containsExactly("10", "9");
    }
}
