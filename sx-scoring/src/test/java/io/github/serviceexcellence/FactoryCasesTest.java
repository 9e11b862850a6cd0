package io.github.serviceexcellence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.serviceexcellence.card.ScoreCard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each factory and constant of the published rooms has a case that says what its numbers rest on: a new one fails here without. */
class FactoryCasesTest {
    private static final String ROOT = FactoryCasesTest.class.getPackageName() + ".";
    /** The rooms that no module exports. */
    private static final Set<String> OWN_ROOMS = Set.of(ROOT + "cases", ROOT + "linear", ROOT + "statistics");

    private static final JavaClasses MAIN = classesOf(ScoreCard.class);
    private static final JavaClasses TESTS = classesOf(FactoryCasesTest.class);
    /** By test: it takes a while to find out, and many cases share one. */
    private static final Map<String, Set<String>> USED = new HashMap<>();

    /** A line of cases.txt. */
    record Case(String factory, String basis, String test) {
        String testClass() {
            return ROOT + test.substring(0, test.lastIndexOf('.'));
        }

        String testMethod() {
            return test.substring(test.lastIndexOf('.') + 1);
        }

        @Override
        public String toString() {
            return factory;
        }
    }

    private static JavaClasses classesOf(Class<?> anchor) {
        return new ClassFileImporter()
                .importUrl(anchor.getProtectionDomain().getCodeSource().getLocation());
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(FactoryCasesTest.class.getResourceAsStream("/cases.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" *\\| *", -1))
                    .map(cells -> new Case(cells[0], cells[1], cells[2].strip()));
        }
    }

    @Test
    void everyFactoryAndConstantHasOneCase() throws IOException {
        List<String> factories = MAIN.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !OWN_ROOMS.contains(type.getPackageName()))
                .flatMap(type -> type.getMembers().stream())
                .filter(FactoryCasesTest::isFactory)
                .map(FactoryCasesTest::name)
                .toList();

        assertThat(cases().map(Case::factory)).containsExactlyInAnyOrderElementsOf(factories);
    }

    /** Public, static and written by hand. */
    private static boolean isFactory(JavaMember member) {
        boolean ofCompiler = member.getOwner().isEnum()
                && member instanceof JavaMethod
                && Set.of("values", "valueOf").contains(member.getName());
        return member.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC))
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !ofCompiler;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsATestThatUsesTheFactory(Case given) {
        assertThat(given.basis()).matches("reference: .+|published: .+|by hand|by definition|by defects");
        assertThat(TESTS.get(given.testClass()).getMethods())
                .as(given.test())
                .anyMatch(method -> method.getName().equals(given.testMethod()) && isTest(method));
        assertThat(USED.computeIfAbsent(given.testClass(), FactoryCasesTest::used))
                .contains(given.factory());
    }

    private static boolean isTest(JavaMethod method) {
        return method.isAnnotatedWith(Test.class)
                || method.isAnnotatedWith(ParameterizedTest.class)
                || method.isAnnotatedWith(Property.class);
    }

    /** What a test calls and reads, by itself or by the collections of samples beside it. */
    private static Set<String> used(String test) {
        return TESTS.stream()
                .filter(type -> isPartOf(type, test))
                .flatMap(type -> Stream.concat(
                        Stream.of(type),
                        type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)))
                .filter(TESTS::contains)
                .flatMap(type -> TESTS.stream().filter(nested -> isPartOf(nested, type.getName())))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(FactoryCasesTest::name)
                .collect(Collectors.toSet());
    }

    private static boolean isPartOf(JavaClass type, String outer) {
        return type.getName().equals(outer) || type.getName().startsWith(outer + "$");
    }

    private static String name(JavaMember member) {
        return member instanceof JavaMethod method
                ? name(method.getOwner(), method.getName(), method.getRawParameterTypes())
                : name(member.getOwner(), member.getName());
    }

    private static String name(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                ? name(target.getOwner(), target.getName(), target.getRawParameterTypes())
                : name(access.getTargetOwner(), access.getTarget().getName());
    }

    private static String name(JavaClass owner, String method, List<JavaClass> parameters) {
        return name(owner, method)
                + parameters.stream().map(JavaClass::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(JavaClass owner, String member) {
        return owner.getName().replaceFirst(".*\\.", "").replace('$', '.') + "." + member;
    }
}
