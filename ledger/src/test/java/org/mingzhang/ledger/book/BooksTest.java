package org.mingzhang.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fund;
import org.mingzhang.ledger.TestLedger;
import org.mingzhang.ledger.book.Outcome.AlreadyPosted;
import org.mingzhang.ledger.book.Outcome.Posted;
import org.mingzhang.ledger.book.Outcome.Refusal;
import org.mingzhang.ledger.book.Outcome.Refused;
import org.mingzhang.ledger.registry.Unit;
import org.mingzhang.ledger.registry.UnitNature;
import org.mingzhang.money.Fen;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BooksTest {
    private final TestLedger test = TestLedger.start();
    private final Books books = test.ledger().books();

    @BeforeAll
    void open() {
        assertThat(test.ledger().check().sound()).isTrue();
    }

    @AfterAll
    void theBooksAreSound() {
        assertThat(test.ledger().check()).matches(BooksCheck.Result::sound);
        test.close();
    }

    @Test
    void aYearOfALine() {
        String line = test.line();
        String other = test.line();
        String next = test.line(TestLedger.YEAR + 1, Fund.GENERAL_PUBLIC_BUDGET);
        post(new Posting.Approve(line, yuan("1000.00")));
        post(new Posting.Supplement(line, yuan("200.50")));
        post(new Posting.Cut(line, yuan("0.50")));
        post(new Posting.Transfer(line, other, yuan("100")));
        post(new Posting.Pay(line, yuan("800")));
        post(new Posting.Refund(line, yuan("50")));
        post(new Posting.CarryOver(line, next, yuan("250")));
        post(new Posting.Recall(line, yuan("40")));
        Balance balance = balance(line);
        assertThat(balance.initial()).isEqualTo(yuan("1000"));
        assertThat(balance.revised()).isEqualTo(yuan("1060"));
        assertThat(balance.spent()).isEqualTo(yuan("750"));
        assertThat(balance.available()).isEqualTo(yuan("60"));
        assertThat(balance.sum()).isEqualTo(Fen.ZERO);
        assertThat(balance(other).available()).isEqualTo(yuan("100"));
        assertThat(balance(next).revised()).isEqualTo(yuan("250"));
    }

    @Test
    void noMoreIsPaidThanThereIs() {
        String line = test.line();
        post(new Posting.Approve(line, yuan("10")));
        assertThat(books.post(test.voucher(), new Posting.Pay(line, yuan("10.01"))))
                .isEqualTo(new Refused(Refusal.NOT_ENOUGH_AUTHORITY));
        assertThat(books.post(test.voucher(), new Posting.Cut(line, yuan("10.01"))))
                .isEqualTo(new Refused(Refusal.NOT_ENOUGH_AUTHORITY));
        post(new Posting.Pay(line, yuan("10")));
        assertThat(books.post(test.voucher(), new Posting.Refund(line, yuan("10.01"))))
                .isEqualTo(new Refused(Refusal.NOT_ENOUGH_SPENT));
        assertThat(balance(line).available()).isEqualTo(Fen.ZERO);
    }

    @Test
    void aKeyCountsOnceAndForOnePostingOnly() {
        String line = test.line();
        Voucher voucher = test.voucher();
        Posting approve = new Posting.Approve(line, yuan("10"));
        assertThat(books.post(voucher, approve)).isEqualTo(new Posted());
        assertThat(books.post(voucher, approve)).isEqualTo(new AlreadyPosted());
        assertThat(books.post(voucher, new Posting.Approve(line, yuan("11"))))
                .isEqualTo(new Refused(Refusal.KEY_TAKEN));
        assertThat(books.post(voucher, new Posting.Supplement(line, yuan("10"))))
                .isEqualTo(new Refused(Refusal.KEY_TAKEN));
        assertThat(balance(line).available()).isEqualTo(yuan("10"));
    }

    @Test
    void aPostingIsReversedOnceAndAReversalNever() {
        String line = test.line();
        Voucher approved = test.voucher();
        books.post(approved, new Posting.Approve(line, yuan("10")));
        Voucher paid = test.voucher();
        books.post(paid, new Posting.Pay(line, yuan("4")));
        assertThat(books.post(test.voucher(), new Posting.Reverse(approved.key())))
                .isEqualTo(new Refused(Refusal.NOT_ENOUGH_AUTHORITY));
        Voucher reversal = test.voucher();
        assertThat(books.post(reversal, new Posting.Reverse(paid.key()))).isEqualTo(new Posted());
        assertThat(books.post(reversal, new Posting.Reverse(paid.key()))).isEqualTo(new AlreadyPosted());
        assertThat(books.post(test.voucher(), new Posting.Reverse(paid.key())))
                .isEqualTo(new Refused(Refusal.NOT_REVERSIBLE));
        assertThat(books.post(test.voucher(), new Posting.Reverse(reversal.key())))
                .isEqualTo(new Refused(Refusal.NOT_REVERSIBLE));
        assertThat(books.post(test.voucher(), new Posting.Reverse("never posted")))
                .isEqualTo(new Refused(Refusal.UNKNOWN_POSTING));
        assertThat(balance(line).available()).isEqualTo(yuan("10"));
        assertThat(balance(line).spent()).isEqualTo(Fen.ZERO);
    }

    @Test
    void aTransferIsReversedOnBothLines() {
        String from = test.line();
        String to = test.line();
        post(new Posting.Approve(from, yuan("10")));
        Voucher transfer = test.voucher();
        books.post(transfer, new Posting.Transfer(from, to, yuan("7")));
        post(new Posting.Reverse(transfer.key()));
        assertThat(balance(from).available()).isEqualTo(yuan("10"));
        assertThat(balance(to).revised()).isEqualTo(Fen.ZERO);
    }

    @Test
    void onlyLinesThatBelongTogetherAreJoined() {
        String line = test.line();
        String fund = test.line(TestLedger.YEAR, Fund.GOVERNMENT_FUND);
        String next = test.line(TestLedger.YEAR + 1, Fund.GENERAL_PUBLIC_BUDGET);
        post(new Posting.Approve(line, yuan("10")));
        Refused unfit = new Refused(Refusal.LINES_DO_NOT_MATCH);
        assertThat(books.post(test.voucher(), new Posting.Transfer(line, line, yuan("1"))))
                .isEqualTo(unfit);
        assertThat(books.post(test.voucher(), new Posting.Transfer(line, fund, yuan("1"))))
                .isEqualTo(unfit);
        assertThat(books.post(test.voucher(), new Posting.Transfer(line, next, yuan("1"))))
                .isEqualTo(unfit);
        assertThat(books.post(test.voucher(), new Posting.CarryOver(line, test.line(), yuan("1"))))
                .isEqualTo(unfit);
        assertThat(books.post(test.voucher(), new Posting.Pay("no such line", yuan("1"))))
                .isEqualTo(new Refused(Refusal.UNKNOWN_LINE));
    }

    @Test
    void incomeHasLinesOfItsOwn() {
        Line.Income income =
                Line.Income.of(TestLedger.YEAR, TestLedger.UNIT, Fund.OPERATIONS, "2012604", Optional.empty());
        assertThat(test.ledger().lines().open(income)).isEqualTo(LineOutcome.OPENED);
        assertThat(test.ledger().lines().open(income)).isEqualTo(LineOutcome.ALREADY_OPEN);
        post(new Posting.OfIncome(income.code(), IncomeItem.PLAN, yuan("100")));
        post(new Posting.OfIncome(income.code(), IncomeItem.OPEN, yuan("30")));
        post(new Posting.OfIncome(income.code(), IncomeItem.RECEIVE, yuan("90")));
        Balance balance = balance(income.code());
        assertThat(balance.of(BookAccount.RESOURCES)).isEqualTo(yuan("120"));
        assertThat(balance.of(BookAccount.EXPECTED)).isEqualTo(yuan("100"));
        assertThat(balance.sum()).isEqualTo(Fen.ZERO);
        assertThat(books.post(test.voucher(), new Posting.Approve(income.code(), yuan("1"))))
                .isEqualTo(new Refused(Refusal.WRONG_SIDE));
        assertThat(books.post(test.voucher(), new Posting.OfIncome(test.line(), IncomeItem.RECEIVE, yuan("1"))))
                .isEqualTo(new Refused(Refusal.WRONG_SIDE));
    }

    @Test
    void aUnitDissolvedInTheYearHandsItsAuthorityOnAndPaysNoMore() {
        String unit = "909009";
        LocalDate end = LocalDate.of(TestLedger.YEAR, 7, 1);
        Unit alive = new Unit(
                unit,
                LocalDate.of(TestLedger.YEAR, 2, 1),
                TestLedger.DEPARTMENT,
                "云溪区史志办公室",
                false,
                false,
                UnitNature.CIVIL_SERVICE_LIKE,
                false);
        test.ledger().registry().record(alive);
        test.ledger()
                .registry()
                .record(new Unit(unit, end, alive.department(), alive.name(), false, false, alive.nature(), true));
        String line = "dissolved";
        test.ledger()
                .lines()
                .open(new Line.Expenditure(
                        line,
                        TestLedger.YEAR,
                        unit,
                        Fund.GENERAL_PUBLIC_BUDGET,
                        "2012601",
                        Optional.empty(),
                        Optional.empty(),
                        Category.PERSONNEL,
                        Optional.empty()));
        Refused notThere = new Refused(Refusal.UNIT_NOT_ACTIVE);
        LocalDate before = LocalDate.of(TestLedger.YEAR, 1, 15);
        assertThat(books.post(test.voucher(before), new Posting.Approve(line, yuan("10"))))
                .isEqualTo(notThere);
        assertThat(books.post(test.voucher(end.minusDays(1)), new Posting.Approve(line, yuan("10"))))
                .isEqualTo(new Posted());
        assertThat(books.post(test.voucher(end), new Posting.Pay(line, yuan("1"))))
                .isEqualTo(notThere);
        assertThat(books.post(test.voucher(end), new Posting.Transfer(test.line(), line, yuan("1"))))
                .isInstanceOf(Refused.class);
        assertThat(books.post(test.voucher(end), new Posting.Transfer(line, test.line(), yuan("6"))))
                .isEqualTo(new Posted());
        assertThat(books.post(test.voucher(end), new Posting.Recall(line, yuan("4"))))
                .isEqualTo(new Posted());
        assertThat(balance(line).available()).isEqualTo(Fen.ZERO);
    }

    @Test
    void aLineNamesAccountsOfItsYearAndUnitsThatAreThere() {
        Lines lines = test.ledger().lines();
        Line.Expenditure good = new Line.Expenditure(
                "good",
                TestLedger.YEAR,
                TestLedger.UNIT,
                Fund.GENERAL_PUBLIC_BUDGET,
                "2012601",
                Optional.of("30101"),
                Optional.of("50101"),
                Category.PERSONNEL,
                Optional.empty());
        assertThat(lines.open(good)).isEqualTo(LineOutcome.OPENED);
        assertThat(lines.find("good")).contains(good);
        assertThat(lines.of(TestLedger.UNIT, TestLedger.YEAR)).contains(good);
        assertThat(lines.open(with(good, TestLedger.UNIT, "2012602"))).isEqualTo(LineOutcome.CODE_TAKEN);
        assertThat(lines.open(named("b", with(good, "909777", "2012601")))).isEqualTo(LineOutcome.UNKNOWN_UNIT);
        assertThat(lines.open(named("c", with(good, TestLedger.UNIT, "2990101"))))
                .isEqualTo(LineOutcome.UNKNOWN_ACCOUNT);
        assertThat(lines.open(new Line.Expenditure(
                        "d",
                        good.year(),
                        good.unit(),
                        good.fund(),
                        good.functional(),
                        Optional.empty(),
                        Optional.empty(),
                        Category.SPECIFIC_PURPOSE,
                        Optional.empty())))
                .isEqualTo(LineOutcome.PROJECT_MISSING);
    }

    private static Line.Expenditure with(Line.Expenditure line, String unit, String functional) {
        return new Line.Expenditure(
                line.code(),
                line.year(),
                unit,
                line.fund(),
                functional,
                line.departmentEconomic(),
                line.governmentEconomic(),
                line.category(),
                line.project());
    }

    private static Line.Expenditure named(String code, Line.Expenditure line) {
        return new Line.Expenditure(
                code,
                line.year(),
                line.unit(),
                line.fund(),
                line.functional(),
                line.departmentEconomic(),
                line.governmentEconomic(),
                line.category(),
                line.project());
    }

    private void post(Posting posting) {
        assertThat(books.post(test.voucher(), posting)).isEqualTo(new Posted());
    }

    private Balance balance(String line) {
        return books.balance(line).orElseThrow();
    }

    private static Fen yuan(String yuan) {
        return Fen.ofYuan(new BigDecimal(yuan));
    }
}
