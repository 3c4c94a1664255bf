package org.mingzhang.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.ledger.TestLedger;
import org.mingzhang.money.Fen;
import org.springframework.dao.DataAccessException;

/** What no program can do to the books, this one included: the rules are in the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseRulesTest {
    private final TestLedger test = TestLedger.start();
    private final String line = test.line();

    DatabaseRulesTest() {
        test.ledger().books().post(test.voucher(), new Posting.Approve(line, new Fen(1000)));
        test.ledger().books().post(test.voucher(), new Posting.Pay(line, new Fen(300)));
    }

    @AfterAll
    void close() {
        test.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update transfer set note = 'x'",
                "delete from transfer",
                "update movement set amount = amount + 1",
                "delete from movement",
                "truncate movement cascade",
                "truncate transfer cascade",
                "update line set fund = 'other'",
                "delete from line",
                "update balance set available = available + 1, initial = initial - 1",
                "delete from balance",
                "update unit_state set dissolved = true",
                "delete from unit_state",
                "update account set name = 'x'",
                "truncate account cascade"
            })
    void nothingIsChangedOrTakenAway(String statement) {
        assertThatThrownBy(() -> test.jdbc().sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append_only");
        assertThat(test.ledger().check().sound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'pay', 'available', 'spent', 701", "'refund', 'spent', 'available', 301"})
    void rawMovementsCannotGoBelowZero(String movement) {
        assertThatThrownBy(() -> raw(movement))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("_not_negative");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'pay', 'spent', 'available', 1",
                "'approve', 'initial', 'spent', 1",
                "'pay', 'available', 'available', 1",
                "'pay', 'available', 'spent', 0",
                "'pay', 'available', 'spent', -5",
                "'conjure', 'nothing', 'available', 5"
            })
    void rawMovementsFitTheirKind(String movement) {
        assertThatThrownBy(() -> raw(movement)).isInstanceOf(DataAccessException.class);
        assertThat(test.ledger().check().sound()).isTrue();
    }

    @Test
    void whatIsPaidRawIsBookedToo() {
        raw("'pay', 'available', 'spent', 7");
        assertThat(test.ledger().books().balance(line).orElseThrow().spent()).isEqualTo(new Fen(307));
    }

    private void raw(String movement) {
        String kind = movement.substring(1, movement.indexOf('\'', 1));
        test.jdbc().sql("""
                        with t as (insert into transfer (posting_key, kind, on_date, voucher, clerk, note, digest)
                                   values (gen_random_uuid()::text, ?, '2024-05-01', '', '', '', '') returning id)
                        insert into movement (transfer_id, no, kind, line_id, source, target, amount)
                        select t.id, 1, v.kind, l.id, v.source, v.target, v.amount
                        from t, line l, (values (%s)) as v (kind, source, target, amount) where l.code = ?
                        """.formatted(movement)).params(kind, line).update();
    }
}
