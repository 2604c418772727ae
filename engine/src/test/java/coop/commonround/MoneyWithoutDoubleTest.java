package coop.commonround;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Money never passes through {@code double}: nothing that reads, holds or reckons money declares or calls one. */
@AnalyzeClasses(packages = "coop.commonround", importOptions = ImportOption.DoNotIncludeTests.class)
class MoneyWithoutDoubleTest {
    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule MONEY_IS_EXACT = classes()
            .that()
            .resideInAnyPackage(
                    "coop.commonround.base..",
                    "coop.commonround.statute..",
                    "coop.commonround.cost..",
                    "coop.commonround.io.csv.money..",
                    "coop.commonround.io.json.cost..")
            .or()
            .haveNameMatching(".*\\.(MoneyKind|NumberKind|ShareKind|EnhancementKind|LabourPrices|QualityPrices)")
            .should(useNoInexactNumber());

    private static ArchCondition<JavaClass> useNoInexactNumber() {
        return new ArchCondition<>("use no double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> isInexact(field.getRawType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
                type.getCodeUnits().stream()
                        .filter(unit -> Stream.concat(
                                        unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                                .anyMatch(MoneyWithoutDoubleTest::isInexact))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getDescription())));
                type.getAccessesFromSelf().stream()
                        .filter(MoneyWithoutDoubleTest::touchesInexact)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    /** {@code BigDecimal.valueOf(double)}, {@code doubleValue()}, {@code Double.parseDouble}, {@code Math.round(double)}. */
    private static boolean touchesInexact(JavaAccess<?> access) {
        return isInexact(access.getTargetOwner())
                || access.getTarget().getFullName().matches(".*[(,] ?(double|float)[,)].*")
                || access.getTarget().getName().matches("(double|float)Value");
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT.contains(type.getName());
    }
}
