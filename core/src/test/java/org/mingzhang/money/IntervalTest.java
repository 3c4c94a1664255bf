package org.mingzhang.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void anEmptyIntervalIsRefused() {
        assertThatThrownBy(() -> new Interval(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("empty interval: 1 > 0");
    }

    @Test
    void intervalsThatTouchMeet() {
        Interval low = new Interval(BigDecimal.ZERO, BigDecimal.ONE);
        Interval high = new Interval(BigDecimal.ONE, BigDecimal.TEN);

        assertThat(low.meets(high)).isTrue();
    }

    @Property
    void sumsOfMembersAreMembersOfTheSum(@ForAll("members") Member one, @ForAll("members") Member other) {
        assertThat(one.interval().plus(other.interval()).contains(one.amount().add(other.amount())))
                .isTrue();
    }

    @Property
    void plusIsCommutative(@ForAll("members") Member one, @ForAll("members") Member other) {
        assertThat(one.interval().plus(other.interval()))
                .isEqualTo(other.interval().plus(one.interval()));
    }

    @Property
    void multiplesOfMembersAreMembersWhateverTheSign(
            @ForAll("members") Member member, @ForAll("amounts") BigDecimal factor) {
        assertThat(member.interval().times(factor).contains(member.amount().multiply(factor)))
                .isTrue();
    }

    @Property
    void aNegativeFactorTurnsTheIntervalRound(@ForAll("members") Member member) {
        Interval turned = member.interval().times(BigDecimal.ONE.negate());

        assertThat(turned.low()).isEqualTo(member.interval().high().negate());
        assertThat(turned.high()).isEqualTo(member.interval().low().negate());
    }

    @Property
    void meetingIsMutual(@ForAll("members") Member one, @ForAll("members") Member other) {
        assertThat(one.interval().meets(other.interval()))
                .isEqualTo(other.interval().meets(one.interval()));
    }

    @Property
    void intervalsWithACommonMemberMeet(@ForAll("members") Member one, @ForAll("amounts") BigDecimal more) {
        Interval from = new Interval(one.amount(), one.amount().add(more.abs()));

        assertThat(one.interval().meets(from)).isTrue();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.longs().between(-100_000_000, 100_000_000).map(fen -> BigDecimal.valueOf(fen, 2));
    }

    @Provide
    Arbitrary<Member> members() {
        Arbitrary<BigDecimal> margin = Arbitraries.longs().between(0, 10_000).map(fen -> BigDecimal.valueOf(fen, 3));
        return Combinators.combine(amounts(), margin, margin)
                .as((amount, below, above) ->
                        new Member(new Interval(amount.subtract(below), amount.add(above)), amount));
    }

    /** An interval and an amount that lies in it. */
    record Member(Interval interval, BigDecimal amount) {}
}
