package io.github.serviceexcellence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.serviceexcellence.framework.Element;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersTest {
    private static final String ROOT = LayersTest.class.getPackageName() + ".";
    private static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(Element.class.getProtectionDomain().getCodeSource().getLocation());
    private static final DescribedPredicate<JavaClass> OF_JAVA_BASE = describe(
            "of java.base", type -> Object.class.getModule().getPackages().contains(type.getPackageName()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    internal   | internal
                    framework  | internal framework
                    instrument | internal framework instrument
                    response   | internal framework instrument response
                    assessment | internal framework instrument response assessment
                    """)
    void aRoomKnowsOnlyTheRoomsBeforeItAndJavaBase(String room, String known) {
        String[] rooms = Arrays.stream(known.split(" ")).map(ROOT::concat).toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .onlyDependOnClassesThat(OF_JAVA_BASE
                        .or(resideInAnyPackage(rooms))
                        .or(resideInAnyPackage("org.jspecify..", "org.immutables..")))
                .check(CORE);
    }

    @Test
    void everyClassLivesInARoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOT + "internal",
                        ROOT + "framework",
                        ROOT + "instrument",
                        ROOT + "response",
                        ROOT + "assessment")
                .check(CORE);
    }

    @Test
    void noStaticFieldCanBeSet() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }

    @Test
    void nothingIsPrinted() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(CORE);
    }

    @Test
    void nothingReflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(CORE);
    }

    @Test
    void noResultDependsOnTheClockTheMachineOrChance() {
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
                .callMethodWhere(describe(
                        "now() is called",
                        (JavaMethodCall call) -> isIn("java.time", call.getTarget())
                                && call.getName().equals("now")))
                .check(CORE);
    }

    @Test
    void nothingUsesTheDefaultLocale() {
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
                .check(CORE);
    }

    private static boolean isIn(String name, MethodCallTarget target) {
        return target.getOwner().getPackageName().equals(name);
    }
}
