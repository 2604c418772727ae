package coop.commonround.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The benchmarks may see everything; what must stay apart are the judges from those they judge, and the sets. */
@AnalyzeClasses(packages = "coop.commonround.bench", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String QUALITY = "coop.commonround.bench.quality";

    @ArchTest
    static final ArchRule JUDGES_KNOW_NO_SOLVER = noClasses()
            .that()
            .haveSimpleNameEndingWith("Judge")
            .or()
            .resideInAPackage(QUALITY + ".contest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "coop.commonround.search..", "com.google.ortools..", "com.graphhopper..", QUALITY + ".peer..");

    @ArchTest
    static final ArchRule JUDGES_DO_NOT_PLAN = noClasses()
            .that()
            .haveSimpleNameEndingWith("Judge")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("coop.commonround.plan.Planner");

    @ArchTest
    static final ArchRule SETS_STAND_ALONE =
            slices().matching(QUALITY + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOBODY_NEEDS_THE_COMMAND = noClasses()
            .that()
            .resideInAPackage(QUALITY + ".(*)..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(QUALITY);
}
