package org.mingzhang.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void aPrintedFigureSaysHalfALastDigitEitherWay() {
        Figure figure = Figure.of(new BigDecimal("12.06"));

        assertThat(figure.conventional()).isEqualTo(interval("12.055", "12.065"));
        assertThat(figure.literal()).isEqualTo(figure.conventional());
    }

    @Test
    void aZeroIsNothingByConventionAndAnIntervalToTheLetter() {
        Figure zero = Figure.of(new BigDecimal("0.00"));

        assertThat(zero.conventional()).isEqualTo(Interval.ZERO);
        assertThat(zero.literal()).isEqualTo(interval("-0.005", "0.005"));
    }

    @Test
    void aBareZeroIsAsPreciseAsItsTable() {
        Figure zero = new Figure(BigDecimal.ZERO, 2);

        assertThat(zero.literal()).isEqualTo(interval("-0.005", "0.005"));
    }

    @Test
    void droppedZerosAreZerosByConventionAndUnknownToTheLetter() {
        Figure dropped = new Figure(new BigDecimal("12.5"), 2);

        assertThat(dropped.conventional()).isEqualTo(interval("12.495", "12.505"));
        assertThat(dropped.literal()).isEqualTo(interval("12.45", "12.55"));
    }

    @Test
    void aFigureIsNeverLessPreciseThanItsOwnDigits() {
        Figure finer = new Figure(new BigDecimal("1.234"), 2);

        assertThat(finer.decimals()).isEqualTo(3);
        assertThat(finer.conventional()).isEqualTo(interval("1.2335", "1.2345"));
    }

    @Test
    void wholeNumbersRoundToTheUnit() {
        assertThat(Figure.of(new BigDecimal("7")).conventional()).isEqualTo(interval("6.5", "7.5"));
    }

    private static Interval interval(String low, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(high));
    }
}
