package org.mingzhang.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FenTest {
    @Test
    void yuanBecomeFenAndComeBackWithTwoDecimals() {
        assertThat(Fen.ofYuan(new BigDecimal("12.3"))).isEqualTo(new Fen(1230));
        assertThat(Fen.ofYuan(new BigDecimal("-0.01"))).isEqualTo(new Fen(-1));
        assertThat(new Fen(1230).yuan()).isEqualTo(new BigDecimal("12.30"));
    }

    @Test
    void partsOfAFenAreRefused() {
        assertThatThrownBy(() -> Fen.ofYuan(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sumsNeverRunOver() {
        assertThat(new Fen(3).plus(new Fen(-5))).isEqualTo(new Fen(-2));
        assertThatThrownBy(() -> new Fen(Long.MAX_VALUE).plus(new Fen(1))).isInstanceOf(ArithmeticException.class);
    }
}
