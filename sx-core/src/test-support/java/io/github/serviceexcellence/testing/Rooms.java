package io.github.serviceexcellence.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The rooms of a module, in the order in which they stand on each other, and the rules of the house: each rule throws an
 * {@link AssertionError} that names every class that breaks it.
 */
public final class Rooms {
    private static final String ROOT = Rooms.class.getPackageName().replaceFirst("testing$", "");
    private static final DescribedPredicate<JavaClass> OF_JAVA_BASE = describe(
            "of java.base", type -> Object.class.getModule().getPackages().contains(type.getPackageName()));
    private static final String[] ANNOTATIONS = {"org.jspecify..", "org.immutables.."};

    private final JavaClasses classes;
    private final List<String> rooms;
    private final String[] below;

    private Rooms(JavaClasses classes, List<String> rooms, String[] below) {
        this.classes = classes;
        this.rooms = rooms;
        this.below = below;
    }

    /**
     * The rooms of a module that stands on {@code java.base} alone, until {@link #standingOn} says more.
     *
     * @param anchor any class of the module
     * @param rooms the last parts of its packages' names; each may know itself and those before it
     * @return the rooms
     */
    public static Rooms of(Class<?> anchor, String... rooms) {
        JavaClasses classes = new ClassFileImporter()
                .importUrl(anchor.getProtectionDomain().getCodeSource().getLocation());
        return new Rooms(
                classes, Arrays.stream(rooms).map(ROOT::concat).toList(), new String[0]);
    }

    /**
     * These rooms on top of other modules.
     *
     * @param packages what every room may know besides; two dots at the end stand for all packages below
     * @return the changed copy
     */
    public Rooms standingOn(String... packages) {
        return new Rooms(classes, rooms, packages);
    }

    /** Each room knows itself, the rooms before it, and what the module stands on. */
    public void eachKnowsOnlyThoseBeforeIt() {
        for (int room = 0; room < rooms.size(); room++) {
            String[] known = Stream.of(rooms.subList(0, room + 1).stream(), Stream.of(below), Stream.of(ANNOTATIONS))
                    .flatMap(names -> names)
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(rooms.get(room))
                    .should()
                    .onlyDependOnClassesThat(OF_JAVA_BASE.or(resideInAnyPackage(known)))
                    .check(classes);
        }
    }

    /** No class lives outside the rooms. */
    public void everyClassLivesInOne() {
        classes().should().resideInAnyPackage(rooms.toArray(String[]::new)).check(classes);
    }

    /** Nothing static changes. */
    public void noStaticFieldCanBeSet() {
        fields().that().areStatic().should().beFinal().check(classes);
    }

    /** Nothing is printed, nothing reflects. */
    public void nothingPrintsOrReflects() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(classes);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(classes);
    }

    /** No result depends on the clock, the machine or chance. */
    public void nothingAsksTheClockOrChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, ThreadLocalRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethodWhere(describe("now() is called", (JavaMethodCall call) ->
                        call.getTarget().getOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")))
                .check(classes);
    }

    /** Nothing depends on the machine's locale. */
    public void nothingUsesTheDefaultLocale() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(classes);
    }
}
