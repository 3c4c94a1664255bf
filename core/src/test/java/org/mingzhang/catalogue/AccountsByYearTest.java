package org.mingzhang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.accounts.Account;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.ClassificationKind;

/** Accounts that come, go, change their names and stand in more than one budget. */
class AccountsByYearTest {
    @TempDir
    private Path temporary;

    private CatalogueFolder folder;

    @BeforeEach
    void create() throws IOException {
        folder = new CatalogueFolder(temporary)
                .write("nation/accounts/functional.csv", """
                        code,name,fund,from,to,confidence
                        201,服务,一般公共预算,,,high
                        215,勘探,一般公共预算,,2018,high
                        224,应急,一般公共预算,2019,,recall
                        229,其他,一般公共预算,,,low
                        229,其他,政府性基金预算,,,high
                        """)
                .write("nation/accounts/functional-former-names.csv", """
                        code,name,until
                        201,公务,2020
                        """);
    }

    @Test
    void anAccountIsThereFromItsFirstYearToItsLast() throws CatalogueException {
        assertThat(functional(2018).accounts()).extracting(Account::code).containsExactly("201", "215", "229");
        assertThat(functional(2019).accounts()).extracting(Account::code).containsExactly("201", "224", "229");
    }

    @Test
    void anAccountOfTwoBudgetsIsOneAccountWithBoth() throws CatalogueException {
        assertThat(functional(2024).account("229")).hasValueSatisfying(account -> {
            assertThat(account.funds()).containsExactlyInAnyOrder("一般公共预算", "政府性基金预算");
            assertThat(account.confirmed()).isTrue();
        });
    }

    @Test
    void onlyASourceConfirmsAnAccount() throws CatalogueException {
        assertThat(functional(2024).account("201")).map(Account::confirmed).contains(true);
        assertThat(functional(2024).account("224")).map(Account::confirmed).contains(false);
    }

    @Test
    void aNameIsFormerFromTheYearAfterItsLast() throws CatalogueException {
        assertThat(functional(2020).formerNames("201")).isEmpty();
        assertThat(functional(2021).formerNames("201"))
                .containsExactly(new Classification.FormerName("201", "公务", 2020));
    }

    @Test
    void accountsAreFoundByName() throws CatalogueException {
        assertThat(functional(2024).named("其 他")).extracting(Account::code).containsExactly("229");
        assertThat(functional(2024).named("勘探")).isEmpty();
    }

    private Classification functional(int year) throws CatalogueException {
        return folder.load().classification(ClassificationKind.FUNCTIONAL, year);
    }
}
