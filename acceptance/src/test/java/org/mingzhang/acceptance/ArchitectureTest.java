package org.mingzhang.acceptance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What must never be, see {@code docs/decisions/0001-modules.md}. */
@AnalyzeClasses(
        packages = "org.mingzhang",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoArchiveOfTests.class})
class ArchitectureTest {
    /** Core's tests come here as an archive too. */
    static final class NoArchiveOfTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] CORE = {
        "org.mingzhang.money..",
        "org.mingzhang.disclosure..",
        "org.mingzhang.catalogue..",
        "org.mingzhang.expression..",
        "org.mingzhang.accounts..",
        "org.mingzhang.order..",
        "org.mingzhang.audit..",
        "org.mingzhang.performance.."
    };

    @ArchTest
    static final ArchRule coreKnowsNothingOfTheOthers = noClasses()
            .that(resideInAnyPackage(CORE))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.mingzhang.read..", "org.mingzhang.write..", "org.mingzhang.ledger..", "org.mingzhang.cli..");

    @ArchTest
    static final ArchRule readDoesNotKnowWrite = noClasses()
            .that()
            .resideInAPackage("org.mingzhang.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mingzhang.write..", "org.mingzhang.ledger..", "org.mingzhang.cli..");

    @ArchTest
    static final ArchRule writeDoesNotKnowRead = noClasses()
            .that()
            .resideInAPackage("org.mingzhang.write..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mingzhang.read..", "org.mingzhang.ledger..", "org.mingzhang.cli..");

    @ArchTest
    static final ArchRule theLedgerKnowsTheCoreOnly = noClasses()
            .that()
            .resideInAPackage("org.mingzhang.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mingzhang.read..", "org.mingzhang.write..", "org.mingzhang.cli..");

    @ArchTest
    static final ArchRule theDisclosureKnowsNeitherCatalogueNorAudit = noClasses()
            .that()
            .resideInAnyPackage("org.mingzhang.disclosure..", "org.mingzhang.money..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mingzhang.catalogue..", "org.mingzhang.audit..");

    @ArchTest
    static final ArchRule coreReadsNothingButTheCatalogue = noClasses()
            .that(resideInAnyPackage(CORE))
            .and()
            .resideOutsideOfPackages("org.mingzhang.catalogue..", "org.mingzhang.accounts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)");

    @ArchTest
    static final ArchRule coreNeverGoesToTheNetwork = noClasses()
            .that(resideInAnyPackage(CORE))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..");

    @ArchTest
    static final ArchRule onlyTheCommandsSpeakToTheConsole = noClasses()
            .that()
            .resideOutsideOfPackage("org.mingzhang.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    /** Whatever is walked must be walked the same way by every run. */
    @ArchTest
    static final ArchRule copiesKeepTheirOrder = noClasses()
            .should()
            .callMethod(Map.class, "copyOf", Map.class)
            .orShould()
            .callMethod(Set.class, "copyOf", Collection.class);

    @ArchTest
    static final ArchRule moneyAndSharesAreNeverBinaryFractions = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.mingzhang.money..",
                    "org.mingzhang.audit..",
                    "org.mingzhang.expression..",
                    "org.mingzhang.ledger..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.(Double|Float)");
}
