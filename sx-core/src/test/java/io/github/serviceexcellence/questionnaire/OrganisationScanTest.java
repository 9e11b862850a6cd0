package io.github.serviceexcellence.questionnaire;

import static io.github.serviceexcellence.instrument.Voice.ASSESSOR;
import static io.github.serviceexcellence.instrument.Voice.EMPLOYEE;
import static io.github.serviceexcellence.instrument.Voice.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.ConstructKind;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationScanTest {
    private static final Instrument SCAN = Instruments.organisationScan();

    private static Stream<Item> asked(Element element, Voice voice) {
        return SCAN.itemsOf(element).stream().filter(item -> item.voices().contains(voice));
    }

    private static boolean isReversed(Item item) {
        return item.direction() == Direction.REVERSED;
    }

    /** What a facet asks of whom, and which way round, whatever the order. */
    private static List<String> pattern(Construct facet) {
        return SCAN.itemsOf(facet).stream()
                .map(item -> item.voices() + " " + item.direction())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void anElementHasFiveItemsNumberedAfterIt(Element element) {
        assertThat(SCAN.itemsOf(element))
                .extracting(item -> item.id().value())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> element.code() + "-" + number)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyVoiceIsAskedTheSameOfEachElement(Element element) {
        assertThat(asked(element, EMPLOYEE))
                .hasSize(3)
                .filteredOn(OrganisationScanTest::isReversed)
                .hasSize(1);
        assertThat(asked(element, MANAGER))
                .hasSize(5)
                .filteredOn(OrganisationScanTest::isReversed)
                .hasSize(1);
        assertThat(asked(element, ASSESSOR)).hasSize(3).noneMatch(OrganisationScanTest::isReversed);
    }

    @Test
    void everyElementHasTwoFacetsThatAreAskedLikeThoseOfTheOthers() {
        List<Construct> facets = SCAN.constructs().stream()
                .filter(construct -> construct.kind() == ConstructKind.FACET)
                .toList();

        assertThat(facets.stream()
                        .collect(Collectors.groupingBy(facet -> facet.parent().orElseThrow())))
                .containsOnlyKeys(Element.values())
                .allSatisfy((element, parts) -> assertThat(parts)
                        .extracting(OrganisationScanTest::pattern)
                        .containsExactlyInAnyOrder(
                                List.of(
                                        "[EMPLOYEE, MANAGER] FORWARD",
                                        "[EMPLOYEE, MANAGER] REVERSED",
                                        "[MANAGER, ASSESSOR] FORWARD"),
                                List.of("[EMPLOYEE, MANAGER, ASSESSOR] FORWARD", "[MANAGER, ASSESSOR] FORWARD")));
    }

    @Test
    void theStatementInReverseIsNotAlwaysAtTheSamePlace() {
        Set<Character> places = SCAN.items().stream()
                .filter(OrganisationScanTest::isReversed)
                .map(item -> item.id().value())
                .map(id -> id.charAt(id.length() - 1))
                .collect(Collectors.toSet());

        assertThat(places).hasSize(5);
    }

    @Test
    void whoCannotJudgeMaySaySo() {
        assertThat(SCAN.items()).hasSize(45).allSatisfy(item -> {
            assertThat(item.scale().toString()).isEqualTo("1, 2, 3, 4, 5");
            assertThat(item.offers().get(NoAnswer.DONT_KNOW).in(Text.DUTCH))
                    .isEqualTo("Weet ik niet / kan ik niet beoordelen");
        });
        assertThat(SCAN.items().stream().filter(item -> item.offers().containsKey(NoAnswer.NOT_APPLICABLE)))
                .extracting(item -> item.wording().in(Locale.ENGLISH))
                .containsExactly(
                        "How I deal with customers hardly counts in my appraisal.",
                        "Our partners keep to the same agreements on service as we do.");
    }

    @Test
    void whoLeadsOrJudgesOthersIsNotAskedAboutOneself() {
        assertThat(SCAN.items())
                .filteredOn(item -> item.wording(EMPLOYEE).in(Locale.ENGLISH).matches(".*\\b(I|me)\\b.*"))
                .hasSizeGreaterThan(9)
                .allSatisfy(item -> assertThat(item.voices())
                        .filteredOn(voice -> voice != EMPLOYEE)
                        .allMatch(voice -> !item.wording(voice).equals(item.wording())));
    }

    @Test
    void statementsOfVersion1StayedWhereTheyWereGood() {
        Set<Text> before = Instruments.organisationScanVersion1().items().stream()
                .map(Item::wording)
                .collect(Collectors.toSet());

        assertThat(SCAN.items().stream().map(Item::wording).filter(before::contains))
                .hasSize(8);
    }

    @Test
    void noElementIsComparedWithVersion1() {
        Lineage lineage = Lineage.between(Instruments.organisationScanVersion1(), SCAN);

        assertThat(lineage.comparable()).isEmpty();
        assertThat(lineage.same()).isEmpty();
        assertThat(lineage.notComparable())
                .extracting(Lineage.Measured::construct)
                .contains(Arrays.copyOf(Element.values(), 9, Construct[].class));
    }
}
