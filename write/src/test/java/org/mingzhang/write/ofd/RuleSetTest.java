package org.mingzhang.write.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleSetTest {
    @Test
    void sidesThatTouchAreOneLineAndSharedOnesAreDrawnOnce() {
        RuleSet rules = new RuleSet();
        rules.frame(0, 0, 10, 5);
        rules.frame(10, 0, 20, 5);
        rules.frame(0, 5, 20, 10);
        assertThat(rules.rules())
                .containsExactly(
                        new Mark.Rule(0, 0, 20, 0),
                        new Mark.Rule(0, 5, 20, 5),
                        new Mark.Rule(0, 10, 20, 10),
                        new Mark.Rule(0, 0, 0, 10),
                        new Mark.Rule(10, 0, 10, 5),
                        new Mark.Rule(20, 0, 20, 10));
    }

    @Test
    void linesApartStayApart() {
        RuleSet rules = new RuleSet();
        rules.frame(0, 0, 10, 5);
        rules.frame(20, 0, 30, 5);
        rules.frame(5, 0, 8, 5);
        assertThat(rules.rules())
                .startsWith(new Mark.Rule(0, 0, 10, 0), new Mark.Rule(20, 0, 30, 0))
                .hasSize(10);
    }
}
