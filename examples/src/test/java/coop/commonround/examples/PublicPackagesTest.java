package coop.commonround.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "coop.commonround.examples", importOptions = ImportOption.DoNotIncludeTests.class)
class PublicPackagesTest {

    @ArchTest
    static final ArchRule THE_SEARCH_KERNEL_IS_NOT_FOR_CALLERS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "coop.commonround.search..", "coop.commonround.travel.road.matrix..", "coop.commonround.cli..")
            .allowEmptyShould(true);
}
