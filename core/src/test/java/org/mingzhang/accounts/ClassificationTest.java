package org.mingzhang.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.catalogue.RealCatalogue;

/** The classifications that the shipped catalogue holds. */
class ClassificationTest {
    @Test
    void aClassWasCalledOtherwiseBeforeItWasRenamed() {
        Classification now = RealCatalogue.get().classification(ClassificationKind.FUNCTIONAL, 2024);

        assertThat(now.account("207")).map(Account::name).contains("文化旅游体育与传媒支出");
        assertThat(now.formerNames("207"))
                .extracting(Classification.FormerName::name)
                .contains("文化体育与传媒支出");
    }

    @Test
    void aNameIsNotFormerInTheLastYearOfItsForce() {
        assertThat(RealCatalogue.get()
                        .classification(ClassificationKind.FUNCTIONAL, 2018)
                        .formerlyNamed("文化体育与传媒支出"))
                .isEmpty();
        assertThat(RealCatalogue.get()
                        .classification(ClassificationKind.FUNCTIONAL, 2019)
                        .formerlyNamed("文化体育与传媒支出"))
                .extracting(Classification.FormerName::code)
                .containsExactly("207");
    }

    @Test
    void accountsAreFoundByNameWhateverTheWidthOfBracketsAndBlanks() {
        Classification economic = RealCatalogue.get().classification(ClassificationKind.DEPARTMENT_ECONOMIC, 2024);

        assertThat(economic.named("因公出国(境)费用")).extracting(Account::code).containsExactly("30212");
        assertThat(economic.named("因公出国（境）  费用")).extracting(Account::code).containsExactly("30212");
    }

    @Test
    void eachClassificationIsOfItsKind() {
        assertThat(RealCatalogue.get()
                        .classification(ClassificationKind.GOVERNMENT_ECONOMIC, 2024)
                        .account("501"))
                .map(Account::name)
                .contains("机关工资福利支出");
        assertThat(RealCatalogue.get()
                        .classification(ClassificationKind.DEPARTMENT_ECONOMIC, 2024)
                        .account("501"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyAccountStandsBelowOthersOfTheSameClassification(ClassificationKind kind) {
        Classification classification = RealCatalogue.get().classification(kind, 2024);
        List<String> orphans = classification.accounts().stream()
                .map(Account::code)
                .filter(code -> code.length() > 3)
                .filter(code -> classification
                        .account(code.substring(0, code.length() - 2))
                        .isEmpty())
                .toList();

        assertThat(orphans).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noAccountIsCalledByAFormerNameOfItsOwn(ClassificationKind kind) {
        Classification classification = RealCatalogue.get().classification(kind, 2024);

        assertThat(classification.accounts())
                .allSatisfy(account -> assertThat(classification.formerNames(account.code()))
                        .extracting(Classification.FormerName::name)
                        .doesNotContain(account.name()));
    }
}
