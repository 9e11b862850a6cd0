package io.github.serviceexcellence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.ReferenceSurvey;
import io.github.serviceexcellence.summary.Questionnaires;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReliabilityTest {
    private static ConstructReliability listwise(int[]... rows) {
        return Reliability.of(Surveys.forward(rows), MissingRule.LISTWISE).of(Surveys.SET);
    }

    private static ConstructReliability pairwise(int[]... rows) {
        return Reliability.of(Surveys.forward(rows), MissingRule.PAIRWISE).of(Surveys.SET);
    }

    /** By hand: each varies by 8/7, and their sum by four times as much: 4/3 (1 - 1) = 0. */
    @Test
    void itemsThatHaveNothingInCommonHaveAnAlphaOfZero() {
        ConstructReliability set = listwise(
                new int[] {2, 2, 2, 2},
                new int[] {2, 4, 4, 2},
                new int[] {4, 2, 4, 2},
                new int[] {4, 4, 2, 2},
                new int[] {2, 2, 4, 4},
                new int[] {2, 4, 2, 4},
                new int[] {4, 2, 2, 4},
                new int[] {4, 4, 4, 4});
        assertThat(set.alpha().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(set.meanCorrelation().orElseThrow()).isCloseTo(0, within(1e-12));
    }

    /** By hand: variances 5/3; a with c, and b with d share 5/3; a and c share -1 with b and d; their sum varies by 20/3 + 20/3 - 8 = 16/3. */
    @Test
    void aNegativeAlphaIsShownAsItIs() {
        ConstructReliability set = listwise(
                new int[] {1, 3, 1, 3}, new int[] {2, 4, 2, 4}, new int[] {3, 1, 3, 1}, new int[] {4, 2, 4, 2});
        assertThat(set.alpha().orElseThrow()).isCloseTo(4 / 3.0 * (1 - 20 / 16.0), within(1e-12));
        assertThat(set.alpha().orElseThrow()).isNegative();
    }

    @Test
    void allTheSameIsPerfect() {
        ConstructReliability set = listwise(
                new int[] {1, 1, 1, 1}, new int[] {3, 3, 3, 3}, new int[] {4, 4, 4, 4}, new int[] {5, 5, 5, 5});
        assertThat(set.alpha().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(set.standardError().orElseThrow()).isCloseTo(0, within(1e-5));
        assertThat(set.interval().orElseThrow().low()).isCloseTo(1, within(1e-9));
        assertThat(set.lambda6()).isEmpty();
        assertThat(set.omega(FactorMethod.MINRES).orElseThrow().total()).isGreaterThan(0.99);
        assertThat(set.withoutOmega())
                .containsExactly(Map.entry(FactorMethod.MAXIMUM_LIKELIHOOD, NoReliability.DEPENDENT_ITEMS));
    }

    @Test
    void twoRespondentsAreEnough() {
        ConstructReliability set = listwise(new int[] {1, 2, 3, 4}, new int[] {2, 4, 4, 5});
        assertThat(set.n()).isEqualTo(2);
        // differences 1, 2, 1, 1: variances half their squares, 3.5; of the sum 12.5: 4/3 (1 - 3.5/12.5)
        assertThat(set.alpha().orElseThrow()).isCloseTo(4 / 3.0 * (1 - 3.5 / 12.5), within(1e-12));
        assertThat(set.interval()).isPresent();
    }

    /** Three respondents to four items: each item follows from the others. */
    @Test
    void moreItemsThanRespondents() {
        ConstructReliability set = listwise(new int[] {1, 2, 3, 4}, new int[] {2, 4, 4, 5}, new int[] {3, 2, 5, 4});
        assertThat(set.alpha()).isPresent();
        assertThat(set.lambda6()).isEmpty();
        assertThat(set.withoutOmega()).containsKey(FactorMethod.MAXIMUM_LIKELIHOOD);
    }

    @Test
    void whatCannotBeToldHasAReason() {
        assertThat(listwise().absence()).contains(NoReliability.TOO_FEW_RESPONDENTS);
        assertThat(listwise(new int[4], new int[4]).absence()).contains(NoReliability.TOO_FEW_RESPONDENTS);
        assertThat(listwise(new int[] {1, 2, 3, 4}, new int[] {2, 0, 3, 4}).absence())
                .contains(NoReliability.TOO_FEW_RESPONDENTS);
        assertThat(listwise(new int[] {1, 2, 3, 4}, new int[] {2, 2, 3, 5}).absence())
                .contains(NoReliability.CONSTANT_ITEM);
        assertThat(listwise(new int[] {1, 5, 2, 4}, new int[] {5, 1, 4, 2}).absence())
                .contains(NoReliability.CONSTANT_TOTAL);
        assertThat(Reliability.of(ReferenceSurvey.table(), MissingRule.LISTWISE).sets())
                .last()
                .satisfies(set -> {
                    assertThat(set.absence()).contains(NoReliability.TOO_FEW_ITEMS);
                    assertThat(set.items()).isEmpty();
                    assertThat(set.withoutOmega()).hasSize(2);
                });
    }

    /** Pairs of other people each: what two items share in one pair does not fit what they vary over all. */
    @Test
    void pairsThatDoNotFitTogetherAreToldApart() {
        int[][] together = new int[12][4];
        int[][] against = new int[12][4];
        int row = 0;
        for (int one = 0; one < 4; one++) {
            for (int other = one + 1; other < 4; other++) {
                together[row][one] = 1;
                together[row][other] = 1;
                against[row][one] = 1;
                against[row][other] = 5;
                row++;
                together[row][one] = 5;
                together[row][other] = 5;
                against[row][one] = 5;
                against[row][other] = 1;
                row++;
            }
        }
        assertThat(pairwise(together).absence()).contains(NoReliability.INCONSISTENT_PAIRS);
        assertThat(pairwise(against).absence()).contains(NoReliability.INCONSISTENT_PAIRS);
    }

    @Test
    void anItemWordedInReverseIsTurned() {
        int[][] rows = {{1, 2, 1, 5}, {2, 2, 3, 4}, {4, 5, 3, 1}, {5, 4, 5, 2}, {3, 3, 4, 3}};
        int[][] turned = {{1, 2, 1, 1}, {2, 2, 3, 2}, {4, 5, 3, 5}, {5, 4, 5, 4}, {3, 3, 4, 3}};
        assertThat(Reliability.of(Surveys.products(List.of(rows)), MissingRule.LISTWISE))
                .isEqualTo(Reliability.of(Surveys.forward(turned), MissingRule.LISTWISE));
    }

    /** On points the scale makes no difference: 0 to 10 in steps of 2.5 is 1 to 5. */
    @Test
    void itemsAreOnPoints() {
        Instrument wide = Questionnaires.instrument(Stream.of("a", "b", "c", "d")
                .map(id ->
                        Questionnaires.unscaled(id, Element.LEADERSHIP).scale(Scale.of("0", "2.5", "5", "7.5", "10")))
                .toArray(ItemBuilder[]::new));
        int[][] rows = {{1, 2, 1, 1}, {2, 2, 3, 2}, {4, 5, 3, 5}, {5, 4, 5, 4}, {3, 3, 4, 3}};
        ResponseTable table = Questionnaires.table(
                wide,
                Stream.of(rows)
                        .map(row -> {
                            ResponseBuilder response = Response.builder(wide);
                            for (int item = 0; item < 4; item++) {
                                response.answer(
                                        wide.items().get(item).id().value(),
                                        new BigDecimal("2.5").multiply(BigDecimal.valueOf(row[item] - 1)));
                            }
                            return response.build();
                        })
                        .toList());
        assertThat(Reliability.of(table, MissingRule.LISTWISE))
                .isEqualTo(Reliability.of(Surveys.forward(rows), MissingRule.LISTWISE));
    }

    @Test
    void chosenItemsAreASetOfTheirOwn() {
        CrossProducts chosen = CrossProducts.among(Surveys.forward(new int[] {1, 2, 3, 4}), Surveys.ITEMS);
        assertThat(chosen.sets()).containsExactly(Node.INDEX);
        assertThat(chosen.items(Node.INDEX)).isEqualTo(Surveys.ITEMS);
        assertThat(chosen.respondents()).isEqualTo(1);
        assertThat(chosen.instrument()).isEqualTo(Surveys.FORWARD);
        assertThat(chosen)
                .isEqualTo(CrossProducts.builder(Surveys.FORWARD, Surveys.ITEMS)
                        .add(Surveys.forward(new int[] {1, 2, 3, 4}))
                        .build());
        assertThat(chosen).hasToString("cross-products of 1 respondents to " + Surveys.FORWARD + " within [index]");
        assertThat(Reliability.of(chosen, MissingRule.PAIRWISE).explain(Locale.ENGLISH))
                .contains("The chosen items: no alpha, because it takes at least 2 respondents");
    }

    @Test
    void whatIsNoSetOfItemsIsRefusedWithAllItsFaults() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        CrossProducts.builder(Surveys.FORWARD, List.of(ItemId.of("a"), ItemId.of("a"), ItemId.of("z"))))
                .withMessageContainingAll("item a stands twice", "item z is no rating");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossProducts.builder(Surveys.FORWARD, List.of()))
                .withMessageContaining("at least one item");
        CrossProducts products = CrossProducts.withinConstructs(Surveys.forward());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products.items(Node.INDEX))
                .withMessageContaining("index is not among the sets of items: [element:leadership]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reliability.of(products, MissingRule.LISTWISE).of(Node.INDEX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products.merge(Surveys.products(List.of())))
                .withMessageContaining("do not merge");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossProducts.builder(Surveys.FORWARD).add(Surveys.table(Surveys.FOUR, List.of())));
    }

    @Test
    void anInterruptedThreadEndsTheWork() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> CrossProducts.withinConstructs(Surveys.forward(new int[4])));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theIntervalTakesAnyConfidence() {
        ConstructReliability set =
                Reliability.of(ReferenceSurvey.table(), MissingRule.LISTWISE).of(Node.of(Element.LEADERSHIP));
        assertThat(set.interval(0.9).orElseThrow().low())
                .isGreaterThan(set.interval().orElseThrow().low());
        assertThatIllegalArgumentException().isThrownBy(() -> set.interval(1));
        assertThatIllegalArgumentException().isThrownBy(() -> listwise().interval(1));
        assertThat(listwise().interval()).isEmpty();
    }

    @Test
    void itIsToldInEnglishAndDutch() {
        Reliability reliability = Reliability.of(ReferenceSurvey.table(), MissingRule.LISTWISE);
        assertThat(reliability.explain(Locale.ENGLISH))
                .startsWith("Reliability by Cronbach's alpha, with Feldt's interval of 95%")
                .contains("listwise: only who answered all of them")
                .contains("alpha = 0.73 (95%: 0.69 to 0.77), of 4 items; n = 501")
                .contains("Omega total by one factor: 0.73, fitted by maximum likelihood.")
                .contains("no alpha, because it takes at least 2 items; n = 580");
        assertThat(reliability.explain(Locale.forLanguageTag("nl")))
                .contains("alfa = 0,73 (95%: 0,69 tot 0,77), met 4 items; n = 501")
                .contains("geen alfa, want daarvoor zijn minstens 2 items nodig");
        assertThat(Reliability.of(
                                Surveys.forward(new int[] {1, 2, 3, 4}, new int[] {2, 4, 4, 5}, new int[] {3, 2, 5, 4}),
                                MissingRule.LISTWISE)
                        .statements())
                .extracting(Message::code)
                .contains("reliability.no-omega", "reliability.no-lambda");
        assertThat(Reliability.of(
                                Surveys.forward(
                                        new int[] {1, 3, 1, 3},
                                        new int[] {2, 4, 2, 4},
                                        new int[] {3, 1, 3, 1},
                                        new int[] {4, 2, 4, 2}),
                                MissingRule.PAIRWISE)
                        .explain(Locale.ENGLISH))
                .contains("Alpha is below zero", "pairwise: for each two");
    }

    @ParameterizedTest
    @EnumSource(NoReliability.class)
    void reasonsHaveCodes(NoReliability reason) {
        assertThat(NoReliability.parse(reason.code())).isEqualTo(reason);
    }

    @Test
    void choicesHaveCodes() {
        assertThat(MissingRule.parse("pairwise")).isEqualTo(MissingRule.PAIRWISE);
        assertThat(MissingRule.parse("listwise")).isEqualTo(MissingRule.LISTWISE);
        assertThat(FactorMethod.parse("minres")).isEqualTo(FactorMethod.MINRES);
        assertThat(FactorMethod.parse("maximum-likelihood")).isEqualTo(FactorMethod.MAXIMUM_LIKELIHOOD);
        assertThat(NoReliability.parse("no-factor")).isEqualTo(NoReliability.NO_FACTOR);
        assertThat(Rotation.parse("none")).isEqualTo(Rotation.NONE);
        assertThat(Rotation.parse("varimax")).isEqualTo(Rotation.VARIMAX);
        assertThat(Rotation.parse("oblimin")).isEqualTo(Rotation.OBLIMIN);
        assertThatIllegalArgumentException().isThrownBy(() -> MissingRule.parse("x"));
    }

    @Test
    void itPrintsAsATable() {
        assertThat(Reliability.of(ReferenceSurvey.table(), MissingRule.LISTWISE)
                        .toString()
                        .lines())
                .hasSize(1 + 9 * 5 + 1 + 1)
                .anySatisfy(line -> assertThat(line.split(" +"))
                        .containsExactly(
                                "element:leadership",
                                "501",
                                "4",
                                "0.730",
                                "0.689",
                                "0.767",
                                "0.730",
                                "0.672",
                                "0.404",
                                "10.5",
                                "0.731",
                                "0.731"))
                .anySatisfy(line -> assertThat(line).startsWith("  i09"));
    }
}
