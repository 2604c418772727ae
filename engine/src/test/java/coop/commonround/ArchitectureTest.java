package coop.commonround;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Who may import whom: a line a package, first its name, then what it may use.
 *
 * <p>A package's inner packages fall under its line unless they have one of their own. Every line may use the JDK,
 * JSpecify and SLF4J. Write the line before the package; never loosen one: move the class instead.
 */
@AnalyzeClasses(packages = "coop.commonround", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "coop.commonround";
    private static final Set<String> LINES = new TreeSet<>();

    private static final String TIMEFOLD = "ai.timefold..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String COMMONS_MATH = "org.apache.commons.math3..";
    private static final String GRAPHHOPPER = "com.graphhopper..";
    private static final String BIWEEKLY = "biweekly..";
    private static final String JTE = "gg.jte..";

    // spotless:off
    @ArchTest
    static final ArchRule BASE = only("base");

    @ArchTest
    static final ArchRule MODEL = only("model", "base");

    @ArchTest
    static final ArchRule TRAVEL = only("travel", "base", "model");

    @ArchTest
    static final ArchRule TRAVEL_ROAD = only("travel.road", "base", "model", "travel", GRAPHHOPPER);

    @ArchTest
    static final ArchRule RULE_TIMING = only("rule.timing");

    @ArchTest
    static final ArchRule RULE = only("rule", "base", "model", "travel", "rule.timing", TIMEFOLD);

    @ArchTest
    static final ArchRule SEARCH = only("search", "base", "model", "travel", "rule", "rule.timing");

    @ArchTest
    static final ArchRule PLAN = only("plan", "base", "model", "travel", "rule", "search", TIMEFOLD);

    @ArchTest
    static final ArchRule STATUTE = only("statute", "base");

    @ArchTest
    static final ArchRule COST = only("cost", "base", "model", "statute");

    @ArchTest
    static final ArchRule OUTLOOK = only("outlook", "base", "model", "travel", "plan", "cost", COMMONS_MATH);

    @ArchTest
    static final ArchRule IO_CSV = only("io.csv", "base", "model", "cost", "plan", "outlook", JACKSON);

    @ArchTest
    static final ArchRule IO_JSON = only("io.json", "base", "model", "cost", "plan", "outlook", JACKSON);

    @ArchTest
    static final ArchRule IO_CALENDAR = only("io.calendar", "base", "model", "cost", "plan", "outlook", BIWEEKLY);

    @ArchTest
    static final ArchRule REPORT = only("report", "base", "model", "cost", "plan", "outlook", JTE);
    // spotless:on

    @ArchTest
    static final ArchRule EVERY_CLASS_HAS_A_LINE = classes()
            .should(satisfy(
                    "stand in a package that has a line here",
                    type -> lineOf(type).isPresent()))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(satisfy(
                    "stand in a package marked @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().assignedFrom(new ByLine()).should().beFreeOfCycles().allowEmptyShould(true);

    /** Names with two dots are libraries of others. */
    private static ArchRule only(String line, String... mayUse) {
        LINES.add(line);
        var ours = Set.of(mayUse);
        var libraries = Stream.concat(
                        Stream.of("java..", "org.jspecify..", "org.slf4j.."),
                        Stream.of(mayUse).filter(name -> name.endsWith("..")))
                .toArray(String[]::new);
        return classes()
                .that(standOn(line))
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(libraries)
                        .onResultOf(JavaClass::getBaseComponentType)
                        .or(DescribedPredicate.describe(
                                "of " + line + " or " + ours,
                                type -> type.getBaseComponentType().isPrimitive()
                                        || lineOf(type)
                                                .filter(name -> name.equals(line) || ours.contains(name))
                                                .isPresent())))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> standOn(String line) {
        return DescribedPredicate.describe(
                "stand in " + line, type -> lineOf(type).filter(line::equals).isPresent());
    }

    /** The line with the longest name that holds this class's package. */
    private static Optional<String> lineOf(JavaClass type) {
        var home = type.getBaseComponentType().getPackageName() + ".";
        return LINES.stream()
                .filter(line -> home.startsWith(ROOT + "." + line + "."))
                .max(Comparator.comparing(String::length));
    }

    private static ArchCondition<JavaClass> satisfy(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + what));
                }
            }
        };
    }

    private static final class ByLine implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return lineOf(type).map(SliceIdentifier::of).orElse(SliceIdentifier.ignore());
        }

        @Override
        public String getDescription() {
            return "lines of this table";
        }
    }
}
